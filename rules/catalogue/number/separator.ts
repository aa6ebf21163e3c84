import { CAPITAL, LETTER, regex } from '../../pattern/regex.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE } from './shared/basis.ts';
import { numbered, numberedByParty } from './shared/examples.ts';
import { stateHead } from '../shared/example-head.ts';
import { isDash, lineSigns } from './shared/line-signs.ts';
import { messages } from './shared/messages.ts';

/** A symbol in the name of the issuing body whose groups are joined by a slash: `QUYẾT ĐỊNH SỐ 214/QĐ/SNV`. */
const SLASHED = regex.gu`(?<=\d\/[${CAPITAL}][${LETTER}]{0,4})\/(?=[${CAPITAL}]{2})`;

export default defineReportRule({
  id: 'number/separator',
  code: 'SK-06',
  summary: { vi: 'Dấu nối trong ký hiệu sai', en: 'Wrong separator inside the symbol' },
  why: {
    vi: 'Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ của ký hiệu là gạch nối: “12/BC-UBND”. Gạch nối có dấu cách hai bên được báo ở quy tắc về dấu cách.',
    en: 'A slash stands between number and symbol, hyphens between the groups of the symbol: “12/BC-UBND”. Dashes with spaces around them are reported as spaces.',
  },
  leavesAlone: {
    vi: 'Gạch có dấu cách hai bên (number/spacing xét), nhóm chữ thêm sau tên cơ quan (BC-UBND-VP) và dòng của hệ thống khác.',
    en: 'Dashes with spaces around them (number/spacing), a further group such as BC-UBND-VP, and lines of the other regime.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦–⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦/⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦ / ⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦_⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC⟦ ⟧UBND'), fixed: numbered('Số: 12/BC-UBND') },
    {
      frame: 'letterhead',
      text: stateHead({ numberLine: 'Số: 12/BC-ĐKT', bodies: 'SỞ NỘI VỤ\nĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 214/QĐ⟦/⟧SNV' }),
      fixed: stateHead({ numberLine: 'Số: 12/BC-ĐKT', bodies: 'SỞ NỘI VỤ\nĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 214/QĐ-SNV' }),
    },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 12/BC-UBND-VP') },
    { frame: 'letterhead', text: numbered('Số: 12/BC - UBND') },
    { text: numberedByParty('Số 05-BC/ĐU') },
  ],
  *check({ report }) {
    const { numberLine, issuingBody } = report.letterhead;
    if (numberLine !== undefined && numberLine.form === report.regime) {
      for (const { sign, spaced, span, right } of lineSigns(numberLine)) {
        if (sign === right || (isDash(sign) && spaced) || right === '/') continue;
        yield sign === ''
          ? { span, message: messages.noSeparator(numberLine.symbol), ...joined(span, 'ask') }
          : { span, message: messages.dash(sign), ...joined(span, isDash(sign) ? 'safe' : 'ask') };
      }
    }
    for (const line of issuingBody) {
      for (const match of everyMatch(SLASHED, line.text)) {
        const span = line.block.spanOf(line.start + match.index, line.start + match.index + 1);
        yield { span, message: messages.dash('/'), ...joined(span, 'ask'), atMost: 'warning' };
      }
    }
  },
});

function joined(span: RuleFinding['span'], safety: 'safe' | 'ask'): Pick<RuleFinding, 'fixes'> {
  return { fixes: [{ title: messages.useHyphen(), safety, edits: [{ span, text: '-' }] }] };
}
