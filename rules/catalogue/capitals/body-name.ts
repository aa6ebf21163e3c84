import { defineReportRule } from '../../rule.ts';
import { BODIES } from './shared/basis.ts';
import { asHint, nameFindings, whenCapitalShown } from './shared/name-findings.ts';
import type { NamePlace } from './shared/name-places.ts';

export default defineReportRule({
  id: 'capitals/body-name',
  code: 'VH-10',
  summary: { vi: 'Tên cơ quan, tổ chức viết hoa chưa đúng', en: 'The name of a body has wrong capitals' },
  why: {
    vi: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực: Bộ Công Thương, Sở Tài chính, Hội đồng nhân dân. Khi cả cụm viết thường, quy tắc chỉ gợi ý vì có thể là cách nói chung.',
    en: 'Names of bodies take a capital on the words for kind, function and field: Bộ Công Thương, Hội đồng nhân dân. Names all in small letters are only hinted at, since they may be meant in general.',
  },
  leavesAlone: {
    vi: 'Cách nói chung (các hội đồng nhân dân, Trạm y tế các xã), “Trưởng phòng Văn hóa - Xã hội”, chữ in hoa, lời trong ngoặc kép.',
    en: 'General use (các hội đồng nhân dân, Trạm y tế các xã), “Trưởng phòng Văn hóa - Xã hội”, capitals, quotations.',
  },
  basis: [BODIES],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Cuộc họp do ⟦Bộ Công thương⟧ chủ trì; ⟦Hội đồng Nhân dân⟧ xã và ⟦Uỷ Ban nhân dân⟧ xã tham dự.\n',
      fixed: 'Cuộc họp do Bộ Công Thương chủ trì; Hội đồng nhân dân xã và Uỷ ban nhân dân xã tham dự.\n',
    },
    {
      text: 'Xã chuyển hồ sơ cho ⟦hội đồng nhân dân⟧ và ⟦Trạm y tế⟧ xã.\n',
      fixed: 'Xã chuyển hồ sơ cho Hội đồng nhân dân và Trạm Y tế xã.\n',
    },
  ],
  good: [
    {
      text: 'Bộ Công Thương, Sở Tài chính, Hội đồng nhân dân tỉnh, UBND xã, Trạm Y tế xã phối hợp với Tổ chức Y tế Thế giới. Trạm y tế các xã hoạt động đều.\n',
    },
    {
      text: 'Cán bộ y tế và cơ sở tài chính; các hội đồng nhân dân; ban chỉ đạo các cấp; Trưởng phòng Văn hóa - Xã hội; các sở Công Thương, Xây dựng; HỘI ĐỒNG NHÂN DÂN XÃ; ca khúc “Công An Nhân Dân”.\n',
    },
  ],
  *check({ report }) {
    yield* nameFindings(report, ['body', 'party-body', 'association'], byPractice);
    yield* nameFindings(report, ['foreign-body'], inVietnamese);
  },
});

/** Names that the decree's rule on kind and function lets be written either way, whatever statutes prefer. */
const EITHER_WAY = /^(?:viện kiểm sát|đoàn đại biểu quốc hội|kiểm toán nhà nước|ban quản lý các khu)/u;

function byPractice(place: NamePlace): 'sure' | 'maybe' | 'no' {
  const verdict = whenCapitalShown(place);
  return verdict === 'sure' && EITHER_WAY.test(place.proper.toLowerCase()) ? 'maybe' : verdict;
}

/** Names of foreign bodies are hints; the capital of “Thế giới”, “Quốc tế” is that of the bodies themselves. */
function inVietnamese(place: NamePlace): 'maybe' | 'no' {
  const lowered = (text: string): string => text.replace(/Thế giới|Quốc tế/gu, (word) => word.toLowerCase());
  return lowered(place.typed) === lowered(place.proper) ? 'no' : asHint(place);
}
