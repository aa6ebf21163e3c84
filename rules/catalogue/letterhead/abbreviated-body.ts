import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { everyMatch } from '../../text/every-match.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

/** Short forms met in the names of bodies, with their full words. School types (THCS, THPT) belong to the official names of schools. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['UBND', 'ỦY BAN NHÂN DÂN'],
  ['HĐND', 'HỘI ĐỒNG NHÂN DÂN'],
  ['UBMTTQ', 'ỦY BAN MẶT TRẬN TỔ QUỐC'],
  ['MTTQ', 'MẶT TRẬN TỔ QUỐC'],
  ['BQL', 'BAN QUẢN LÝ'],
  ['BCĐ', 'BAN CHỈ ĐẠO'],
  ['KKT', 'KHU KINH TẾ'],
  ['KCN', 'KHU CÔNG NGHIỆP'],
  ['CCN', 'CỤM CÔNG NGHIỆP'],
  ['QLDA', 'QUẢN LÝ DỰ ÁN'],
  ['BQLDA', 'BAN QUẢN LÝ DỰ ÁN'],
  ['ĐTXD', 'ĐẦU TƯ XÂY DỰNG'],
  ['GD&ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['GDĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['NN&MT', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['NNMT', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['KH&CN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['KHCN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['VH-XH', 'VĂN HÓA - XÃ HỘI'],
  ['VHXH', 'VĂN HÓA - XÃ HỘI'],
  ['VHTTDL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['VHTT&DL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['BHXH', 'BẢO HIỂM XÃ HỘI'],
  ['KBNN', 'KHO BẠC NHÀ NƯỚC'],
  ['TAND', 'TÒA ÁN NHÂN DÂN'],
  ['VKSND', 'VIỆN KIỂM SÁT NHÂN DÂN'],
  ['CHQS', 'CHỈ HUY QUÂN SỰ'],
  ['BCHQS', 'BAN CHỈ HUY QUÂN SỰ'],
  ['PCTT', 'PHÒNG, CHỐNG THIÊN TAI'],
  ['TKCN', 'TÌM KIẾM CỨU NẠN'],
  ['TTYT', 'TRUNG TÂM Y TẾ'],
  ['TNMT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['TN&MT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['NN&PTNT', 'NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['PTNT', 'PHÁT TRIỂN NÔNG THÔN'],
  ['LĐTBXH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['LĐ-TBXH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['GD-ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['TDTT', 'THỂ DỤC THỂ THAO'],
  ['CNTT', 'CÔNG NGHỆ THÔNG TIN'],
  ['DS-KHHGĐ', 'DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH'],
  ['GPMB', 'GIẢI PHÓNG MẶT BẰNG'],
  ['ATGT', 'AN TOÀN GIAO THÔNG'],
  ['LĐLĐ', 'LIÊN ĐOÀN LAO ĐỘNG'],
  ['PCTN', 'PHÒNG, CHỐNG THAM NHŨNG'],
  ['CCHC', 'CẢI CÁCH HÀNH CHÍNH'],
]);
const SHORT = regex.gu`(?<![${LETTER}\d/&\-])(?:${[...FULL.keys()].sort((a, b) => b.length - a.length).join('|')})(?![${LETTER}\d/&\-])`;

/** The joint office of the two bodies of a commune, written in short nearly everywhere. */
const JOINT_OFFICE = /^VĂN PHÒNG HĐND VÀ UBND/u;

export default defineReportRule({
  id: 'letterhead/abbreviated-body',
  code: 'CQ-02',
  summary: { vi: 'Tên cơ quan ban hành viết tắt', en: 'The issuing body is abbreviated' },
  why: {
    vi: 'Tên cơ quan ban hành ghi đầy đủ theo tên chính thức. Chỉ dòng cơ quan chủ quản phía trên được viết tắt những cụm từ thông dụng như UBND, HĐND.',
    en: 'The issuing body is written by its full official name. Only the line of the superior body above it may hold common short forms such as UBND, HĐND.',
  },
  leavesAlone: {
    vi: 'Loại trường trong tên trường (THCS, THPT), và chữ nằm trong số của một quyết định (214/QĐ-UBND).',
    en: "School types in a school's name (THCS, THPT), and letters in the number of a decision (214/QĐ-UBND).",
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head('UBND TỈNH BÌNH AN\n**⟦BQL⟧ KHU KINH TẾ**', 'BQL'),
      fixed: head('UBND TỈNH BÌNH AN\n**BAN QUẢN LÝ KHU KINH TẾ**', 'BQL'),
    },
    { frame: 'letterhead', text: head('⟦UBND⟧ XÃ BÌNH AN', 'UBND'), fixed: head('ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'UBND') },
    {
      frame: 'letterhead',
      text: head('UBND TỈNH BÌNH AN\nVĂN PHÒNG ⟦HĐND VÀ UBND⟧ TỈNH', 'VP'),
      fixed: head('UBND TỈNH BÌNH AN\nVĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN TỈNH', 'VP'),
    },
  ],
  good: [
    { frame: 'letterhead', text: head('UBND PHƯỜNG TÂN HÒA\nTRƯỜNG THCS TÂN HÒA', 'THCSTH') },
    { frame: 'letterhead', text: head('SỞ NỘI VỤ\nĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 214/QĐ-UBND', 'ĐKT') },
  ],
  *check({ report }) {
    for (const line of report.letterhead.issuingBody) {
      const found = everyMatch(SHORT, line.text).map((match) => ({
        start: line.start + match.index,
        text: match[0],
        full: FULL.get(match[0]) ?? match[0],
      }));
      const [first, ...others] = found;
      if (first === undefined) continue;
      const last = others[others.length - 1] ?? first;
      const edit = (short: { start: number; text: string; full: string }): Edit => ({
        span: line.block.spanOf(short.start, short.start + short.text.length),
        text: short.full,
      });
      yield {
        span: line.block.spanOf(first.start, last.start + last.text.length),
        message: messages.abbreviatedBody(first.text, first.full),
        ...(JOINT_OFFICE.test(line.text) ? { atMost: 'hint' as const } : {}),
        fixes: [
          {
            title: messages.write([first, ...others].map((short) => short.full).join(', ')),
            safety: 'ask',
            edits: [edit(first), ...others.map(edit)],
          },
        ],
      };
    }
  },
});

function head(bodies: string, code: string): string {
  return stateHead({ bodies, numberLine: `Số:      /BC-${code}` });
}
