import type { Block } from '../../model/block.ts';
import { startsWithCapital, startsWithSmallLetter } from '../../pattern/letters.ts';
import { LETTER, MARK, regex } from '../../pattern/regex.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { isDoubledWord, isRightPair } from './shared/repeats.ts';
import { dedent } from '../shared/dedent.ts';

const LONGEST = 6;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** Lower case, one tone style. */
  readonly key: string;
  /** True when only blanks stand between this word and the one before. */
  readonly follows: boolean;
}

export default defineBlockRule({
  id: 'structure/repeated-phrase',
  code: 'BC-13',
  summary: { vi: 'Cụm từ bị gõ hai lần liền nhau', en: 'A phrase is typed twice in a row' },
  why: {
    vi: 'Cụm 2 đến 6 tiếng lặp lại ngay sau chính nó là lỗi khi chép, sửa. Từ láy (chung chung, dần dần), chỗ hai từ gặp nhau (hành vi vi phạm, phát hiện hiện tượng) và con số không bị tính; một tiếng lặp lại chỉ được nêu khi chắc chắn là thừa.',
    en: 'A phrase of two to six syllables that follows itself at once is a slip. Reduplications, places where two words meet, and numbers are left out; a single syllable is reported only when it is surely superfluous.',
  },
  leavesAlone: {
    vi: 'Từ nối tiếp đúng nghĩa (thiết bị bị hỏng; xã hội xã hội chủ nghĩa), hai cụm cách nhau bằng dấu câu, các cột và ô của bảng, tiêu đề và câu ngay dưới.',
    en: 'Words that meet rightly (thiết bị bị hỏng; xã hội xã hội chủ nghĩa), copies with punctuation between them, columns and cells, a heading and the sentence below it.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: 'Chi ngân sách ⟦bảo đảm kịp thời bảo đảm kịp thời⟧ lương và phụ cấp.\n',
      fixed: 'Chi ngân sách bảo đảm kịp thời lương và phụ cấp.\n',
    },
    {
      frame: 'body',
      text: '⟦Một số địa phương một số địa phương⟧ còn trông chờ cấp trên.\n',
      fixed: 'Một số địa phương còn trông chờ cấp trên.\n',
    },
    { frame: 'body', text: '⟦Các các⟧ thôn đều tham gia.\n', fixed: 'Các thôn đều tham gia.\n' },
    {
      frame: 'body',
      text: dedent`
        Tài sản được theo dõi trên sổ nhưng ⟦chưa
        chưa⟧ dán mã.
      `,
      fixed: 'Tài sản được theo dõi trên sổ nhưng chưa dán mã.\n',
    },
  ],
  good: [
    { frame: 'body', text: 'Báo cáo còn chung chung; hành vi vi phạm giảm dần dần; việc phát hiện hiện tượng lạ được thưởng.\n' },
    { frame: 'body', text: 'Phân công rõ người, rõ việc; xây dựng xã hội xã hội chủ nghĩa; năm 2025 năm học mới bắt đầu sớm.\n' },
    { frame: 'body', text: 'Thiết bị bị hỏng được sửa; hàng không không tăng chuyến; hiện tại tại xã có 12 thôn.\n' },
    { frame: 'body', text: 'Đội thuộc phòng và tương đương thuộc sở và tương đương thuộc UBND tỉnh.\n' },
    {
      frame: 'body',
      text: dedent`
        1. Tiêu chí chung
        Tiêu chí chung được chấm 30 điểm.

        Nguy cơ Gây bệnh Gây bệnh Gây bệnh

            Nội dung                   Thời gian            Thời gian
            Họp thôn                   Tháng 5              Tháng 6
      `,
    },
    { frame: 'body', text: 'Quy định tại [](#bang-1) tại Điều 5 của Quy chế được thực hiện từ tháng 3.\n' },
  ],
  *check({ block }) {
    if (block.role === 'letterhead' || block.role === 'signature' || block.role === 'recipients' || block.role === 'footer') return;
    if (!mayRepeat(block.content.words.numbers)) return;
    // Columns without bars: what stands side by side belongs to different cells.
    if (block.content.place.laidOut) return;
    const words = wordsOf(block);
    for (let i = 0; i < words.length; i++) {
      const row = rowAt(words, i);
      if (row > 0) {
        i += row - 1;
        continue;
      }
      const length = repeatAt(block, words, i);
      if (length === 0) continue;
      yield finding(block, words, i, length);
      i += 2 * length - 1;
    }
  },
});

/** Cheap sign of a repeat: up to {@link LONGEST} words that stand there twice, whatever is between them. */
function mayRepeat(words: readonly number[]): boolean {
  for (let i = 1; i < words.length; i++) {
    for (let n = 1; n <= LONGEST; n++) if (words[i - n] === words[i] && follows(words, i, n)) return true;
  }
  return false;
}

/** True when the `n` words from `i` on are those before them. */
function follows(words: readonly number[], i: number, n: number): boolean {
  for (let k = 1; k < n; k++) if (words[i + k] === undefined || words[i + k] !== words[i - n + k]) return false;
  return true;
}

const WORD = regex.gu`[${LETTER}${MARK}\d]+`;

