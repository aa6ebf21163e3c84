import { standsAt } from '../../text/stands-at.ts';
import { isProtected } from '../../model/tokens.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule, type RuleFinding } from '../../rule.ts';
import type { Block } from '../../model/block.ts';
import { everyMatch } from '../../text/every-match.ts';
import { analyseSyllable } from '../../vietnamese/syllable.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** A sign that something follows at once. */
const CLOSE = regex.gu`[,;:!?.)”](?=[${LETTER}\d“(])`;
/** What makes the missing space certain, by sign: the text up to the sign and what follows it. After a full stop only a capital counts, and only after a word of small letters. */
const MISSING: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  ',': { before: regex.u`[${LETTER}\d)\]”"%]$`, after: regex.u`^[${LETTER}“(]` },
  ';': { before: regex.u`[${LETTER}\d)\]”"%]$`, after: regex.u`^[${LETTER}\d“(]` },
  ':': { before: regex.u`[${LETTER}]$`, after: regex.u`^[${LETTER}]{2}` },
  '!': { before: regex.u`[${LETTER}\d]{2}$`, after: regex.u`^[${LETTER}]` },
  '?': { before: regex.u`[${LETTER}\d]{2}$`, after: regex.u`^[${LETTER}]` },
  '.': { before: regex.u`(?<![${LETTER}.])[${SMALL}]{2,}$`, after: regex.u`^[${CAPITAL}][${SMALL}]` },
  ')': { before: /[^\s]$/u, after: regex.u`^[${LETTER}]` },
  // Behind a blank, a colon or an opening sign it opens, typed the wrong way round.
  '”': { before: /[^\s:;,([“]$/u, after: regex.u`^[${LETTER}]` },
};
/** Longest word looked at before a sign. */
const WORD_LENGTH = 12;
/** An opening sign that a space follows. */
const OPENING = regex.gu`[([“](?<space>[ \t\u00A0]{1,2})(?=[${LETTER}\d])`;
/** Short forms that end in a full stop and are written together with the name. */
const SHORT_FORM = regex.iuy`(?<=${WORD_START}(?:tp|tx|tt|th|st|tr|gs|ts|bs|ths|ks|cn|đc|vd|kts))`;

export default defineBlockRule({
  id: 'typography/space-after-punctuation',
  code: 'CT-11',
  summary: {
    vi: 'Thiếu dấu cách sau dấu câu, thừa dấu cách sau dấu mở ngoặc',
    en: 'No space after a mark, or a space after an opening mark',
  },
  why: {
    vi: 'Sau dấu phẩy, dấu chấm, dấu chấm phẩy, dấu hai chấm, dấu đóng ngoặc có một dấu cách; sau dấu mở ngoặc thì không. Giờ (16:10), số hiệu tiêu chuẩn, số thập phân, địa chỉ mạng, tên tệp không tính.',
    en: 'One space follows a mark, none follows an opening one. Hours, standards, decimals, addresses and file names do not count.',
  },
  leavesAlone: {
    vi: 'Chữ viết tắt (TP.HCM, TS.BS, KT.TRƯỞNG BAN), lệnh máy tính (named:named), số chú thích, dấu mở ngoặc kép gõ nhầm ở chỗ đóng, chỗ ngay sau số mục như “a)Nội dung”, dòng lưu, phần đầu và phần ký.',
    en: 'Abbreviations (TP.HCM, TS.BS, KT.TRƯỞNG BAN), commands (named:named), footnote figures, an opening mark typed where one closes, enumerators as in “a)Nội dung”, the archive line, letterhead and signature.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      text: 'Hỗ trợ 48 hộ⟦,⟧mỗi hộ 02 triệu đồng⟦;⟧đã chi trả xong⟦.⟧Các thôn⟦:⟧Đông, Đoài (thôn mới⟦)⟧đều tham gia. Phong trào ⟦“ ⟧Giữ gìn đường làng”, chi phí ⟦( ⟧ước tính) đã công khai.\n',
      fixed:
        'Hỗ trợ 48 hộ, mỗi hộ 02 triệu đồng; đã chi trả xong. Các thôn: Đông, Đoài (thôn mới) đều tham gia. Phong trào “Giữ gìn đường làng”, chi phí (ước tính) đã công khai.\n',
    },
    { text: '**Kết quả**⟦:⟧đạt yêu cầu.\n', fixed: '**Kết quả**: đạt yêu cầu.\n' },
  ],
  good: [
    { text: 'Lĩnh vực khoa học, công nghệ và đổi mới sáng tạo (KH,CN&ĐMST) có 12 nhiệm vụ.\n' },
    {
      text: 'Chạy lệnh chown named:named và Order allow,deny; mô hình “nước sạch “ được nhân rộng; tập huấn cho các doanh nghiệp;23 Tổ chức hội nghị.\n',
    },
    {
      text: 'Đạt 12,5% lúc 16:10 theo ISO 9001:2015; sách, báo, tài liệu,... và v.v. tại TP.HCM, TP.Đà Nẵng; trang thanhhoa.gov.vn, tệp bao-cao.docx; tỷ lệ 1:500; KT.TRƯỞNG BAN; (Thanhhoa.dcs.vn)./.\n',
    },
    {
      text: dedent`
        a)Nội dung thứ nhất.

        1.1.Nội dung thứ hai.

        Đơn vị có 02 người học vị Th.S, TS.BS.
      `,
    },
  ],
  *check({ block }) {
    if (block.role === 'letterhead' || block.role === 'signature') return;
    if (block.role === 'recipients' && /^[-–+*]?\s*lưu/u.test(block.content.plain)) return;
    const from = block.marker?.end ?? 0;
    yield* missingSpaces(block, from);
    for (const match of everyMatch(OPENING, block.text)) {
      const { space = '' } = match.groups ?? {};
      if (match.index < from || isProtected(block.content.tokens, match.index)) continue;
      const sign = match[0].charAt(0);
      if (sign === '“' && closesQuotation(block.text, match.index)) continue;
      yield {
        span: block.spanOf(match.index, match.index + match[0].length),
        message: messages.spaceAfterOpening(sign),
        fixes: [
          {
            title: messages.dropSpaceAfter(sign),
            safety: 'safe',
            edits: [{ span: block.spanOf(match.index + 1, match.index + 1 + space.length), text: '' }],
          },
        ],
      };
    }
  },
});

