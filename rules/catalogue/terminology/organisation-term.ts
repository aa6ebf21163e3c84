import type { Block } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { startsWithCapital, startsWithSmallLetter } from '../../pattern/letters.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { headingsOf } from '../../model/headings.ts';
import { plainEntry, type TermEntry, type TermList, type TermScope } from '../../terms/term-list.ts';
import { matcherOf, type TermPlace } from '../../terms/term-matcher.ts';
import { messages } from './shared/messages.ts';
import { citedOf, isAllCapitals, shelterOf } from '../../model/shelter.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'terminology/organisation-term',
  code: 'CT-TERM',
  summary: { vi: 'Cách viết khác với danh sách thuật ngữ của cơ quan', en: 'A wording differs from the term list of the organisation' },
  why: {
    vi: 'Cơ quan có thể quy định một cách viết cho tên đơn vị, chương trình, thuật ngữ trong tệp danh sách (khóa “terms” của cấu hình). Chỗ trong ngoặc kép, tên văn bản được viện dẫn và ký hiệu không bị tính.',
    en: 'An organisation may lay down one wording for names of units, programmes and terms in list files (the key “terms” of the configuration). Quotations, titles of cited documents and symbols are left out.',
  },
  leavesAlone: {
    vi: 'Cơ quan chưa có danh sách thuật ngữ; thuật ngữ chỉ dành cho tiêu đề mà đứng trong đoạn văn; đoạn trích dẫn.',
    en: 'Everything while the office has no list, an entry for headings that stands in running text, and block quotes.',
  },
  basis: [],
  severity: { draft: 'error', presign: 'error', issued: 'error' },
  appliesTo: 'any',
  options: {
    terms: {
      kind: 'strings',
      default: [],
      help: {
        vi: 'Cặp viết ngắn không cần tệp danh sách: “cách viết đúng = cách viết khác | cách viết khác”.',
        en: 'Short pairs without a list file: “right form = other form | other form”.',
      },
    },
  },
  bad: [
    {
      frame: 'body',
      options: { terms: ['dịch vụ công trực tuyến = DVC online | dịch vụ công qua mạng', 'Cổng dữ liệu Bình An = Cổng Dữ Liệu Bình An'] },
      text: dedent`
        I. KẾT QUẢ

        ⟦Dịch vụ công qua mạng⟧ đạt 90%; hồ sơ ⟦DVC online⟧ được đưa lên ⟦Cổng Dữ Liệu Bình An⟧.
      `,
      fixed: dedent`
        I. KẾT QUẢ

        Dịch vụ công trực tuyến đạt 90%; hồ sơ dịch vụ công trực tuyến được đưa lên Cổng dữ liệu Bình An.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      options: { terms: ['dịch vụ công trực tuyến = dịch vụ công qua mạng'] },
      text: dedent`
        I. KẾT QUẢ

        Dịch vụ công trực tuyến đạt 90%; Kế hoạch “Dịch vụ công qua mạng cho người cao tuổi” đã xong.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        I. KẾT QUẢ

        Dịch vụ công qua mạng đạt 90%.
      `,
    },
  ],
  *check({ report, resources, options }) {
    const lists = [...(resources.terms ?? [])];
    const matchers = [
      ...(lists.length === 0 ? [] : [matcherOf(resources.terms ?? [])]),
      ...(options.terms.length === 0 ? [] : [matcherOf(inlineLists(options.terms))]),
    ];
    if (matchers.length === 0) return;
    let headings: ReadonlySet<Block> | undefined;
    for (const block of report.blocks) {
      if (block.content.place.quoted) continue;
      const places = matchers.flatMap((matcher) => matcher.read(block.content).wrong);
      if (places.length === 0) continue;
      const [sheltered, cited] = [shelterOf(block.content), citedOf(block.content)];
      headings ??= new Set(headingsOf(report).map((heading) => heading.block));
      const scope = scopeOf(block, headings);
      for (const place of places) {
        if (place.entry.scope !== 'any' && place.entry.scope !== scope) continue;
        if (sheltered(place.start) || cited(place.start)) continue;
        const finding = findingOf(report, block, place);
        if (finding !== undefined) yield finding;
      }
    }
  },
});

const inline = new WeakMap<readonly string[], readonly TermList[]>();

function inlineLists(pairs: readonly string[]): readonly TermList[] {
  let lists = inline.get(pairs);
  if (lists === undefined) {
    const entries = pairs.flatMap((pair) => {
      const [preferred = '', variants = ''] = pair
        .normalize('NFC')
        .split('=')
        .map((side) => side.trim());
      return preferred === ''
        ? []
        : [
            plainEntry(
              preferred,
              variants
                .split('|')
                .map((variant) => variant.trim())
                .filter((variant) => variant !== ''),
            ),
          ];
    });
    lists = [{ name: '', entries, units: [] }];
    inline.set(pairs, lists);
  }
  return lists;
}

function scopeOf(block: Block, headings: ReadonlySet<Block>): TermScope {
  if (block.role === 'title' || block.role === 'subject') return 'title';
  return headings.has(block) ? 'headings' : 'body';
}

function findingOf(report: Report, block: Block, { start, end, entry, list }: TermPlace): RuleFinding | undefined {
  if (entry.level === 'off') return undefined;
  const typed = block.text.slice(start, end);
  const right = shaped(entry, typed);
  const span = block.spanOf(start, end);
  // Emphasis signs inside the words would be lost.
  const whole = report.source.slice(span).normalize('NFC') === typed;
  const fix: Fix = { title: messages.write(right), safety: entry.fix === 'safe' ? 'safe' : 'ask', edits: [{ span, text: right }] };
  return {
    span,
    message: messages.organisationTerm(typed, right, list, entry.message),
    atMost: entry.level,
    ...(entry.fix === 'none' || !whole ? {} : { fixes: [fix] }),
  };
}

/** The right form in the letter case of its place: capitals throughout, or a first capital that begins a sentence. */
function shaped({ preferred, variants }: TermEntry, typed: string): string {
  if (isAllCapitals(typed) && /\s/u.test(typed) && !variants.some((variant) => variant === typed)) return preferred.toUpperCase();
  const wasSmall = variants.some((variant) => variant.toLowerCase() === typed.toLowerCase() && startsWithSmallLetter(variant));
  return wasSmall && startsWithCapital(typed) && startsWithSmallLetter(preferred)
    ? preferred.charAt(0).toUpperCase() + preferred.slice(1)
    : preferred;
}
