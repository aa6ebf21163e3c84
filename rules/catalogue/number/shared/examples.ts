/** A letterhead with the given number line, for the examples of the rules on it. */
export function stateHead(numberLine: string, type = 'BÁO CÁO', bodies = '**ỦY BAN NHÂN DÂN**\n**XÃ BÌNH AN**'): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**\n\n${bodies}\n\n${numberLine}\n\n*Bình An, ngày    tháng 11 năm 2026*\n\n**${type}**\n\n**Kết quả công tác cải cách hành chính năm 2026**\n`;
}

/** A Party letterhead with the given number line. */
export function partyHead(numberLine: string): string {
  return `**ĐẢNG ỦY XÃ BÌNH AN**\n\n${numberLine}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n*Bình An, ngày    tháng 9 năm 2026*\n\n**BÁO CÁO**\n\n**công tác xây dựng Đảng quý III năm 2026**\n`;
}