function* missingSpaces(block: Block, from: number): Generator<RuleFinding> {
  const { text } = block;
  let open = -1;
  let searched = 0;
  for (const match of everyMatch(CLOSE, text)) {
    const at = match.index;
    const sign = match[0];
    if (sign === ')') {
      for (; searched < at; searched++) if (text.charAt(searched) === '(') open = searched;
    }
    const near = MISSING[sign];
    if (near?.before.test(text.slice(Math.max(0, at - WORD_LENGTH), at)) !== true || !near.after.test(text.slice(at + 1, at + 3))) continue;
    if (at < from || isProtected(block.content.tokens, at) || isProtected(block.content.tokens, at + 1)) continue;
    if (sign === '.' && standsAt(SHORT_FORM, text, at)) continue;
    if (sign === ')' && isPartOfWord(text, open)) continue;
    if (sign === ',' && isCompoundAbbreviation(text, at)) continue;
    if ((sign === ';' && FOOTNOTE.test(text.slice(at + 1, at + 6))) || isCommand(text, at)) continue;
    const place = block.spanOf(at + 1, at + 2).start;
    yield {
      ...(sign === ',' && standsAt(BETWEEN_ABBREVIATIONS, text, at) ? { atMost: 'hint' } : {}),
      span: block.spanOf(at, at + 1),
      message: messages.noSpaceAfter(sign),
      fixes: [{ title: messages.addSpaceAfter(sign), safety: 'safe', edits: [{ span: { start: place, end: place }, text: ' ' }] }],
    };
  }
}

/** Behind the comma of an abbreviation of several parts, which “&” shows to be one: `KH,CN&ĐMST`. */
const COMPOUND_ABBREVIATION = regex.uy`(?<=[${CAPITAL}]),[${CAPITAL}][${CAPITAL},]*&[${CAPITAL}]`;
/** Between two abbreviations, which may be parts of one: `KH,CN,ĐMST`. */
const BETWEEN_ABBREVIATIONS = regex.uy`(?<=[${CAPITAL}]{2}),[${CAPITAL}]{2,6}(?![${LETTER}\d])`;

function isCompoundAbbreviation(text: string, comma: number): boolean {
  COMPOUND_ABBREVIATION.lastIndex = comma;
  return COMPOUND_ABBREVIATION.test(text);
}

/** A footnote's figure behind the sign, as text of PDF has it: “doanh nghiệp;23 Tổ chức”. */
const FOOTNOTE = regex.u`^\d{1,3}\s+[${CAPITAL}]`;
const WORD_BEFORE = regex.u`(?<![${LETTER}\d])[${LETTER}\d]{1,24}$`;
const WORD_AFTER = regex.u`^[${LETTER}\d]{1,24}`;
const PLAIN_WORD = /^[a-z][a-z0-9]*$/u;

/** True between two words in plain small letters of which one is no Vietnamese syllable: “chown named:named”, “allow,deny”, “tree,depth=3”. */
function isCommand(text: string, at: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 2 * WORD_LENGTH), at))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(at + 1, at + 1 + 2 * WORD_LENGTH))?.[0] ?? '';
  return PLAIN_WORD.test(before) && PLAIN_WORD.test(after) && [before, after].some((word) => analyseSyllable(word) === undefined);
}

/** True when an opening mark stands where an earlier one is still open: it closes, typed the wrong way round. */
function closesQuotation(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at - 1);
  return at > 0 && open >= 0 && !/[”"]/u.test(text.slice(open, at));
}

const LETTER_OR_DIGIT = regex.u`[${LETTER}\d]`;

/** A bracket inside a word or code: `file(s)x`, `Điều 5(a)b`. `open`: where the last one before was opened, -1 for none. */
function isPartOfWord(text: string, open: number): boolean {
  return open < 0 || (open > 0 && LETTER_OR_DIGIT.test(text.charAt(open - 1)));
}
