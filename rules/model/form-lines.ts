import { LETTER, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import type { Block } from './block.ts';

/** A label with a row of dots behind it to the end of the line, as a form has it; a second label may stand between two rows. */
const LABELLED_DOTS = regex.u`^[^.…_\n]{0,4}[^…_\n]{1,120}?(?:\.{8,}|…{3,}|_{6,})(?:[^.…_\n]{1,40}(?:\.{4,}|…{2,}|_{4,}))*[\s.…_;,)]*$`;
const DOTS_ALONE = /^[\s.…_]{8,}$/u;
/** Words that introduce a form. In small letters. */
const SHOWS_FORM = regex.u`${WORD_START}(?:mẫu|phiếu|đơn|tờ khai|biểu|giấy|bản khai|biên bản|lý lịch|bảng hỏi)${WORD_END}`;
/** What only a form asks of whoever fills it in. In small letters. */
const ASKS_PERSON = regex.u`
  ^(?:[^${LETTER}]*)
  (?:
    họ và tên|họ, tên|họ tên|tên tôi là|tôi tên là|tôi là|ngày, tháng, năm sinh|ngày sinh|sinh ngày|năm sinh|giới tính|nơi cư trú|nơi ở
    |nơi thường trú|địa chỉ|số điện thoại|điện thoại|số cccd|cccd|số cmnd|chứng minh|căn cước|dân tộc|nghề nghiệp|quốc tịch|quê quán
    |ý kiến của ông|câu \d{1,2}|ký tên|người khai|đại diện hộ|email
  )`;
/** A form has no fewer lines to be filled in. */
const FEWEST = 2;

/**
 * Blocks of the content that are lines of a form shown in the text: two or more labels in a row with dots behind them, introduced as a
 * form or asking for a person's name, address or answers. Labels with dots that nothing introduces are blanks of the drafter.
 *
 * @param blocks blocks of the content in order
 */
export function formLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  let above: Block | undefined;
  const settle = (): void => {
    const lines = run.flatMap((block) => block.lines).filter(({ text }) => text.trim() !== '');
    const isForm =
      lines.length >= FEWEST &&
      ((above !== undefined && SHOWS_FORM.test(above.content.plain)) || run.some((block) => ASKS_PERSON.test(block.content.plain)));
    if (isForm) for (const block of run) found.add(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.content.place.kind !== 'table-cell' && isFormLine(block)) {
      run.push(block);
      continue;
    }
    if (run.length > 0) settle();
    above = block;
  }
  settle();
  return found;
}

function isFormLine(block: Block): boolean {
  if (!/[….]{3}|_{4}/u.test(block.text)) return false;
  return block.lines.every(({ text }) => text.trim() === '' || LABELLED_DOTS.test(text) || DOTS_ALONE.test(text));
}
