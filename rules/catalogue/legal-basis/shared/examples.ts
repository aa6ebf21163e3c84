/** A body whose căn cứ are the given paragraphs, for the examples of the rules on them. */
export function withBases(...bases: readonly string[]): string {
  return `${bases.join('\n\n')}\n\nUBND xã Bình An báo cáo kết quả công tác cải cách hành chính năm 2026 như sau:\n\nI. KẾT QUẢ ĐẠT ĐƯỢC\n\nCông tác chỉ đạo được thực hiện thường xuyên.\n`;
}
