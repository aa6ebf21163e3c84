import { abbreviations, notAbbreviations } from '../../data/abbreviations.ts';
import { DOCUMENT_MARKS } from '../../data/document-marks.ts';
import {
  administrativeTypes,
  citableTypeNames,
  codeReadings,
  copyTypes,
  documentTypes,
  type DocumentType,
  droppedTypes,
  normativeTypes,
  partyTypes,
  practiceTypes,
} from '../../data/document-types.ts';
import { fieldUnits } from '../../data/symbol-fields.ts';
import type { CitationFacts } from '../../model/citations/facts.ts';
import { letterhead, notInTexts, raised, reportOf, reports, tableCheck, type TableCheck, wordsCheck } from './table.ts';

/** What is read of the one document that the sentence cites. */
function cited(sentence: string): CitationFacts | undefined {
  const facts = reportOf(`${sentence}\n`).content.flatMap(({ content }) => content.citationFacts);
  return facts.length === 1 ? facts[0] : undefined;
}

/** A number of the type as its regime writes it. */
function numberOf({ code, regime, year, issuer, examples }: DocumentType, letters = code): string {
  if (examples[0] !== undefined && letters === code) return examples[0];
  const body = issuer === 'Quốc hội' ? 'QH15' : 'UBND';
  if (letters === null) return regime === 'party' ? '12-CV/ĐU' : '12/UBND-VP';
  if (regime === 'party') return `12-${letters}/ĐU`;
  return year === 'required' ? `12/2025/${letters}-${body}` : `12/${letters}-${body}`;
}

/** True when the sentence that cites such a document is read with its type and number. */
function isCited(type: DocumentType): boolean {
  const number = numberOf(type);
  const facts = cited(`Xã thực hiện ${raised(type.name)} số ${number} về nhiệm vụ của năm.`);
  return facts?.typeName === type.name.toLowerCase() && number.startsWith(facts.number);
}

/** True when every letter that stands for the type by mistake is still read as its symbol. */
function isReadWithWrongCodes(type: DocumentType): boolean {
  return type.wrongCodes.every(
    (wrong) => cited(`Xã thực hiện ${raised(type.name)} số ${numberOf(type, wrong)} về nhiệm vụ của năm.`)?.typeCode === wrong,
  );
}

function typesCheck(
  title: string,
  types: readonly DocumentType[],
  exceptions: Readonly<Record<string, readonly string[]>> = {},
): TableCheck {
  return tableCheck(
    `document-types ${title}`,
    types,
    types,
    ({ name, issuer }) => (issuer === undefined ? name : `${name} of ${issuer}`),
    (type) => isCited(type) && isReadWithWrongCodes(type),
    exceptions,
  );
}

/** Abbreviations and types of documents. */
export const documentTables: readonly TableCheck[] = [
  tableCheck(
    'document-marks DOCUMENT_MARKS, in small letters',
    DOCUMENT_MARKS,
    [...DOCUMENT_MARKS],
    (mark) => mark,
    (mark) =>
      reports('marks/misspelt', letterhead(`⟦${raised(mark.toLowerCase())}⟧\n\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN`), { frame: 'letterhead' }),
  ),
  tableCheck(
    'abbreviations abbreviations',
    abbreviations,
    abbreviations.flatMap((row) => [row.abbr, ...row.alt].map((form) => ({ form, row }))),
    ({ form }) => form,
    ({ form, row }) => {
      const isReported = reports('abbreviation/not-introduced', `Xã chú trọng nội dung ⟦${form}⟧ trong kỳ.\n`);
      return row.known ? !isReported : isReported;
    },
    {
      'two words, which are read one by one': ['MTTQ VN', 'TT HĐND', 'PAR Index'],
      'one letter': ['P.'],
      'known to every reader of reports': ['BCH', 'TT', 'CT', 'CV', 'CT-XH', 'KT-XH', 'VH-XH', 'QP-AN'],
    },
  ),
  tableCheck(
    'abbreviations abbreviations, misspelt',
    abbreviations,
    abbreviations.flatMap(({ nearMiss }) => nearMiss),
    (form) => form,
    (form) => reports('abbreviation/misspelt', `Xã chú trọng nội dung ⟦${form}⟧ trong kỳ.\n`),
  ),
  tableCheck(
    'abbreviations notAbbreviations',
    notAbbreviations,
    notAbbreviations,
    (word) => word,
    (word) =>
      !reports('abbreviation/not-introduced', `Xã chú trọng nội dung ${word} trong kỳ.\n`) &&
      !reports('abbreviation/misspelt', `Xã chú trọng nội dung ${word} trong kỳ.\n`),
  ),
  typesCheck('administrativeTypes', administrativeTypes, { 'never cited by a number': ['thư công'] }),
  tableCheck(
    'document-types copyTypes',
    copyTypes,
    copyTypes,
    ({ name }) => name,
    ({ code }) =>
      !reports('number/unknown-code', letterhead('ỦY BAN NHÂN DÂN\nXÃ BÌNH AN', { number: `Số: 12/${code ?? ''}-UBND` }), {
        frame: 'letterhead',
      }),
  ),
  typesCheck('droppedTypes', droppedTypes),
  typesCheck('practiceTypes', practiceTypes),
  typesCheck('normativeTypes', normativeTypes, { 'never cited by a number': ['hiến pháp of Quốc hội'] }),
  typesCheck('partyTypes', partyTypes, { 'never cited by a number': ['cương lĩnh chính trị', 'điều lệ Đảng'] }),
  notInTexts('document-types documentTypes', documentTypes, 'the rows of the tables of types'),
  wordsCheck(
    'document-types citableTypeNames',
    citableTypeNames,
    (name) => cited(`Xã thực hiện ${raised(name)} số 12/QĐ-UBND của UBND tỉnh.`)?.typeName === name.toLowerCase(),
  ),
  notInTexts('document-types codeReadings', codeReadings, 'read by no rule yet'),
  notInTexts('symbol-fields fieldUnits', fieldUnits, 'read by no rule yet: an unknown unit in a symbol is never an error'),
];
