import type { BlockContent } from '../../model/block-content.ts';
import { CAPITAL, LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import type { TextRange } from '../../text/span.ts';
import { overCapitalised } from '../../data/capitals.ts';
import { defineSurveyRule } from '../../rule.ts';
import { citedOf, opensSentence, shelterOf, isWordedBlock } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { OTHERS } from './shared/basis.ts';
import { caseEdits, lowered } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Nouns that stand for one body or one meeting as often as not: only their plural is certainly common. */
const OFTEN_A_NAME: ReadonlySet<string> = new Set([
  'hội nghị',
  'lãnh đạo',
  'phòng',
  'hội thảo',
  'hội thi',
  'đơn vị',
  'cơ quan',
  'phong trào',
  'dự án',
  'công trình',
  'tổ chức',
  'địa phương',
  'cuộc họp',
  'giải pháp',
  'nhiệm vụ',
]);
/** Nouns that names of bodies, laws and honours hold: “Hiệp hội Doanh nghiệp”, “Luật Doanh nghiệp”, “Tập thể lao động xuất sắc”. */
const NAME_PARTS: ReadonlySet<string> = new Set(['doanh nghiệp', 'tập thể', 'cá nhân', 'cán bộ', 'công chức', 'viên chức', 'người dân']);
const NOUN = regex.gu`
  (?<plural>${WORD_START}(?:các|những|nhiều|mọi)\s+)?${WORD_START}
  (?<noun>${overCapitalised.join('|').replaceAll(' ', String.raw`\s+`)})${WORD_END}`;
/** A name, number or quotation goes on from the noun. */
const NAMED_AFTER = regex.u`^\s+(?:[${CAPITAL}]|số\s|“|"|\d)`;

/** The noun is the field of a body: “Vụ Chính quyền địa phương”. */
const BODY_BEFORE = regex.u`${WORD_START}(?:Vụ|Cục|Viện|Phòng|Ban|Bộ|Sở|Trung tâm|Học viện)\s$`;

interface Place extends TextRange {
  readonly noun: string;
  readonly plural: boolean;
}

interface Nouns {
  readonly capital: readonly Place[];
  /** Nouns met in small letters. */
  readonly small: ReadonlySet<string>;
}

const NAME_BEFORE = regex.u`$(?<=[${CAPITAL}][${LETTER}]*\s+(?:[${LETTER}]+\s+)?)`;

function find(content: BlockContent): readonly Nouns[] {
  const { folded: text, plain } = content;
  const capital: Place[] = [];
  const small = new Set<string>();
  let sheltered: ((offset: number) => boolean) | undefined;
  let cited: ((offset: number) => boolean) | undefined;
  for (const match of everyMatch(NOUN, plain)) {
    const found = match.groups?.['noun'] ?? '';
    const noun = found.replace(/\s+/gu, ' ');
    const start = match.index + match[0].length - found.length;
    const typed = text.slice(start, start + found.length);
    if (typed === found) small.add(noun);
    else if (
      typed.slice(1) === typed.slice(1).toLowerCase() &&
      !NAMED_AFTER.test(text.slice(start + typed.length)) &&
      !opensSentence(content, start)
    ) {
      sheltered ??= shelterOf(content);
      cited ??= citedOf(content);
      const after = /[;–-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
      const inName =
        BODY_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
        (NAME_PARTS.has(noun) && (NAME_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || /^(?:Tập thể|Cá nhân)/u.test(typed)));
      if (!after && !inName && !sheltered(start) && !cited(start))
        capital.push({ noun, plural: match.groups?.['plural'] !== undefined, start, end: start + typed.length });
    }
  }
  return capital.length === 0 && small.size === 0 ? [] : [{ capital, small }];
}

export default defineSurveyRule({
  id: 'capitals/common-noun',
  code: 'VH-25',
  summary: { vi: 'Danh từ chung viết hoa giữa câu', en: 'A common noun has a capital inside the sentence' },
  why: {
    vi: 'Danh từ chung như chính quyền, nhà đầu tư, cán bộ viết thường ở giữa câu. Chỉ nêu khi chính văn bản cũng viết thường ở chỗ khác hoặc từ ở số nhiều (các Phòng); tên gọi của một cơ quan, hội nghị cụ thể không bị nhắc.',
    en: 'Common nouns are small inside a sentence. They are reported only when the document has the small form too or the noun is plural; names of one body or meeting are left alone.',
  },
  leavesAlone: {
    vi: '“Hội nghị”, “Phòng”, “Dự án” ở số ít, từ có tên riêng hay số đi sau, từ trong tên cơ quan, tên luật, và đầu dòng liệt kê.',
    en: '“Hội nghị”, “Phòng”, “Dự án” in the singular, nouns with a name or number behind, inside names of bodies or laws.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: dedent`
        Công đoàn phối hợp với ⟦Chính quyền⟧ và các ⟦Nhà đầu tư⟧; chính quyền chủ trì, nhà đầu tư tham gia. Riêng các ⟦Phòng⟧ thực hiện.

        Tại mỗi phòng có nội quy.
      `,
      fixed: dedent`
        Công đoàn phối hợp với chính quyền và các nhà đầu tư; chính quyền chủ trì, nhà đầu tư tham gia. Riêng các phòng thực hiện.

        Tại mỗi phòng có nội quy.
      `,
    },
  ],
  good: [
    {
      text: 'Công đoàn phối hợp với Chính quyền. Cán bộ gương mẫu; Hội nghị cán bộ, công chức; Lãnh đạo Ban chỉ đạo; Phòng thực hiện; phòng họp sạch; Vụ Chính quyền địa phương; Luật Doanh nghiệp giúp doanh nghiệp; Tập thể lao động xuất sắc cho 02 tập thể.\n',
    },
    { text: '“Cán bộ gương mẫu” được triển khai; cán bộ học tập; phong trào “Nhà đầu tư xanh”; nhà đầu tư yên tâm; - Cán bộ: 05.\n' },
  ],
  reads: isWordedBlock,
  collect: ({ content }) => find(content),
  *conclude({ noticed }) {
    const small = new Set(noticed.flatMap((nouns) => [...nouns.small]));
    for (const { block, capital } of noticed) {
      for (const { noun, plural, start, end } of capital) {
        if (!small.has(noun) || (OFTEN_A_NAME.has(noun) && !plural)) continue;
        const typed = block.text.slice(start, end);
        const edits = caseEdits(block, start, lowered(typed));
        if (edits === undefined) continue;
        yield {
          span: block.spanOf(start, end),
          message: messages.smallNoun(typed, lowered(typed)),
          fixes: [{ title: messages.write(lowered(typed)), safety: 'ask', edits }],
        };
      }
    }
  },
});
