import { stateHead } from '../catalogue/shared/example-head.ts';
import type { ExampleFrame } from '../rule.ts';

/** A flawless short report at stage `presign`, in four parts that examples take the place of. */
const PARTS: Readonly<Record<Exclude<ExampleFrame, 'whole'>, string>> = {
  letterhead: `${stateHead()}\n`,
  body: `Thực hiện yêu cầu của cấp trên, UBND xã Bình An báo cáo kết quả công tác cải cách hành chính năm 2026 như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC

Công tác chỉ đạo được thực hiện thường xuyên.

II. PHƯƠNG HƯỚNG

Tiếp tục thực hiện các nhiệm vụ được giao.

`,
  closing: `Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.

`,
  footer: `***Nơi nhận:***

- Sở Nội vụ;
- Lưu: VT, VHXH.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Nguyễn Văn A**
`,
};

const ORDER: readonly Exclude<ExampleFrame, 'whole'>[] = ['letterhead', 'body', 'closing', 'footer'];

/**
 * A document around an example: the flawless report with one part replaced by it (a blank line after it), or the example itself for
 * `whole`. Returns the document and the offset at which the example begins in it.
 */
export function framed(text: string, frame: ExampleFrame): { document: string; offset: number } {
  if (frame === 'whole') return { document: text, offset: 0 };
  const own = text.endsWith('\n\n') ? text : `${text.replace(/\n$/u, '')}\n\n`;
  const before = ORDER.slice(0, ORDER.indexOf(frame))
    .map((part) => PARTS[part])
    .join('');
  const after = ORDER.slice(ORDER.indexOf(frame) + 1)
    .map((part) => PARTS[part])
    .join('');
  return { document: before + own + after, offset: before.length };
}

/** Text without its ⟦…⟧ and the ranges they stood around. Brackets may nest. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  let text = '';
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const sign of marked) {
    if (sign === '⟦') open.push(text.length);
    else if (sign === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += sign;
  }
  if (open.length > 0) throw new Error(`unclosed ⟦ in example: ${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}
