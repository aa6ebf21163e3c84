import { defineReportRule } from '../../rule.ts';
import { PARTY_ADDRESSEE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

const HEAD = 'ĐẢNG ỦY XÃ BÌNH AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBình An, ngày    tháng 9 năm 2026\n\n';

export default defineReportRule({
  id: 'addressee/party-verb',
  code: 'KG-05',
  summary: { vi: 'Văn bản của Đảng dùng lẫn “Kính gửi” và “Kính trình”', en: '“Kính gửi” and “Kính trình” are mixed up in a Party document' },
  why: {
    vi: 'Theo hướng dẫn của Văn phòng Trung ương Đảng, tờ trình ghi “Kính trình”, công văn và báo cáo ghi “Kính gửi”.',
    en: 'By the guide of the Party’s central office a tờ trình has “Kính trình”, letters and reports have “Kính gửi”.',
  },
  basis: [PARTY_ADDRESSEE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      text: `${HEAD}TỜ TRÌNH\n\nvề việc thành lập chi bộ thôn Đông\n\n⟦Kính gửi⟧: Ban Thường vụ Tỉnh ủy.\n\nĐảng ủy xã trình như sau:\n`,
      fixed: `${HEAD}TỜ TRÌNH\n\nvề việc thành lập chi bộ thôn Đông\n\nKính trình: Ban Thường vụ Tỉnh ủy.\n\nĐảng ủy xã trình như sau:\n`,
    },
    {
      text: `${HEAD}BÁO CÁO\n\ncông tác xây dựng Đảng năm 2026\n\n⟦Kính trình⟧: Ban Thường vụ Tỉnh ủy.\n\nĐảng ủy xã báo cáo như sau:\n`,
      fixed: `${HEAD}BÁO CÁO\n\ncông tác xây dựng Đảng năm 2026\n\nKính gửi: Ban Thường vụ Tỉnh ủy.\n\nĐảng ủy xã báo cáo như sau:\n`,
    },
  ],
  good: [{ text: `${HEAD}BÁO CÁO\n\ncông tác xây dựng Đảng năm 2026\n\nKính gửi: Ban Thường vụ Tỉnh ủy.\n\nĐảng ủy xã báo cáo như sau:\n` }],
  *check({ report }) {
    const label = report.addressee?.label;
    const type = report.title?.typeName;
    const words = label === undefined ? null : /^\p{L}+\s+(?<verb>\p{L}+)/u.exec(label.text);
    if (label === undefined || type === undefined || words === null) return;
    const wanted = type === 'TỜ TRÌNH' ? 'trình' : 'gửi';
    const verb = words.groups?.['verb'] ?? '';
    if (verb.toLowerCase().startsWith(wanted.charAt(0))) return;
    const end = label.start + words[0].length;
    yield {
      span: label.block.spanOf(label.start, end),
      message: messages.partyVerb(words[0], type, `Kính ${wanted}`),
      fixes: [{ title: messages.write(`Kính ${wanted}`), safety: 'ask', edits: [{ span: label.block.spanOf(end - verb.length, end), text: wanted }] }],
    };
  },
});
