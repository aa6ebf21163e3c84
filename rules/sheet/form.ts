import type { Regime } from '../vocabulary.ts';
import type { ComponentId } from './component.ts';

/** An instrument that prescribes the form of documents (văn bản quy định thể thức). */
export interface Form {
  /** As it is cited, in Vietnamese. */
  readonly document: string;
  /** The part of it that the clauses are of, where they are of one. */
  readonly part?: string;
  readonly regime: Regime;
  /** First and last day in force, ISO; absent where there is none. */
  readonly from?: string;
  readonly until?: string;
  /** What stands before the row of a component: the point that lists it. */
  readonly points: Readonly<Partial<Record<ComponentId, string>>>;
  /** The clause that says how a component is written; none for Party documents, whose clauses bear the names of the components. */
  readonly clauses: Readonly<Partial<Record<ComponentId, string>>>;
}

const LETTERS: Form['points'] = {
  heading: 'a',
  'issuing-body': 'b',
  number: 'c',
  'place-and-date': 'd',
  title: 'đ',
  content: 'e',
  signer: 'g',
  seal: 'h',
  recipients: 'i',
};

const FIGURES: Form['points'] = {
  heading: '1',
  'issuing-body': '2',
  number: '3',
  'place-and-date': '4',
  title: '5',
  content: '6',
  signer: '7',
  seal: '8',
  recipients: '9',
};

const main = (number: number): string => `Mục II, khoản ${number}`;

/** The instruments, those in force last. Their days are those of the clauses in `catalogue/<group>/shared/basis.ts`. */
const FORMS: readonly Form[] = [
  {
    document: 'Nghị định số 30/2020/NĐ-CP',
    part: 'Điều 8 và Phụ lục I, Phần I',
    regime: 'state',
    from: '2020-03-05',
    points: LETTERS,
    clauses: {
      heading: main(1),
      'issuing-body': main(2),
      number: main(3),
      'place-and-date': main(4),
      title: main(5),
      content: main(6),
      signer: main(7),
      seal: main(8),
      recipients: main(9),
      appendices: 'Mục III, khoản 1',
      marks: 'Mục III, khoản 2 và 3',
    },
  },
  {
    document: 'Thông tư số 01/2011/TT-BNV',
    regime: 'state',
    until: '2020-03-04',
    points: FIGURES,
    clauses: {
      heading: 'Điều 6',
      'issuing-body': 'Điều 7',
      number: 'Điều 8',
      'place-and-date': 'Điều 9',
      title: 'Điều 10',
      content: 'Điều 11',
      signer: 'Điều 12',
      seal: 'Điều 13',
      recipients: 'Điều 14',
    },
  },
  { document: 'Hướng dẫn số 05-HD/VPTW', regime: 'party', from: '2026-05-27', points: FIGURES, clauses: {} },
  { document: 'Hướng dẫn số 36-HD/VPTW', regime: 'party', until: '2026-05-26', points: FIGURES, clauses: {} },
];

/** The instrument that prescribes the form of a document of this regime and date (ISO); the one in force now where the date is not known. */
export function formOf(regime: Regime, date: string | undefined): Form {
  const own = FORMS.filter((form) => form.regime === regime);
  const then = own.find(({ from = '', until = '9999' }) => date !== undefined && from <= date && date <= until);
  const form = then ?? own[0];
  if (form === undefined) throw new RangeError(`no form of the regime ${regime}`);
  return form;
}
