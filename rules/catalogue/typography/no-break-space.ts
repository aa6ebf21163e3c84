import type { TextRange } from '../../text/span.ts';
import { regex } from '../../pattern/regex.ts';
import { defineSurveyRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import type { BlockContent } from '../../model/block-content.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { dedent } from '../shared/dedent.ts';

/** One space of another kind: no-break, en, em, thin, narrow, ideographic. Several in a row are a blank or belong to the rule on repeated spaces. */
const SPACE = String.raw`[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]`;
const ODD_SPACE = regex.gu`(?<!\s)${SPACE}(?!\s)`;
const HOLDS_SPACE = regex.u`${SPACE}`;

function placesOf(content: BlockContent): readonly TextRange[] {
  const { text, marker } = content;
  if (!HOLDS_SPACE.test(text)) return [];
  const from = marker?.contentStart ?? 0;
  return (
    everyMatch(ODD_SPACE, text)
      .filter(({ index }) => index >= from && !keepsTogether(text, index))
      // An entity was typed on purpose.
      .filter(({ index }) => content.sourceEnd(index, index + 1) - content.sourceStart(index) === 1)
      .map(({ index }) => ({ start: index, end: index + 1 }))
  );
}

/** Beside a figure or percent sign a no-break space keeps number and word on one line; beside punctuation other rules see it. */
function keepsTogether(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (
    /^$|[\d…_([{“]/u.test(before) ||
    /^$|[\d%,;:.!?)\]”…_/]/u.test(after) ||
    /(?:ngày|tháng|năm|số:?)$/iu.test(text.slice(Math.max(0, at - 6), at))
  );
}

export default defineSurveyRule({
  id: 'typography/no-break-space',
  code: 'CT-NFC',
  summary: { vi: 'Dấu cách không ngắt giữa hai từ', en: 'A no-break space between words' },
  why: {
    vi: 'Dấu cách không ngắt có ích giữa số và đơn vị; giữa hai từ thường thì nó do sao chép từ Word hoặc trang mạng, làm dòng giãn chữ và tìm kiếm sai.',
    en: 'A no-break space is useful between a figure and its unit. Between words it comes with copied text, stretches lines and breaks search.',
  },
  leavesAlone: {
    vi: 'Dấu cách cạnh số, cạnh dấu câu hay ở chỗ chừa ngày, số; dấu gõ bằng mã chữ; nhiều dấu liền nhau; phần đầu văn bản.',
    en: 'Spaces beside figures or punctuation, in blanks for a date or number, typed as an entity, in a row, or in the letterhead.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Xã đã hỗ⟦\u00a0⟧trợ 48\u00a0hộ dân.

        Công tác\u2003tuyên\u00a0truyền được chú trọng.
      `,
      fixed: dedent`
        Xã đã hỗ trợ 48\u00a0hộ dân.

        Công tác tuyên truyền được chú trọng.
      `,
    },
  ],
  good: [
    { text: 'Diện tích 120\u00A0ha; Điều\u00A05; ngày\u00A0\u00A0\u00A0tháng\u00A0năm; 1\u202F250 con; đơn vị&nbsp;trực thuộc.\n' },
    {
      frame: 'letterhead',
      text: dedent`
        Số:\u00a0/BC-UBND

        Bình An,\u00a0ngày\u00a0\u00a0tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  reads: isRunning,
  collect: ({ content }) => placesOf(content),
  *conclude({ noticed }) {
    const places = noticed.map((place): Deviation => ({ ...place, right: ' ' }));
    const [first] = places;
    if (first === undefined) return;
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.oddSpace(places.length),
      fixes: fixOfAll(messages.plainSpaces, 'safe', places),
      related: alsoHere(places, messages.oddSpaceHere),
    };
  },
});
