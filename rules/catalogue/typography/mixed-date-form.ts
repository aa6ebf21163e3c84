import { findDates } from '../../model/civil-date.ts';
import { regex } from '../../pattern/regex.ts';
import { defineSurveyRule, type Noticed, type RuleFinding } from '../../rule.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** A date in figures: `08/4/2022`. */
interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly sign: string;
}

const SIGNS = { numeric: '/', dashed: '-', dotted: '.' } as const;
/** Two figures of a date with one of the signs. */
const NUMERIC = regex.u`\d[${Object.values(SIGNS).join('\\')}]\d`;

function datesOf({ text, plain }: BlockContent): readonly NumericDate[] {
  return (NUMERIC.test(text) ? findDates(plain, (start, end) => ({ start, end })) : []).flatMap(
    ({ start, end, form, dayText, monthText, yearText, date }) =>
      form === 'worded' || date === undefined ? [] : [{ start, end, day: dayText, month: monthText, year: yearText, sign: SIGNS[form] }],
  );
}

type Place = Noticed<NumericDate>;

/** What a document may do in two ways: `usualIf` says which way a date goes, `undefined` when it shows neither. */
interface Facet {
  readonly wayOf: (date: NumericDate) => string | undefined;
  /** The way preferred when both are equally frequent. */
  readonly preferred: string;
  readonly rewrite: (date: NumericDate, way: string) => string;
}

const padded = (figures: string): string | undefined => (Number(figures) > 9 ? undefined : figures.length > 1 ? '0' : '');
const rejoin = ({ day, month, year, sign }: NumericDate, changed: Partial<NumericDate>): string => {
  const separator = changed.sign ?? sign;
  return [changed.day ?? day, changed.month ?? month, year].join(separator);
};

const FACETS: readonly Facet[] = [
  { wayOf: ({ sign }) => sign, preferred: '/', rewrite: (date, sign) => rejoin(date, { sign }) },
  { wayOf: ({ day }) => padded(day), preferred: '0', rewrite: (date, zero) => rejoin(date, { day: zero + String(Number(date.day)) }) },
  {
    wayOf: ({ month }) => (Number(month) > 2 ? padded(month) : undefined),
    preferred: '',
    rewrite: (date, zero) => rejoin(date, { month: zero + String(Number(date.month)) }),
  },
  {
    wayOf: ({ month }) => (Number(month) < 3 ? padded(month) : undefined),
    preferred: '0',
    rewrite: (date, zero) => rejoin(date, { month: zero + String(Number(date.month)) }),
  },
];

export default defineSurveyRule({
  id: 'typography/mixed-date-form',
  code: 'CT-15',
  summary: { vi: 'Ngày tháng bằng số viết nhiều kiểu', en: 'Dates in figures are written in several ways' },
  why: {
    vi: 'Một văn bản dùng một dấu ngăn (08/4/2026 hoặc 08-4-2026) và một cách viết số 0. Cách quen dùng: thêm số 0 cho ngày dưới 10 và tháng 1, 2; tháng 3 đến 9 không thêm.',
    en: 'A document keeps to one separator and one way of padding. Usual: a zero before days below ten and months 1 and 2, none before months 3 to 9.',
  },
  leavesAlone: {
    vi: 'Văn bản thống nhất một kiểu, dù là 08/04/2026 hay 17-9-2026; ngày viết bằng chữ; tỷ số (15/18); phần đầu văn bản.',
    en: 'Texts that keep to one form, be it 08/04/2026 or 17-9-2026; dates in words; ratios (15/18); the letterhead.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Cuộc họp ngày 08/4/2026 và ngày 12/5/2026; kiểm tra ngày ⟦15-6-2026⟧.

        Tập huấn ngày ⟦5/4/2026⟧ và ngày ⟦18/05/2026⟧, ngày 09/02/2026.
      `,
      fixed: dedent`
        Cuộc họp ngày 08/4/2026 và ngày 12/5/2026; kiểm tra ngày 15/6/2026.

        Tập huấn ngày 05/4/2026 và ngày 18/5/2026, ngày 09/02/2026.
      `,
    },
  ],
  good: [
    { text: 'Cuộc họp ngày 08/04/2026 và ngày 12/05/2026; đạt 15/18 chỉ tiêu.\n' },
    { text: 'Cuộc họp ngày 17-9-2026 và ngày 02-9-2026; ngày 05 tháng 3 năm 2026.\n' },
  ],
  reads: isRunning,
  collect: ({ content }) => datesOf(content),
  *conclude({ noticed }) {
    const taken = new Set<Place>();
    for (const facet of FACETS) {
      const places = noticed.filter((date) => !taken.has(date));
      yield* judge(facet, places, taken);
    }
  },
});

function* judge({ wayOf, preferred, rewrite }: Facet, places: readonly Place[], taken: Set<Place>): Generator<RuleFinding> {
  const showing = places.flatMap((place) => {
    const way = wayOf(place);
    return way === undefined ? [] : [{ place, way }];
  });
  const count = (way: string): number => showing.filter((place) => place.way === way).length;
  const usual = [...new Set([preferred, ...showing.map(({ way }) => way)])].reduce((best, way) => (count(way) > count(best) ? way : best));
  const kept = showing.find(({ way }) => way === usual)?.place;
  const others = showing.flatMap(({ place, way }) => (way === usual ? [] : [place]));
  const deviations = others.map((date): Deviation => ({
    block: date.block,
    start: date.start,
    end: date.end,
    right: rewrite(date, usual),
  }));
  const [first] = deviations;
  if (first === undefined || kept === undefined) return;
  // A date that is wrong in two ways is shown once; the next round sees the rest.
  for (const date of others) taken.add(date);
  yield {
    span: first.block.spanOf(first.start, first.end),
    message: messages.dateForm(first.block.text.slice(first.start, first.end), first.right, deviations.length),
    fixes: fixOfAll(messages.unifyDates(first.right), 'ask', deviations),
    related: [{ span: kept.block.spanOf(kept.start, kept.end), message: messages.dateKept }, ...alsoHere(deviations, messages.dateHere)],
  };
}
