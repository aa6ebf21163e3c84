import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import { findLegacyText } from '../../model/legacy-text.ts';
import type { BlockContent } from '../../model/block-content.ts';
import type { TextRange } from '../../text/span.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Zero-width spaces and joiners, byte order mark, soft hyphen, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;
/** A picture, or what gives it a colour or its form. */
const PICTURE = /^[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F]/u;

/** A zero-width space where a long address or code may be broken, with the signs beside it. */
const BREAK = /^[/\\._&=?-].\S$/u;

function placesOf(content: BlockContent): readonly TextRange[] {
  const found = everyMatch(INVISIBLE, content.text);
  // In TCVN3 the soft hyphen is a letter.
  if (found.length === 0 || findLegacyText(content) !== undefined) return [];
  return found
    .filter((match) => match[0] !== '\u200D' || !isInPicture(content.text, match.index))
    .filter(({ 0: found, index }) => found !== '\u200B' || !BREAK.test(content.text.slice(index - 1, index + 2)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export default defineSurveyRule({
  id: 'typography/invisible-character',
  code: 'CT-NFC',
  summary: { vi: 'Ký tự vô hình còn sót trong chữ', en: 'Invisible characters left in the text' },
  why: {
    vi: 'Dấu cách rộng bằng không, dấu nối mềm, ký tự nối và ký tự đổi hướng chữ thường theo bản sao chép từ trang mạng hoặc PDF. Không nhìn thấy nhưng làm tìm kiếm và kiểm tra chính tả sai.',
    en: 'Zero-width spaces, soft hyphens, joiners and direction marks come with text copied from pages or PDF. They break search and spelling checks.',
  },
  leavesAlone: {
    vi: 'Ký tự nối bên trong hình biểu tượng ghép, chỗ cho phép ngắt dòng sau “/” hay “.” của mã và địa chỉ, và đoạn còn ở bảng mã cũ (typography/legacy-encoding xét).',
    en: 'The joiner inside a composed emoji, places where a code or address may be broken behind “/” or “.”, and passages in an old encoding (typography/legacy-encoding).',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Xã đã tổ ⟦ch\u200bức⟧ 04 buổi nói chuyện.

        Dùng 350\u200c tờ rơi và m\u00adở 02 chuyên mục\u2060.
      `,
      fixed: dedent`
        Xã đã tổ chức 04 buổi nói chuyện.

        Dùng 350 tờ rơi và mở 02 chuyên mục.
      `,
    },
  ],
  good: [{ text: 'Nền tảng Node/\u200b.NET được dùng.\n' }, { text: 'Gia đình 👨‍👩‍👧‍👦 tham gia; Uû ban nh©n d©n x· b¸o c¸o nh­ sau.\n' }],
  collect: ({ content }) => placesOf(content),
  *conclude({ noticed }) {
    const places = noticed.map((place): Deviation => ({ ...place, right: '' }));
    const [first] = places;
    if (first === undefined) return;
    yield {
      span: wordAround(first),
      message: messages.invisible(places.length),
      fixes: fixOfAll(messages.dropInvisible, 'safe', places),
      related: alsoHere(places, messages.invisibleHere),
    };
  },
});

/** A range with no width could not be seen, so the word around the character is shown. */
function wordAround({ block, start, end }: Deviation): { start: number; end: number } {
  const before = /(?<!\S)\S*$/u.exec(block.text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/u.exec(block.text.slice(end))?.[0].length ?? 0;
  return block.spanOf(start - before, end + after);
}

/**
 * True for a joiner behind a picture. The character before it is looked at by itself: some engines miss a class with letters beyond
 * U+FFFF where it is searched for before the end of a text.
 */
function isInPicture(text: string, joiner: number): boolean {
  const pair = text.codePointAt(joiner - 2) ?? 0;
  return PICTURE.test(text.slice(joiner - (pair > 0xffff ? 2 : 1), joiner));
}
