import { LETTER, MARK, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { everyMatch } from '../../text/every-match.ts';
import { findLegacyText } from '../../model/legacy-text.ts';
import { messages } from './shared/messages.ts';

/** Letters of other alphabets drawn like a Latin letter, each followed by that letter. */
const CYRILLIC = 'аaеeоoрpсcуyхxіiѕsјjһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ';
const GREEK = 'οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const LATIN = 'ðđÐĐɖđƉĐ';

const TWINS = CYRILLIC + GREEK + LATIN;
const FULL_WIDTH_RANGE = String.raw`\uFF01-\uFF5E`;
const FULL_WIDTH = regex.u`[${FULL_WIDTH_RANGE}]`;
const WORD = regex.gu`[${LETTER}${MARK}\p{N}${FULL_WIDTH_RANGE}]+`;
const SUSPECT = regex.u`[${TWINS.replace(/(.)./gu, '$1')}${FULL_WIDTH_RANGE}]`;
/** Text that is really Russian, Greek, Chinese or Japanese. */
const OTHER_SCRIPT =
  /[бвгджзилмнптфцчшщъыьэюяБГДЖЗИЛПФЦЧШЩЭЮЯαβγδελθκμπσςτφψωΓΔΘΛΠΣΦΨΩ\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export default defineBlockRule({
  id: 'typography/look-alike-letter',
  code: 'CT-NFC',
  summary: { vi: 'Chữ của bảng chữ cái khác trông giống chữ Việt', en: 'Letters of another alphabet that look Vietnamese' },
  why: {
    vi: 'Chữ ð, chữ Kirin (а, о, с…), chữ và số toàn khổ trông như chữ Việt nhưng là ký tự khác, khiến tìm kiếm, sắp xếp và kiểm tra chính tả bỏ sót.',
    en: 'Eth, Cyrillic, Greek and full-width characters look like Vietnamese letters but are not, so search, sorting and spelling checks miss them.',
  },
  leavesAlone: {
    vi: 'Chữ Nga, Hy Lạp, Trung, Nhật thật sự (Правда, 北京), ký hiệu β, Ω, và đoạn còn ở bảng mã cũ.',
    en: 'Real Russian, Greek, Chinese or Japanese (Правда, 北京), the signs β and Ω, and passages in an old encoding.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Xã ⟦ðã⟧ họp; ⟦Ðảng⟧ ủy chỉ đạo. ⟦Tаi⟧ thôn, ⟦hо⟧ dân làm ⟦сhủ⟧ vườn, số liệu ⟦１２３⟧.\n',
      fixed: 'Xã đã họp; Đảng ủy chỉ đạo. Tai thôn, ho dân làm chủ vườn, số liệu 123.\n',
    },
  ],
  good: [{ text: 'Nhiệt độ 35 µg, hệ số β, Ω; báo «Правда» và đoàn 北京 thăm xã; Uû ban nh©n d©n x· ®· häp vÒ kÕ ho¹ch, gi¸ ÐÐ.\n' }],
  *check({ block }) {
    const { text } = block;
    if (!SUSPECT.test(text) || findLegacyText(block.content) !== undefined) return;
    for (const match of everyMatch(WORD, text)) {
      const word = match[0];
      if (!SUSPECT.test(word) || OTHER_SCRIPT.test(word)) continue;
      const edits: Edit[] = [];
      let right = '';
      for (let i = 0; i < word.length; i++) {
        const twin = latinTwin(word.charAt(i));
        right += twin ?? word.charAt(i);
        if (twin !== undefined) edits.push({ span: block.spanOf(match.index + i, match.index + i + 1), text: twin });
      }
      const [first, ...rest] = edits;
      if (first === undefined || !isMixture(word)) continue;
      yield {
        span: block.spanOf(match.index, match.index + word.length),
        message: messages.lookAlike(word, right),
        fixes: [{ title: messages.write(right), safety: 'safe', edits: [first, ...rest] }],
      };
    }
  },
});

function latinTwin(sign: string): string | undefined {
  if (FULL_WIDTH.test(sign)) return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  for (let i = 0; i < TWINS.length; i += 2) if (TWINS.charAt(i) === sign) return TWINS.charAt(i + 1);
  return undefined;
}

/** A foreign letter proves a slip beside a Latin one; eth and full-width signs prove it alone. */
function isMixture(word: string): boolean {
  return /[\u00F0\u00D0\u0256\u0189\uFF01-\uFF5E]/u.test(word) || /\p{Script=Latin}/u.test(word);
}
