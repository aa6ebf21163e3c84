import { type IssuingBody, bodiesByCode, bodiesByName } from '../../data/issuing-bodies.ts';
import type { Citation } from '../../model/citation.ts';
import { mayBeSameBody } from '../../model/citations/same-body.ts';
import { defineReportRule } from '../../rule.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { messages } from './shared/messages.ts';

const PRIME_MINISTER = /^thủ\s+tướng/iu;
/** The head who signs for a body. */
const HEAD = /^(?:phó\s+)?(?:bộ\s+trưởng|thứ\s+trưởng|chủ\s+tịch|giám\s+đốc|chủ\s+nhiệm|tổng\s+thanh\s+tra|thống\s+đốc)\s+/iu;
const GOVERNMENT = /^chính\s+phủ$/iu;

export default defineReportRule({
  id: 'citation/wrong-issuer',
  code: 'VD-02',
  summary: { vi: 'Cơ quan ban hành không khớp với ký hiệu văn bản', en: 'The issuing body does not fit the symbol' },
  why: {
    vi: 'Ký hiệu cho biết cơ quan ban hành: NĐ-CP là của Chính phủ, QĐ-TTg là của Thủ tướng Chính phủ, KH-CAT là của Công an tỉnh. Ghi cơ quan khác thì sai tên cơ quan hoặc sai ký hiệu.',
    en: 'The symbol tells the issuing body: NĐ-CP is by Chính phủ, QĐ-TTg by Thủ tướng Chính phủ, KH-CAT by Công an tỉnh. With another body named, body or symbol is wrong.',
  },
  leavesAlone: {
    vi: 'Ký hiệu không rõ của cơ quan nào, cơ quan đã đổi tên, Chủ tịch UBND ký thay UBND, và văn bản liên tịch có tên một trong các cơ quan.',
    en: 'Letters that no one body owns, bodies renamed since, a chairman for the committee, and joint documents that name one of the bodies.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Xã rà soát theo Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 của ⟦Thủ tướng Chính phủ⟧ về kiểm soát tài sản, thu nhập.\n',
    },
    {
      frame: 'body',
      text: 'Thực hiện Kế hoạch số 128/KH-CAT ngày 15/02/2026 của ⟦Ủy ban nhân dân tỉnh Bình Sơn⟧ về Đề án 06 và Thông tư số 07/2026/TT-BNV ngày 15/02/2026 của ⟦Bộ trưởng Bộ Tài chính⟧ hướng dẫn lập hồ sơ.\n',
    },
    { frame: 'body', text: 'Thực hiện Quyết định số 938/QĐ-TTg ngày 30/6/2017 của ⟦Chính phủ⟧ về đề án hỗ trợ phụ nữ.\n' },
  ],
  good: [
    {
      frame: 'body',
      text: 'Thực hiện Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 của Chính phủ về kiểm soát tài sản, Kế hoạch số 45/KH-UBND ngày 15/02/2026 của Chủ tịch UBND tỉnh về nhiệm vụ năm 2026, Thông tư số 07/2026/TT-BNV ngày 15/02/2026 của Bộ trưởng Bộ Nội vụ hướng dẫn lập hồ sơ và Kế hoạch số 12/KH-UBND ngày 20/02/2026 của xã về rà soát.\n',
    },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      const { issuer, quoted, code } = citation;
      if (issuer === undefined || quoted) continue;
      const owner = ownerOtherThan(issuer.text, citation);
      if (owner === undefined) continue;
      // Where another mention names the right body, the two contradict each other, which citation/conflicting-issuer says.
      const others = report.citations.filter(
        ({ key, issuer: body }) => key === citation.key && body !== undefined && body.text !== issuer.text,
      );
      if (others.some((other) => ownerOtherThan(other.issuer?.text ?? '', other) === undefined)) continue;
      yield {
        span: issuer.span,
        message: messages.wrongIssuer(code.text, owner.name, issuer.text),
        related: [{ span: code.span, message: messages.symbolHere }],
      };
    }
  },
});

/** The body whose letters the symbol bears, where the one that is named is certainly another. */
function ownerOtherThan(named: string, { bodyCodes, form, typeCode }: Citation): IssuingBody | undefined {
  const letters = form === 'letter' ? bodyCodes.slice(0, 1) : bodyCodes;
  const owners = letters.map((code) => bodiesByCode(code));
  const [first] = owners[0] ?? [];
  if (first === undefined || owners.some((bodies) => bodies.length === 0 || bodies.some(({ openEnded }) => openEnded))) return undefined;
  if (first.code === 'CP' && letters.length === 1) return PRIME_MINISTER.test(named) && typeCode === 'NĐ' ? first : undefined;
  if (first.code === 'TTg') return GOVERNMENT.test(named) ? first : undefined;
  const known = bodiesByName(named.replace(HEAD, ''));
  if (known.length === 0) return undefined;
  const all = owners.flat();
  const fits = all.some(
    (body) =>
      known.some(({ code, alt, name, now }) => code === body.code || alt.includes(body.code) || name === body.now || now === body.name) ||
      [body.name, ...body.otherNames].some((name) => mayBeSameBody(name, named)),
  );
  return fits ? undefined : first;
}
