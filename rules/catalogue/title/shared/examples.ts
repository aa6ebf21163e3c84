/** A letterhead with the given type name and subject, for the examples of the rules on them. */
export function titled(type: string, subject: string): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố:      /BC-UBND\n\n*Bình An, ngày    tháng 11 năm 2026*\n\n${type}\n\n${subject}\n`;
}
