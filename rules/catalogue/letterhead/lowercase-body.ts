import type { Passage, Report } from '../../model/report.ts';
import { LETTER, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { everyMatch } from '../../text/every-match.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

const WORD_IN_SMALL_LETTERS = regex.gu`${WORD_START}(?=[${LETTER}]*[${SMALL}])[${LETTER}]+`;

export default defineReportRule({
  id: 'letterhead/lowercase-body',
  code: 'CQ-03',
  summary: { vi: 'Tên cơ quan ở đầu văn bản không viết in hoa', en: 'The body at the head is not in capitals' },
  why: {
    vi: 'Ở phần đầu văn bản, tên cơ quan chủ quản và cơ quan ban hành viết bằng chữ in hoa; chỉ tên cơ quan ban hành in đậm.',
    en: 'At the head both the superior and the issuing body are written in capitals; only the issuing body is bold.',
  },
  leavesAlone: {
    vi: 'Chữ thường trong số, ký hiệu (62/QĐ-TTr), nhãn như “Cơ quan: …”, chỗ chừa để điền, dòng không phải tên cơ quan (“Bản thảo”), và tên cơ quan nêu ở phần khác của báo cáo.',
    en: 'Small letters in a number (62/QĐ-TTr), labels such as “Cơ quan: …”, places to be filled in, lines that name no body (“Bản thảo”), and names of bodies elsewhere in the report.',
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('⟦Ủy ban nhân dân xã Bình An⟧'), fixed: head('ỦY BAN NHÂN DÂN XÃ BÌNH AN') },
    { frame: 'letterhead', text: head('⟦UBND tỉnh Bình An⟧\n**⟦Sở Nội vụ⟧**'), fixed: head('UBND TỈNH BÌNH AN\n**SỞ NỘI VỤ**') },
  ],
  good: [
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\n**SỞ NỘI VỤ**') },
    { frame: 'letterhead', text: head('Cơ quan: VĂN PHÒNG SỞ NỘI VỤ') },
    { frame: 'letterhead', text: head('CÔNG TY [Tên đầy đủ của công ty]') },
  ],
  *check({ report }) {
    for (const line of bodyLines(report)) {
      if (!BODY.test(line.text) || NO_NAME.test(line.text)) continue;
      const edits = everyMatch(WORD_IN_SMALL_LETTERS, line.text)
        .filter((match) => !isInSymbol(line.text, match.index))
        .map((match): Edit => {
          const start = line.start + match.index;
          return { span: line.block.spanOf(start, start + match[0].length), text: match[0].toUpperCase() };
        });
      const [first, ...others] = edits;
      if (first === undefined) continue;
      yield {
        span: line.span,
        message: messages.lowercaseBody(line.text),
        fixes: [{ title: messages.capitals(), safety: 'safe', edits: [first, ...others] }],
      };
    }
  },
});

/** What the name of a body begins with. */
const BODY = regex.iu`
  ^(?:
    [uủ][yỷ]\s+ban|uỷ\s+ban|ubnd|hđnd|hội|bộ|sở|phòng|ban|cục|chi|tổng|vụ|viện|văn\s+phòng|trung\s+tâm|trường|công|tập\s+đoàn|đảng|tỉnh
    |thành|huyện|thị|quận|xã|phường|đặc\s+khu|đoàn|liên|mặt\s+trận|thanh\s+tra|kho\s+bạc|tòa|toà|kiểm|bệnh\s+viện|trạm|học\s+viện|đại\s+học
    |nhà|quỹ|ngân\s+hàng|đội|hạt|đài|báo|thư\s+viện|bảo|xí\s+nghiệp|hợp\s+tác|chính\s+phủ|quốc\s+hội|bưu|thuế|hải\s+quan|tiểu|thường|khoa|tổ|thủ|cơ\s+sở
  )${WORD_END}`;
/** A label, a place to be filled in, markup of another program. */
const NO_NAME = /[:[\]{}<>…]/u;

/** Letters of a number such as “62/QĐ-TTr” keep their case. */
function isInSymbol(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  return /\d[^\d/\n\r\u2028\u2029]*\//u.test(text.slice(start, at));
}

function bodyLines({ letterhead }: Report): readonly Passage[] {
  return [...(letterhead.parentBody === undefined ? [] : [letterhead.parentBody]), ...letterhead.issuingBody];
}

function head(bodies: string): string {
  return stateHead({ bodies });
}
