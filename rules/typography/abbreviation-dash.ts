import { isProtected } from '../model/tokens.ts';
import { defineBlockRule } from '../rule.ts';
import { everyMatch } from '../text/every-match.ts';
import { DASH_SIGNS } from './dashes.ts';
import { messages } from './messages.ts';

/** Abbreviated compounds of equals in common use; both halves are shortened, so the sign between them belongs to the word. */
const PAIRS: readonly string[] = [
  'KT-XH', 'CT-XH', 'VH-XH', 'QP-AN', 'AN-QP', 'AN-TT', 'KH-CN', 'KH-KT', 'KT-KT', 'TC-KH', 'TC-NV', 'TC-HC', 'HC-TC', 'HC-TH', 'TĐ-KT', 'NN-PTNT', 'TN-MT', 'KT-HT',
  'VH-TT', 'VH-TTDL', 'VH-VN', 'TD-TT', 'LĐ-TBXH', 'LĐ-TB&XH', 'XD-ĐT', 'KT-TC', 'DS-KHHGĐ', 'GD-ĐT', 'PCTT-TKCN',
];
let pattern: RegExp | undefined;

function makePattern(): RegExp {
  const dash = `(?:[ \\t\\u00A0]+[${DASH_SIGNS}][ \\t\\u00A0]*|[${DASH_SIGNS}][ \\t\\u00A0]+|[${DASH_SIGNS.slice(0, -1)}])`;
  return new RegExp(`(?<![\\p{L}\\d/.${DASH_SIGNS}])(?:${PAIRS.join('|').replaceAll('-', dash)})(?![\\p{L}\\d/${DASH_SIGNS}])`, 'gu');
}

/** Cheap sign of two abbreviations with a dash between them. */
const MAY_HOLD = new RegExp(`[A-ZĐ][ \\t\\u00A0]*[${DASH_SIGNS}][ \\t\\u00A0]*[A-ZĐ]`, 'u');

export default defineBlockRule({
  id: 'typography/abbreviation-dash',
  code: 'CT-03',
  summary: { vi: 'Gạch nối trong chữ viết tắt ghép như KT-XH', en: 'The hyphen of abbreviated compounds such as KT-XH' },
  why: {
    vi: 'Chữ viết tắt ghép dùng gạch nối dính liền: KT-XH, CT-XH, QP-AN. Gạch dài làm một từ trông như hai mục; gạch nối có dấu cách chỉ là gợi ý vì vẫn gặp nhiều.',
    en: 'Abbreviated compounds take a hyphen without spaces: KT-XH. A longer dash makes one word look like two items; a spaced hyphen is frequent and only a hint.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: [...DASH_SIGNS],
  options: {},
  bad: [
    {
      text: 'Mục tiêu ⟦KT – XH⟧ năm 2026; các tổ chức ⟦CT—XH⟧; nhiệm vụ ⟦QP - AN⟧.\n',
      fixed: 'Mục tiêu KT-XH năm 2026; các tổ chức CT-XH; nhiệm vụ QP-AN.\n',
    },
  ],
  good: [{ text: 'Mục tiêu KT-XH năm 2026; Hội nghị UBND - HĐND; CT: Chủ tịch; Công văn số 12/TC-KH.\n' }],
  *check({ block }) {
    if (!MAY_HOLD.test(block.text)) return;
    for (const match of everyMatch(pattern ??= makePattern(), block.text)) {
      if (isProtected(block.content.tokens, match.index)) continue;
      const end = match.index + match[0].length;
      const right = match[0].replace(/[^\p{L}&]+/u, '-');
      const at = match[0].search(/[^\p{L}&]/u);
      const length = (/[^\p{L}&]+/u.exec(match[0])?.[0] ?? '').length;
      const start = match.index + at;
      yield {
        span: block.spanOf(match.index, end),
        message: messages.abbreviationDash(match[0], right),
        fixes: [{ title: messages.write(right), safety: 'safe', edits: [{ span: block.spanOf(start, start + length), text: '-' }] }],
        ...(match[0].includes('-') ? { atMost: 'hint' } : {}),
      };
    }
  },
});
