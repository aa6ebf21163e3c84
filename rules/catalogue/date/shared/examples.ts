/** A letterhead with the given line of place and date, for the examples of the rules on it. */
export function head(
  line: string,
  subject = 'Kết quả công tác cải cách hành chính năm 2026',
  bodies = '**ỦY BAN NHÂN DÂN**\n**XÃ BÌNH AN**',
): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**\n\n${bodies}\n\nSố:      /BC-UBND\n\n${line}\n\n**BÁO CÁO**\n\n**${subject}**\n`;
}
