import { LETTER, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import type { Block } from './block.ts';

/** A row of dots, or of what stands for them. */
const ROW = /[.…_]{2,}/gu;
/** A row to be filled in is so many points long (an ellipsis has three), one behind a second label on the line may be shorter. */
const LONG_ROW = 8;
const SHORT_ROW = 4;
const LONGEST_LABEL = 120;
const LONGEST_SECOND_LABEL = 40;
const CLOSING_SIGNS = /^[\s;,)]*$/u;
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
  return block.lines.every(({ text }) => text.trim() === '' || isLabelledRow(text));
}

/** True for a label with a row of dots behind it to the end of the line, a second label between two rows allowed, and for a row alone. */
function isLabelledRow(line: string): boolean {
  let from = 0;
  for (const { index, 0: row } of everyMatch(ROW, line)) {
    const isFirst = from === 0;
    if (index - from > (isFirst ? LONGEST_LABEL : LONGEST_SECOND_LABEL)) return false;
    if (row.length + 2 * (row.split('…').length - 1) < (isFirst ? LONG_ROW : SHORT_ROW)) return false;
    from = index + row.length;
  }
  return from > 0 && CLOSING_SIGNS.test(line.slice(from));
}
