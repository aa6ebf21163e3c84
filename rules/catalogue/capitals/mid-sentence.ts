import { CAPITAL, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { isWorded, shelterOf } from '../../model/shelter.ts';
import { everyMatch } from '../../text/every-match.ts';
import { SENTENCES } from './shared/basis.ts';
import { NAME_FOLLOWS, opensClause } from './shared/clause-openers.ts';
import { caseEdits, lowered } from './shared/letter-case.ts';
import { messages } from './shared/messages.ts';
import { opensName } from './shared/name-openings.ts';

/** Words that only a verb follows. */
const AUXILIARIES = ['được', 'đã', 'đang', 'sẽ', 'phải', 'cần', 'để', 'chưa', 'không'];
/** A verb in capitals right behind one of them. */
const VERB = regex.gu`(?=[${CAPITAL}])(?<=${WORD_START}(?:${AUXILIARIES.join('|')})[ \t\u00A0]+)[${CAPITAL}][${SMALL}]*(?=\s+[${SMALL}])`;

export default defineBlockRule({
  id: 'capitals/mid-sentence',
  code: 'VH-01',
  summary: { vi: 'Động từ giữa câu viết hoa', en: 'A verb inside the sentence has a capital' },
  why: {
    vi: 'Viết hoa dùng cho đầu câu, tên riêng và danh từ đặc biệt; động từ giữa câu viết thường: được công khai, đã triển khai.',
    en: 'Capitals are for the beginning of a sentence, names and special nouns; a verb inside the sentence is small.',
  },
  leavesAlone: {
    vi: 'Tên cơ quan, chức vụ, người (được Chủ tịch UBND xã giao; Công an xã), lời trong ngoặc kép, và ô trong bảng.',
    en: 'Names of bodies, offices and people (được Chủ tịch UBND xã giao; Công an xã), quotations, and cells of tables.',
  },
  basis: [SENTENCES],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: AUXILIARIES,
  options: {},
  bad: [
    {
      text: 'Mức thu được ⟦Công⟧ khai tại nhà văn hóa; xã đã ⟦Triển⟧ khai kế hoạch.\n',
      fixed: 'Mức thu được công khai tại nhà văn hóa; xã đã triển khai kế hoạch.\n',
    },
  ],
  good: [
    {
      text: 'Mức hỗ trợ được Nhà nước quy định; đã UBND xã phê duyệt; được Phối hợp viên An hướng dẫn; được Quản lý thị trường kiểm tra; được Chủ tịch UBND xã giao.\n',
    },
    { text: 'Hồ sơ được “Công khai” trên hệ thống; việc này cần Công an xã xác nhận.\n' },
  ],
  *check({ block }) {
    if (!isWorded(block.role) || block.content.place.kind === 'table-cell') return;
    const { text } = block;
    let sheltered: ((offset: number) => boolean) | undefined;
    for (const match of everyMatch(VERB, text)) {
      const word = match[0];
      const rest = text.slice(match.index);
      if (!opensClause(rest) || opensName(rest) || NAME_FOLLOWS.test(rest) || NAMED_SERVICE.test(rest)) continue;
      sheltered ??= shelterOf(block.content);
      const edits = sheltered(match.index) ? undefined : caseEdits(block, match.index, lowered(word));
      if (edits === undefined) continue;
      yield {
        span: block.spanOf(match.index, match.index + word.length),
        message: messages.smallVerb(word, lowered(word)),
        fixes: [{ title: messages.write(lowered(word)), safety: 'ask', edits }],
      };
    }
  },
});

/** Services and persons that bear such words as their name. */
const NAMED_SERVICE = regex.u`^(?:Quản lý thị trường|Phối hợp viên|Kiểm tra viên|Giám sát viên|Hướng dẫn viên|Người)${WORD_END}`;
