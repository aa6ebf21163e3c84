import { catalogue } from '../../catalogue/index.ts';
import { lintWith } from '../../engine/lint.ts';
import type { LoadedResources } from '../../resources.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { collocationFields, collocations } from '../../spelling/memory/collocations.ts';
import { confusionPairs } from '../../spelling/memory/confusion-pairs.ts';
import { missingSyllables } from '../../spelling/memory/missing-syllables.ts';
import { names } from '../../spelling/memory/names.ts';
import { reduplications } from '../../spelling/memory/reduplications.ts';
import { splitOrJoinedWords } from '../../spelling/memory/split-joined.ts';
import { unmark } from '../frame.ts';
import { type Exceptions, notInTexts, raised, tableCheck, type TableCheck } from './table.ts';

const SPELLING = catalogue.filter(({ id }) => id.startsWith('spelling/'));
const REPEATS = catalogue.filter(({ id }) => id === 'structure/repeated-phrase');

/** The rules that read the sentences of a table, and what they go by. */
interface Reader {
  readonly rules: typeof catalogue;
  readonly resources: LoadedResources;
}

/**
 * The sentences at whose ⟦…⟧ the rules report something, or anywhere when nothing is marked. They stand in one text, a paragraph each.
 */
function reported({ rules, resources }: Reader, marked: readonly string[]): ReadonlySet<string> {
  const sentences = marked.map(unmark);
  const { findings } = lintWith(rules, sentences.map(({ text }) => text).join('\n\n'), {
    settings: { ...DEFAULT_SETTINGS, stage: 'presign' },
    resources,
  });
  const out = new Set<string>();
  let at = 0;
  for (const [i, { text, spans }] of sentences.entries()) {
    const places = (spans.length > 0 ? spans : [{ start: 0, end: text.length }]).map(({ start, end }) => ({
      start: start + at,
      end: end + at,
    }));
    if (findings.some(({ span }) => places.some(({ start, end }) => span.start < end && start < span.end))) out.add(marked[i] ?? '');
    at += text.length + 2;
  }
  return out;
}

interface Entry {
  readonly row: string;
  readonly sentence: string;
}

/** What is wanted of the sentences of a table, and whether each is a text of its own, which the checker weighs as a whole, or all are one. */
interface Wanted {
  readonly are: 'reported' | 'left alone';
  readonly together?: true;
  readonly exceptions?: Exceptions<Entry>;
}

/** A table whose sentences are read at the first question or one by one. */
function entriesCheck(
  title: string,
  table: unknown,
  entries: readonly Entry[],
  reader: Reader,
  { are, together, exceptions }: Wanted,
): TableCheck {
  let found: ReadonlySet<string> | undefined;
  const isFound = ({ sentence }: Entry): boolean => {
    if (together !== true) return reported(reader, [sentence]).has(sentence) === (are === 'reported');
    found ??= reported(
      reader,
      entries.map((entry) => entry.sentence),
    );
    return found.has(sentence) === (are === 'reported');
  };
  return tableCheck(title, table, entries, ({ row }) => row, isFound, exceptions);
}

const named = (row: string): Entry => ({ row, sentence: `Xã nêu nội dung: ${row}.` });

/** The spelling memory: slips are reported in their example, by whichever rule of the group explains them best; right words are left alone. */
export function spellingTables(resources: LoadedResources): readonly TableCheck[] {
  const spelling: Reader = { rules: SPELLING, resources };
  return [
    entriesCheck(
      'confusion-pairs confusionPairs',
      confusionPairs,
      confusionPairs.map(({ wrong, example }) => ({ row: wrong, sentence: example })),
      spelling,
      { are: 'reported', exceptions: { 'a weaker suspicion of one syllable takes its place and is too weak to be reported': ['dể nghị'] } },
    ),
    entriesCheck(
      'missing-syllables missingSyllables',
      missingSyllables,
      missingSyllables.map(({ formula, example }) => ({ row: formula, sentence: example })),
      spelling,
      { are: 'reported' },
    ),
    entriesCheck(
      'split-joined splitOrJoinedWords',
      splitOrJoinedWords,
      splitOrJoinedWords.map(({ wrong, example }) => ({ row: wrong, sentence: example })),
      spelling,
      {
        are: 'reported',
        exceptions: {
          'a phrase with figures would match any number': ['năm2025', 'tháng12'],
          'a weaker suspicion of one syllable takes its place and is too weak to be reported': ['quy đị nh', 'quyết đị nh', 'đảng vi ên'],
        },
      },
    ),
    entriesCheck('collocations collocations', collocations, collocations.map(named), spelling, { are: 'left alone', together: true }),
    notInTexts('collocations collocationFields', collocationFields, 'the rows of collocations by field'),
    entriesCheck(
      'reduplications reduplications',
      reduplications,
      [...reduplications.doubledWords, ...reduplications.variedWords, ...reduplications.boundaryRepeats].map(named),
      { rules: [...SPELLING, ...REPEATS], resources },
      {
        are: 'left alone',
        exceptions: {
          'repeated on purpose, yet the model prefers a varied form': [
            'chua chua',
            'dửng dửng',
            'im im',
            'khít khít',
            'lạnh lạnh',
            'lặng lặng',
            'mát mát',
            'ro ro',
            'rờn rờn',
            'vạn vạn',
            'xám xám',
            'đu đu',
            'ấm ấm',
          ],
          'a confusion as well, for song song': ['xong xong'],
          'structure/repeated-phrase takes a doubled “được” for a slip': [
            'có được được ghi nhận',
            'kết quả đạt được được ghi nhận',
            'thu được được phân loại',
            'thành quả đạt được được giữ vững',
            'đạt được được ghi nhận',
          ],
          'the model reads “nghiêm túc” behind the first word': ['trắc nghiệm nghiệm túc'],
        },
      },
    ),
    entriesCheck(
      'names names',
      names,
      [...new Set([...names.familyNames, ...names.middleNames, ...names.givenNames, ...names.minoritySyllables, ...names.places])].map(
        (row) => ({
          row,
          sentence: `Đoàn công tác gặp ông ${row.split(' ').map(raised).join(' ')} An tại xã.`,
        }),
      ),
      spelling,
      { are: 'left alone' },
    ),
  ];
}
