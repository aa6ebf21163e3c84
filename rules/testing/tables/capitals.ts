import {
  administrativeNouns,
  capitalNames,
  capitalNamesByFirstWord,
  type CapitalGroup,
  documentParts,
  honouredNames,
  landformNouns,
  lowerNhaNuoc,
  lowerNhanDan,
  lunarBranches,
  lunarYearNames,
  monthNames,
  overCapitalised,
  placeNouns,
  unitPartNouns,
  weekdayNames,
} from '../../data/capitals.ts';
import { startsWithSmallLetter } from '../../pattern/letters.ts';
import { notInTexts, raised, reports, tableCheck, type TableCheck, wordsCheck } from './table.ts';

const OWNER: Readonly<Record<CapitalGroup, string>> = {
  body: 'capitals/body-name',
  'party-body': 'capitals/body-name',
  association: 'capitals/body-name',
  'foreign-body': 'capitals/body-name',
  region: 'capitals/region-name',
  place: 'capitals/place-name',
  honour: 'capitals/honour-name',
  holiday: 'capitals/holiday-name',
  event: 'capitals/event-name',
  person: 'capitals/person-name',
  office: 'capitals/office-name',
  law: 'capitals/document-name',
  special: 'capitals/event-name',
};

/** Places whose noun is capital too, which a rule of its own finds. */
const SPECIAL_CITIES: ReadonlySet<string> = new Set(['Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội']);

/** The name with one of its small words in capitals, or its last word small where only the first may be. */
function wrongCapitals(right: string): readonly string[] {
  const words = right.split(' ');
  const withWord = (at: number, change: (word: string) => string): string =>
    words.map((word, i) => (i === at ? change(word) : word)).join(' ');
  const small = words.findLastIndex((word) => startsWithSmallLetter(word));
  const raisedWord = small < 0 ? [] : [withWord(small, raised)];
  return small > 0 ? raisedWord : [...raisedWord, withWord(words.length - 1, (word) => word.charAt(0).toLowerCase() + word.slice(1))];
}

const PART_VALUES: Readonly<Record<string, string>> = { điểm: 'a', khoản: '2', điều: '9' };

/** A reference in which the word of the part has the wrong letter case. */
function partReference(word: string, capital: boolean): string {
  const typed = `⟦${capital ? word : raised(word)}⟧ ${PART_VALUES[word] ?? '2'}`;
  if (word === 'điểm') return `${typed} khoản 2 Điều 9`;
  if (word === 'khoản') return `${typed} Điều 9`;
  return word === 'điều' ? `khoản 2 ${typed}` : `Điều 9 ${typed}`;
}

/** Names, nouns and days of the capital rules. */
export const capitalTables: readonly TableCheck[] = [
  tableCheck(
    'capitals capitalNames',
    capitalNames,
    capitalNames,
    ({ right }) => right,
    ({ right, group }) =>
      wrongCapitals(right).some((wrong) =>
        reports(SPECIAL_CITIES.has(right) ? 'capitals/special-city' : OWNER[group], `Xã phối hợp tổ chức theo ⟦${wrong}⟧ trong kỳ.\n`),
      ),
    {
      '“Cách mạng Tháng Tám” is in use as well': ['Cách mạng tháng Tám'],
      'statutes write it with small letters': ['Hội đồng Quản trị'],
    },
  ),
  notInTexts('capitals capitalNamesByFirstWord', capitalNamesByFirstWord, 'the rows of capitalNames by another key'),
  wordsCheck('capital-words lowerNhanDan', lowerNhanDan, (compound) => {
    const [before = '', after = ''] = compound.split('nhân dân');
    const lead = before === '' ? 'của ' : before;
    return (
      reports('capitals/special-noun', 'Đời sống của ⟦nhân dân⟧ ổn định.\n') &&
      !reports('capitals/special-noun', `Xã phục vụ ${lead}nhân dân${after} theo quy định.\n`)
    );
  }),
  wordsCheck('capital-words lowerNhaNuoc', lowerNhaNuoc, (compound) => {
    const [before = '', after = ''] = compound.split('nhà nước');
    return (
      reports('capitals/special-noun', 'Chính sách của ⟦nhà nước⟧ kịp thời.\n') &&
      !reports('capitals/special-noun', `Xã thực hiện chính sách của ${before}nhà nước${after} theo quy định.\n`.replace('Kiểm', 'kiểm'))
    );
  }),
  tableCheck(
    'capital-words documentParts',
    documentParts,
    documentParts,
    ({ word }) => word,
    ({ word, capital }) => reports('citation/part-reference', `Việc này theo ${partReference(word, capital)} của Quy chế làm việc.\n`),
  ),
  wordsCheck('capital-words weekdayNames', weekdayNames, (name) =>
    reports('capitals/weekday', `Xã trực sáng ⟦${name.toLowerCase()}⟧ hằng tuần.\n`),
  ),
  wordsCheck(
    'capital-words monthNames',
    monthNames,
    (name) => reports('capitals/weekday', `Lễ hội diễn ra vào ⟦${name.toLowerCase()}⟧ hằng năm.\n`),
    { 'a number, which may count months or stand small in “tháng ba lần họp”': (name) => !/Giêng|Chạp/u.test(name) },
  ),
  wordsCheck('capital-words lunarBranches', lunarBranches, (branch) => {
    const year = lunarYearNames.find((name) => name.endsWith(` ${branch}`)) ?? '';
    return reports('capitals/lunar-year', `Xã tổ chức đón xuân ⟦${year.toLowerCase()}⟧ chu đáo.\n`);
  }),
  wordsCheck('capital-words lunarYearNames', lunarYearNames, (name) =>
    reports('capitals/lunar-year', `Xã tổ chức đón xuân ⟦${name.toLowerCase()}⟧ chu đáo.\n`),
  ),
  wordsCheck('capital-words landformNouns', landformNouns, (noun) =>
    reports('capitals/landform-noun', `Xã nằm bên ⟦${raised(noun)}⟧ Nậm Khê.\n`),
  ),
  wordsCheck('capital-words placeNouns', placeNouns, (noun) => !reports('capitals/landform-noun', `Xã nằm bên ${raised(noun)} Nậm Khê.\n`)),
  wordsCheck('capital-words administrativeNouns', administrativeNouns, (noun) =>
    reports('capitals/unit-noun', `Các hộ của ⟦${raised(noun)}⟧ Bình An tham gia.\n`),
  ),
  wordsCheck(
    'capital-words unitPartNouns',
    unitPartNouns,
    (noun) => !reports('capitals/unit-noun', `Các hộ của ${raised(noun)} Bình An tham gia.\n`),
  ),
  wordsCheck(
    'capital-words honouredNames',
    honouredNames,
    (name) =>
      reports('capitals/numbered-unit', `Đoàn họp tại ⟦phường ${name}⟧ và xã.\n`) &&
      !reports('capitals/unit-noun', `Đoàn họp tại Phường ${name} và xã.\n`),
  ),
  wordsCheck(
    'capital-words overCapitalised',
    overCapitalised,
    (noun) => reports('capitals/common-noun', `Xã rà soát các ${noun} và các ⟦${raised(noun)}⟧ khác.\n`),
    { 'with a capital it begins the name of an honour': ['tập thể', 'cá nhân'] },
  ),
];
