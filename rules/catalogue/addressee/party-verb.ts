import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_ADDRESSEE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { plainPartyHead } from '../shared/example-head.ts';

const VERB = regex.u`^[${LETTER}]+\s+(?<verb>[${LETTER}]+)`;

export default defineReportRule({
  id: 'addressee/party-verb',
  code: 'KG-05',
  summary: {
    vi: 'Văn bản của Đảng dùng lẫn “Kính gửi” và “Kính trình”',
    en: '“Kính gửi” and “Kính trình” are mixed up in a Party document',
  },
  why: {
    vi: 'Theo hướng dẫn của Văn phòng Trung ương Đảng, tờ trình ghi “Kính trình”, công văn và báo cáo ghi “Kính gửi”.',
    en: 'By the guide of the Party’s central office a tờ trình has “Kính trình”, letters and reports have “Kính gửi”.',
  },
  leavesAlone: {
    vi: 'Chỉ xét hai từ “gửi”, “trình” ở phần đầu; cách viết hoa, dấu hai chấm thuộc quy tắc khác, văn bản không có tên loại không xét.',
    en: 'Capitals and the colon of the label, which other rules look at, and documents without a type name.',
  },
  basis: [PARTY_ADDRESSEE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      text: dedent`
        ${head('TỜ TRÌNH', 'về việc thành lập chi bộ thôn Đông')}
        ⟦Kính gửi⟧: Ban Thường vụ Tỉnh ủy.

        Đảng ủy xã trình như sau:
      `,
      fixed: dedent`
        ${head('TỜ TRÌNH', 'về việc thành lập chi bộ thôn Đông')}
        Kính trình: Ban Thường vụ Tỉnh ủy.

        Đảng ủy xã trình như sau:
      `,
    },
    {
      text: dedent`
        ${head('BÁO CÁO', 'công tác xây dựng Đảng năm 2026')}
        ⟦Kính trình⟧: Ban Thường vụ Tỉnh ủy.

        Đảng ủy xã báo cáo như sau:
      `,
      fixed: dedent`
        ${head('BÁO CÁO', 'công tác xây dựng Đảng năm 2026')}
        Kính gửi: Ban Thường vụ Tỉnh ủy.

        Đảng ủy xã báo cáo như sau:
      `,
    },
  ],
  good: [
    {
      text: dedent`
        ${head('BÁO CÁO', 'công tác xây dựng Đảng năm 2026')}
        Kính gửi: Ban Thường vụ Tỉnh ủy.

        Đảng ủy xã báo cáo như sau:
      `,
    },
  ],
  *check({ report }) {
    const label = report.addressee?.label;
    const type = report.title?.typeName;
    const words = label === undefined ? null : VERB.exec(label.text);
    if (label === undefined || type === undefined || words === null) return;
    const wanted = type === 'TỜ TRÌNH' ? 'trình' : 'gửi';
    const verb = words.groups?.['verb'] ?? '';
    if (verb.toLowerCase().startsWith(wanted.charAt(0))) return;
    const end = label.start + words[0].length;
    yield {
      span: label.block.spanOf(label.start, end),
      message: messages.partyVerb(words[0], type, `Kính ${wanted}`),
      fixes: [
        {
          title: messages.write(`Kính ${wanted}`),
          safety: 'ask',
          edits: [{ span: label.block.spanOf(end - verb.length, end), text: wanted }],
        },
      ],
    };
  },
});

function head(type: string, subject: string): string {
  return plainPartyHead({ numberLine: '', type, subject });
}
