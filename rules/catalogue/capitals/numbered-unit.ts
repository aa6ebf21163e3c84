import { honouredNames } from '../../data/capitals.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { PLACES } from './shared/basis.ts';
import { caseEdits, raised } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';

const NOUNS = ['quận', 'phường'];

export default defineBlockRule({
  id: 'capitals/numbered-unit',
  code: 'VH-06',
  summary: { vi: 'Đơn vị mang số viết thường danh từ chung', en: 'The noun of a numbered unit is small' },
  why: {
    vi: 'Đơn vị hành chính đặt tên theo số, tên người hoặc sự kiện lịch sử viết hoa cả danh từ chung: Quận 1, Phường 3, Phường Điện Biên Phủ.',
    en: 'A unit named by a number, a person or an event takes a capital on the noun as well: Quận 1, Phường 3.',
  },
  leavesAlone: {
    vi: 'Số đếm (Có 02 xã, phường 3 năm liền; toàn quận 12 phường), cách gọi gộp (các phường 1, 2 và 3), lời trong ngoặc kép.',
    en: 'Counts (Có 02 xã, phường 3 năm liền; toàn quận 12 phường), several at once (các phường 1, 2 và 3), quotations.',
  },
  basis: [PLACES],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: coveringWords(NOUNS),
  options: {},
  bad: [
    {
      text: 'Đoàn kiểm tra tại ⟦phường 3⟧ và ⟦quận 1⟧; họp ở ⟦phường Điện Biên Phủ⟧.\n',
      fixed: 'Đoàn kiểm tra tại Phường 3 và Quận 1; họp ở Phường Điện Biên Phủ.\n',
    },
  ],
  good: [
    { text: 'Có 02 xã, phường 3 năm liền đạt chuẩn; 5 phường 3 xã; Phường 3; phường Bình An.\n' },
    { text: 'Toàn quận 12 phường được công nhận; các phường 1, 2 và 3 họp.\n' },
  ],
  *check({ block }) {
    const { text } = block;
    if (!isWorded(block.role)) return;
    const sheltered = shelterOf(block.content);
    for (const match of everyMatch(UNIT, text)) {
      const typed = match[0];
      if (sheltered(match.index) || COUNT_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
      const edits = caseEdits(block, match.index, raised(typed));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(match.index, match.index + typed.length),
        message: messages.numberedUnit(typed, raised(typed)),
        fixes: [{ title: messages.write(raised(typed)), safety: 'ask', edits }],
      };
    }
  },
});

const UNIT = regex.gmu`
  ${WORD_START}(?:${NOUNS.join('|')})\s+
  (?:
    [1-9]\d?(?=\s*(?:[,.;)]|$|(?:và|của|thuộc|có|đã|được|tổ chức|báo cáo)${WORD_END}))(?![.,]\d)
    |(?:${honouredNames.join('|')})${WORD_END}
  )`;
const COUNT_BEFORE = /(?:\d|các|những|toàn|xã,|mỗi|hai|ba|,)\s+$/u;
