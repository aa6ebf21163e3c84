/**
 * Word lists of a user, a folder, an organisation, and the dictionary that suggestions come from. The dictionary is nspell over an
 * affix and a word file that are generated from the syllable grammar, or over files that an office names.
 */
import nspell from 'nspell';
import { hasLetter } from '../pattern/letters.ts';
import { enumerateSyllables } from '../vietnamese/syllable.ts';
import { examineSyllable } from './syllable-fault.ts';

/** One list as read from a file or a setting. */
export interface WordListSource {
  /** What messages call the list: a path or a setting. */
  readonly name: string;
  /** One entry per line, of one or more syllables; `#` begins a comment. */
  readonly text: string;
}

/** A line of a list that cannot be used. `line` is 1-based. */
export interface WordListError {
  readonly name: string;
  readonly line: number;
  readonly message: { readonly vi: string; readonly en: string };
}

/** A dictionary in the form of Hunspell. */
export interface HunspellFiles {
  readonly affix: string;
  readonly dictionary: string;
}

const MAX_ENTRY_WORDS = 8;
const MAX_ENTRY_LENGTH = 120;

/** The key under which an entry is looked up: NFC, lower case, single spaces. */
function entryKey(entry: string): string {
  return entry.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
}

/** Lists that have been read, with the suggestions of a dictionary. */
export class WordList {
  readonly #entries = new Set<string>();
  readonly #files: HunspellFiles | undefined;
  #dictionary: ReturnType<typeof nspell> | undefined;
  /** Lines that could not be used. */
  readonly errors: readonly WordListError[];
  /** Number of syllables of the longest entry; 0 when the lists are empty. */
  readonly longestEntry: number;

  /** Reads the lists in time linear in their length. `files` replaces the generated dictionary. */
  constructor(sources: readonly WordListSource[] = [], files?: HunspellFiles) {
    const errors: WordListError[] = [];
    let longest = 0;
    for (const { name, text } of sources) {
      let line = 0;
      for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        line++;
        const comment = raw.indexOf('#');
        const entry = entryKey(comment < 0 ? raw : raw.slice(0, comment));
        if (entry === '') continue;
        const count = entry.split(' ').length;
        if (count > MAX_ENTRY_WORDS || entry.length > MAX_ENTRY_LENGTH) {
          errors.push({
            name,
            line,
            message: {
              vi: `mục quá dài (tối đa ${String(MAX_ENTRY_WORDS)} âm tiết)`,
              en: `the entry is too long (at most ${String(MAX_ENTRY_WORDS)} syllables)`,
            },
          });
        } else if (!hasLetter(entry) || /[\p{Cc}\uFFFD]/u.test(entry)) {
          errors.push({ name, line, message: { vi: 'mục không phải là chữ', en: 'the entry is no word' } });
        } else {
          this.#entries.add(entry);
          longest = Math.max(longest, count);
        }
      }
    }
    this.errors = errors;
    this.longestEntry = longest;
    this.#files = files;
  }

  /** True when the word or phrase is an entry, or a word of the office's own dictionary. Letter case does not matter. */
  accepts(phrase: string): boolean {
    if (this.#entries.has(entryKey(phrase))) return true;
    return this.#files !== undefined && !phrase.includes(' ') && this.#speller().correct(phrase.normalize('NFC').toLowerCase());
  }

  #speller(): ReturnType<typeof nspell> {
    if (this.#dictionary === undefined) {
      const files = this.#files ?? { affix: generatedAffix(), dictionary: generatedDictionary() };
      this.#dictionary = nspell({ aff: files.affix, dic: files.dictionary });
      for (const entry of this.#entries) if (!entry.includes(' ')) this.#dictionary.add(entry);
    }
    return this.#dictionary;
  }

  /** Words near to `word`, what the spelling rules ask for first; loads the dictionary when first asked. Empty for a word longer than 24 letters. */
  suggest(word: string): readonly string[] {
    const nfc = word.normalize('NFC');
    if (nfc.length === 0 || nfc.length > 24) return [];
    return [...new Set([...(examineSyllable(nfc)?.fixes ?? []), ...this.#speller().suggest(nfc)])];
  }
}

/** The affix file of the generated dictionary: keyboard rows, letters to try, common slips. */
export function generatedAffix(): string {
  const slips = [
    'ch tr',
    'tr ch',
    's x',
    'x s',
    'd gi',
    'gi d',
    'r d',
    'd r',
    'l n',
    'n l',
    'd đ',
    'đ d',
    'ng ngh',
    'ngh ng',
    'g gh',
    'gh g',
    'c k',
    'k c',
    'n ng',
    'ng n',
    'n nh',
    'nh n',
    'c t',
    't c',
    't ch',
    'ch t',
    'iêu iu',
    'iu iêu',
    'ươu ưu',
    'ưu ươu',
    'f ph',
    'z d',
  ];
  return [
    'SET UTF-8',
    'TRY nhitcgaoumàáđưôảấơêạếpyblìộvớrệkqsợịờềóxủdậểúòâứăíầùừốẻởụéèọýẫẩửồổữỉỗĩõũẽẵẳằắặẹẽỏỡỳỷỹỵ',
    'KEY qwertyuiop|asdfghjkl|zxcvbnm',
    `REP ${String(slips.length)}`,
    ...slips.map((slip) => `REP ${slip}`),
    '',
  ].join('\n');
}

/** The word file of the generated dictionary: every syllable in both tone placements. */
export function generatedDictionary(): string {
  const words = new Set<string>([...enumerateSyllables('old'), ...enumerateSyllables('new')]);
  return `${String(words.size)}\n${[...words].join('\n')}\n`;
}
