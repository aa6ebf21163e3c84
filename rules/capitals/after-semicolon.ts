import { lookupKey } from '../data/fold.ts';
import type { Block } from '../model/block.ts';
import { defineReportRule, type RuleFinding } from '../rule.ts';
import { isWorded, shelterOf, wordedBlocks } from '../terminology/shelter.ts';
import { perContent } from '../typography/per-content.ts';
import { SENTENCES } from './basis.ts';
import { caseEdits, lowered } from './letter-case.ts';
import { messages } from './messages.ts';
import { opensName } from './name-openings.ts';

export default defineReportRule({
  id: 'capitals/after-semicolon',
  code: 'VH-01',
  summary: { vi: 'Viết hoa sau dấu chấm phẩy', en: 'A capital after a semicolon' },
  why: {
    vi: 'Chỉ viết hoa đầu câu sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng. Sau dấu chấm phẩy viết thường, trừ tên riêng, tên cơ quan, tên loại văn bản cụ thể.',
    en: 'A capital opens a sentence after a full stop, question or exclamation mark and on a new line. After a semicolon the word is small unless it is a name.',
  },
  basis: [SENTENCES],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Đơn vị phối hợp chặt chẽ và công khai kết quả; ⟦Phối hợp⟧ nắm bắt phản ánh; ⟦Công khai⟧ thủ tục.\n',
      fixed: 'Đơn vị phối hợp chặt chẽ và công khai kết quả; phối hợp nắm bắt phản ánh; công khai thủ tục.\n',
    },
    { text: 'Các hộ đã ký cam kết; ⟦Các hộ⟧ còn lại ký sau.\n', fixed: 'Các hộ đã ký cam kết; các hộ còn lại ký sau.\n' },
  ],
  good: [
    { text: 'Đơn vị phối hợp chặt chẽ; UBND xã ban hành kế hoạch; Sở Nội vụ thẩm định; Nguyễn Văn A chủ trì; Kế hoạch số 12/KH-UBND; Nhân dân đồng tình.\n' },
    { text: 'Kết quả xếp loại các đơn vị: Tốt 05 đơn vị; Khá 03 đơn vị; Đạt 02 đơn vị. Các lớp đạt khá, tốt.\n' },
    { text: 'Xã phối hợp kiểm tra;\nPhối hợp xử lý.\n\n- Xã kiểm tra;\n- Phối hợp xử lý; “Phối hợp liên ngành”.\n' },
  ],
  *check({ report }) {
    const small = new Set<string>();
    for (const block of report.blocks) if (isWorded(block.role)) for (const word of smallWordsOf(block.content)) small.add(word);
    for (const block of wordedBlocks(report)) {
      if (!block.text.includes(';') || block.role === 'legal-basis' || block.content.place.kind === 'table-cell') continue;
      yield* inBlock(block, small);
    }
  },
});

/** Words in small letters of a text; a capital one of them was not a name. */
const smallWordsOf = perContent(({ text }) => new Set([...text.matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)].map(([word]) => lookupKey(word))));
/** Words that open clauses and are part of no name. */
const OPENERS: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'một', 'không', 'đã', 'đang', 'sẽ', 'được', 'có', 'trong', 'đến', 'với', 'cho', 'từ', 'tại', 'vẫn', 'chưa', 'còn']);
const CAPITAL = /;[ \t\u00A0]+(?<word>\p{Lu}\p{Ll}*)(?<next>[ \t\u00A0]+[^\s;]+)?/gu;

function* inBlock(block: Block, small: ReadonlySet<string>): Generator<RuleFinding> {
  const { text } = block;
  const sheltered = shelterOf(block.content);
  for (const match of text.matchAll(CAPITAL)) {
    const word = match.groups?.['word'] ?? '';
    const next = (match.groups?.['next'] ?? '').trim();
    const start = match.index + match[0].length - word.length - (match.groups?.['next'] ?? '').length;
    if (sheltered(start) || !/^\p{Ll}/u.test(next) || (word.length === 1 && !/^[ỞÍ]$/u.test(word))) continue;
    if (!small.has(lookupKey(word)) && !OPENERS.has(lookupKey(word))) continue;
    if (opensName(text.slice(start)) || isLabelled(text, start)) continue;
    const shownEnd = start + word.length + (/^\p{Ll}+$/u.test(next.replace(/[,.]$/u, '')) ? (match.groups?.['next'] ?? '').replace(/[,.]$/u, '').length : 0);
    const shown = text.slice(start, shownEnd);
    const edits = caseEdits(block, start, lowered(shown));
    if (edits === undefined) continue;
    yield {
      span: block.spanOf(start, shownEnd),
      message: messages.afterSemicolon(shown, lowered(shown)),
      fixes: [{ title: messages.write(lowered(shown)), safety: 'safe' as const, edits }],
    };
  }
}

/** In “Xếp loại: Tốt 05; Khá 03; Đạt 02” every member behind the colon has its capital, as labels have. */
function isLabelled(text: string, offset: number): boolean {
  const colon = text.lastIndexOf(':', offset);
  if (colon < 0 || /[.!?]\s/u.test(text.slice(colon, offset))) return false;
  const stop = text.slice(offset).search(/[.!?](?:\s|$)|\n/u);
  const members = text.slice(colon + 1, stop < 0 ? text.length : offset + stop).split(';').map((member) => member.trim());
  return members.length > 2 && members.every((member) => /^[\p{Lu}“"‘\d(]/u.test(member) || member === '');
}
