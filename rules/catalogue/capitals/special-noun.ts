import { lowerNhaNuoc, lowerNhanDan } from '../../data/capitals.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { LETTER, regex, SMALL, spaced, WORD_END, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { defineSurveyRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { citedOf, shelterOf, isWordedBlock } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { alsoHere } from '../shared/deviations.ts';
import { groupedBy } from '../shared/grouped-by.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

interface Noun {
  readonly right: string;
  /** In small letters, with one blank. */
  readonly small: string;
  /** The small noun behind a word that shows it is meant as the special noun. */
  readonly pattern: RegExp;
  /** Compounds in which it stays small, directly before or around it; made when one of the nouns is met. */
  readonly compounds: () => RegExp;
}

const LEAD = String.raw`(?<lead>${WORD_START}`;

function noun(right: string, leads: string, compounds: readonly string[], more: string): Noun {
  const small = right.toLowerCase();
  let expression: RegExp | undefined;
  return {
    right,
    small,
    pattern: regex.gu`${LEAD}(?:${spaced(leads)})\s+)(?<noun>${spaced(small)})${WORD_END}`,
    compounds: () => (expression ??= regex.gu`${WORD_START}(?:${spaced(`${compounds.join('|').toLowerCase()}|${more}`)})${WORD_END}`),
  };
}

const NOUNS: readonly Noun[] = [
  noun(
    'Nhân dân',
    'phục vụ|của|với|cho|giữa|trong|vì|do|được|đảng và|chính quyền và|quân và|tầng lớp|đông đảo|toàn thể|vận động|huy động|tuyên truyền|ý kiến|đời sống|cán bộ và|quyền làm chủ của|sự đồng thuận của|gắn bó với',
    lowerNhanDan,
    `nhân dân (?:tự quản|tự vệ|các nước|thế giới|tệ|[${LETTER}]+ (?:thôn|xóm|ấp|bản))|nhân dân (?:thôn|xóm|ấp|bản|khu phố|tổ|làng|xã|phường|tỉnh|huyện|vùng|các|lào|cuba|trung)|nghệ sĩ nhân dân|nhà giáo nhân dân|thầy thuốc nhân dân|báo nhân dân|bệnh viện nhân dân|chứng minh nhân dân`,
  ),
  noun(
    'Nhà nước',
    'của|đảng và|đảng,|do|với|lợi ích|pháp luật',
    lowerNhaNuoc,
    'nhà nước (?:pháp quyền|về|cấp|giao|các nước)|ngân hàng nhà nước|kho bạc nhà nước',
  ),
];

interface Place extends TextRange {
  readonly right: string;
}

const TWO_SMALL_WORDS = regex.u`^[${SMALL}]+\s+[${SMALL}]+$`;

function find(content: BlockContent): readonly Place[] {
  const { folded, plain } = content;
  const sheltered = shelterOf(content);
  const cited = citedOf(content);
  const out: Place[] = [];
  for (const { right, small, pattern, compounds } of NOUNS) {
    if (!small.split(' ').every((word) => folded.includes(word))) continue;
    let taken: readonly TextRange[] | undefined;
    for (const match of everyMatch(pattern, plain)) {
      const length = match.groups?.['noun']?.length ?? 0;
      const start = match.index + match[0].length - length;
      if (!TWO_SMALL_WORDS.test(folded.slice(start, start + length)) || sheltered(start) || cited(start)) continue;
      taken ??= everyMatch(compounds(), plain).map((found) => ({ start: found.index, end: found.index + found[0].length }));
      if (!taken.some((range) => range.start <= start && start < range.end)) out.push({ right, start, end: start + length });
    }
  }
  return out;
}

export default defineSurveyRule({
  id: 'capitals/special-noun',
  code: 'VH-13',
  summary: { vi: '“Nhân dân”, “Nhà nước” viết thường', en: '“Nhân dân” or “Nhà nước” in small letters' },
  why: {
    vi: 'Danh từ đặc biệt Nhân dân, Nhà nước viết hoa: phục vụ Nhân dân, pháp luật của Nhà nước. Trong từ ghép thì viết thường: Ủy ban nhân dân, quản lý nhà nước, ngân sách nhà nước. Mọi chỗ trong văn bản được nêu chung một lần.',
    en: 'The special nouns Nhân dân and Nhà nước take a capital. In compounds they are small: Ủy ban nhân dân, quản lý nhà nước. All places of a document are reported together.',
  },
  leavesAlone: {
    vi: 'Nhân dân của một nơi (nhân dân thôn Bình An), “cơ quan nhà nước”, “nhà nước pháp quyền”, lời trích và văn bản viện dẫn.',
    en: 'The people of a place (nhân dân thôn Bình An), “cơ quan nhà nước”, “nhà nước pháp quyền”, quotations and citations.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        Cán bộ tận tụy phục vụ ⟦nhân dân⟧; đời sống nhân dân được nâng lên.

        Chấp hành pháp luật của ⟦nhà nước⟧.
      `,
      fixed: dedent`
        Cán bộ tận tụy phục vụ Nhân dân; đời sống Nhân dân được nâng lên.

        Chấp hành pháp luật của Nhà nước.
      `,
    },
  ],
  good: [
    {
      text: 'Phục vụ Nhân dân; pháp luật của Nhà nước; của nhân dân thôn Bình An; Ủy ban nhân dân; do nhân dân tự quản; lực lượng vũ trang nhân dân.\n',
    },
    {
      text: 'Quản lý nhà nước về đất đai; ngân sách nhà nước; của nhà nước pháp quyền; với cơ quan nhà nước; “của nhân dân, do nhân dân”.\n',
    },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed }) {
    for (const [right, places] of groupedBy(noticed, (place) => place.right)) {
      const [shown] = places;
      const [first, ...rest] = places.map(({ block, start }): Edit => ({ span: block.spanOf(start, start + 1), text: right.charAt(0) }));
      if (first === undefined) continue;
      yield {
        span: shown.block.spanOf(shown.start, shown.end),
        message: messages.specialNoun(right.toLowerCase(), right, places.length),
        fixes: [{ title: messages.writeAll(right, places.length), safety: 'ask', edits: [first, ...rest] }],
        related: alsoHere(places, messages.alsoHere),
      };
    }
  },
});