function wordsOf(block: Block): Word[] {
  const { text, content } = block;
  const words: Word[] = [];
  let token = 0;
  let previousEnd = -1;
  for (const match of everyMatch(WORD, text)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((content.tokens[token]?.end ?? Infinity) <= start) token++;
    const shielded = (content.tokens[token]?.start ?? Infinity) < end || /\d/u.test(match[0]);
    words.push({
      start,
      end,
      typed: match[0],
      key: shielded ? '' : content.plain.slice(start, end),
      follows: previousEnd >= 0 && start - previousEnd <= 4 && text.slice(previousEnd, start).trim() === '',
    });
    previousEnd = end;
  }
  return words;
}

/** Length in words of the phrase that begins at `i` and follows itself at once; 0 when there is none or it is right. */
function repeatAt(block: Block, words: readonly Word[], i: number): number {
  if ((words[i]?.key ?? '') === '') return 0;
  for (let n = LONGEST; n >= 1; n--) if (standsTwice(words, i, n)) return isRight(block, words, i, n) ? 0 : n;
  return 0;
}

/** True when the `n` words from `i` on follow again at once, with nothing but blanks between all of them. */
function standsTwice(words: readonly Word[], i: number, n: number): boolean {
  if (words[i + n]?.key !== words[i]?.key || i + 2 * n > words.length) return false;
  return words
    .slice(i, i + 2 * n)
    .every(({ key, follows }, k) => key !== '' && (k === 0 || follows) && (k < n || key === words[i + k - n]?.key));
}

/** True when the phrase is one that may stand twice. */
function isRight(block: Block, words: readonly Word[], i: number, n: number): boolean {
  const keys = words.slice(i, i + n).map(({ key }) => key);
  const [before, following] = [words[i]?.follows === true ? words[i - 1] : undefined, words[i + 2 * n]];
  const after = following?.follows === true ? following.key : '';
  if (beginsBelowHeading(block, words, i, n) || beginsColumn(block, words, i, n)) return true;
  if (n > 2 && OF.has(keys[n - 1] ?? '')) return true;
  if (n === 1) return !isDoubledWord(keys[0] ?? '', before?.key ?? '', after) || words[i + 1]?.typed !== words[i + 1]?.typed.toLowerCase();
  if (new Set(keys).size === 1) return true;
  return n === 2 && (isRightPair(keys.join(' '), after) || beginsName(words, i, n));
}

/** Words that bind a body to one above it: “chi cục và tương đương thuộc cục và tương đương thuộc bộ” climbs a ladder. */
const OF: ReadonlySet<string> = new Set(['thuộc', 'của']);

/** Number of words from `i` on in which one phrase stands three times or more, as cells do in a row that lost its columns; 0 elsewhere. */
function rowAt(words: readonly Word[], i: number): number {
  for (let n = 2; n <= LONGEST; n++) {
    if (!standsTwice(words, i, n) || !standsTwice(words, i + n, n)) continue;
    let length = 3 * n;
    while (standsTwice(words, i + length - n, n)) length += n;
    return length;
  }
  return 0;
}

/** “Điều 6. Tiêu chí chung / Tiêu chí chung được chấm …”: the first copy ends a heading, the second begins the sentence below it. */
function beginsBelowHeading({ text }: Block, words: readonly Word[], i: number, n: number): boolean {
  const [first, last, second] = [words[i], words[i + n - 1], words[i + n]];
  if (first === undefined || last === undefined || second === undefined || !startsWithCapital(second.typed)) return false;
  if (!text.slice(last.end, second.start).includes('\n') || !startsWithCapital(first.typed)) return false;
  return HEADING_START.test(text.slice(text.lastIndexOf('\n', first.start) + 1, first.start));
}

const HEADING_START = /^\s*(?:(?:Điều\s+)?[\dIVX.]{1,12}[.)]\s*)?$/u;

/** Blanks behind a line end that set a line under the middle of the one above. */
const COLUMN = /[\r\n][ \t]{8,}/u;

/** True when the second copy begins a line that is pushed far in: it stands in another column. */
function beginsColumn(block: Block, words: readonly Word[], i: number, n: number): boolean {
  const from = words[i + n - 1]?.end ?? 0;
  const to = words[i + n]?.start ?? from;
  if (!block.text.slice(from, to).includes('\n')) return false;
  return COLUMN.test(block.raw.slice(block.content.sourceEnd(from - 1, from), block.content.sourceStart(to)));
}

/** “cơ quan Cơ quan …”: the second copy may begin a name. */
function beginsName(words: readonly Word[], i: number, n: number): boolean {
  return startsWithCapital(words[i + n]?.typed ?? '') && startsWithSmallLetter(words[i]?.typed ?? '');
}

function finding(block: Block, words: readonly Word[], i: number, n: number): RuleFinding {
  const start = words[i]?.start ?? 0;
  const middle = words[i + n - 1]?.end ?? start;
  const end = words[i + 2 * n - 1]?.end ?? middle;
  return {
    span: block.spanOf(start, end),
    message: messages.repeatedPhrase(block.text.slice(start, middle)),
    fixes: [
      {
        title: messages.dropCopy,
        safety: 'ask',
        edits: [{ span: { start: block.spanOf(start, middle).end, end: block.spanOf(start, end).end }, text: '' }],
      },
    ],
  };
}
