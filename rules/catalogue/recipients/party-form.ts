import { regex, TOKEN_END, WORD_END } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { isYouthUnion } from '../../model/letterhead.ts';
import type { RecipientItem, Report } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { PARTY_RECIPIENTS } from './shared/basis.ts';
import { bodyOf, closingSign, itemsOf, nameOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const HEAD =
  'ĐẢNG BỘ TỈNH BÌNH AN\nĐẢNG ỦY XÃ BÌNH AN\n*\nSố      -BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBình An, ngày    tháng 9 năm 2026\n\n**BÁO CÁO**\n\n**công tác quý III năm 2026**\n\nĐảng ủy báo cáo như sau:\n\nI- KẾT QUẢ\n\nĐã hoàn thành.\n\n';
const FOOT = '\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A\n';

export default defineReportRule({
  id: 'recipients/party-form',
  code: 'NN-11',
  summary: { vi: 'Nơi nhận của văn bản Đảng sai dạng', en: 'The recipients of a Party document have the wrong form' },
  why: {
    vi: 'Văn bản của Đảng: mỗi nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối ghi “Lưu” và tên văn phòng cấp ủy, không ghi “VT”.',
    en: 'In Party documents each recipient ends with a semicolon and the last line names the office of the committee, without VT.',
  },
  leavesAlone: {
    vi: 'Văn bản của Đoàn thanh niên, dòng không có dấu cuối, và dấu ở dòng cuối cùng.',
    en: 'Documents of the Youth Union, items without a closing sign, and the sign of the last item.',
  },
  basis: [PARTY_RECIPIENTS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}Nơi nhận:
        - Ban Thường vụ Tỉnh ủy⟦,⟧
        - ⟦Lưu: VT⟧.
        ${FOOT}`,
      fixed: dedent`
        ${HEAD}Nơi nhận:
        - Ban Thường vụ Tỉnh ủy;
        - Lưu Văn phòng Đảng ủy.
        ${FOOT}`,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        ${HEAD}Nơi nhận:
        - Ban Thường vụ Tỉnh ủy;
        - Lưu Văn phòng Đảng ủy.
        ${FOOT}`,
    },
  ],
  *check({ report }) {
    if (isYouthUnion(report.letterhead)) return;
    const items = itemsOf(report);
    for (const [i, item] of items.entries()) {
      if (item.archive) {
        const found = archiveWithOffice(report, item);
        if (found !== undefined) yield found;
      } else if (i < items.length - 1) {
        const { sign, span } = closingSign(item);
        if (sign === ',' || sign === '.')
          yield {
            span,
            message: messages.wrongEnd(sign, nameOf(item)),
            fixes: [{ title: messages.useSemicolon, safety: 'ask', edits: [{ span, text: ';' }] }],
          };
      }
    }
  },
});

const ARCHIVE = regex.u`^L[ưƯ]u(?:\s*:)?\s*(?:VT|Văn thư)${TOKEN_END}`;

function archiveWithOffice(report: Report, item: RecipientItem): RuleFinding | undefined {
  const body = bodyOf(item);
  const match = ARCHIVE.exec(body.text);
  if (match === null) return undefined;
  const span = item.block.spanOf(body.start, body.start + match[0].length);
  const office = officeOf(report);
  const plain = report.source.slice(span).normalize('NFC') === match[0] && /^[.;,]?$/u.test(body.text.slice(match[0].length));
  return {
    span,
    message: messages.partyArchive(match[0]),
    ...(office === undefined || !plain
      ? {}
      : { fixes: [{ title: messages.write(`Lưu ${office}`), safety: 'ask', edits: [{ span, text: `Lưu ${office}` }] }] }),
  };
}

const COMMITTEE = regex.u`^(?:đảng|tỉnh|thành) ủy${WORD_END}`;

/** The office of the committee named in the letterhead. */
function officeOf(report: Report): string | undefined {
  const name = lookupKey(report.letterhead.issuingBody.map((p) => p.text).join(' '));
  const committee = COMMITTEE.exec(name)?.[0];
  return committee === undefined ? undefined : `Văn phòng ${committee.charAt(0).toUpperCase()}${committee.slice(1)}`;
}
