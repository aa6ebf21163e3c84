import { PARTY_NAME } from '../../data/prescribed-headings.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_HEADER, PARTY_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { plainPartyHead } from '../shared/example-head.ts';
import { differing, syllablesOf } from './shared/prescribed.ts';

export default defineReportRule({
  id: 'letterhead/misspelt-party-name',
  code: 'QH-06',
  summary: { vi: 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ghi sai chữ', en: 'The heading of a Party document is misspelt' },
  why: {
    vi: 'Tiêu đề của văn bản Đảng có nguyên văn, viết in hoa toàn bộ.',
    en: 'The heading of a Party document has a fixed wording, all in capitals.',
  },
  leavesAlone: {
    vi: 'Tiêu đề in đậm hay không, đứng trước hay sau tên cơ quan; thiếu hẳn thì letterhead/missing-party-name xét.',
    en: 'A heading in bold or not, above the body or below; a missing one belongs to letterhead/missing-party-name.',
  },
  basis: [PARTY_HEADER, PARTY_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [{ text: head('⟦ĐẢNG CỘNG SÃN VIỆT NAM⟧'), fixed: head('ĐẢNG CỘNG SẢN VIỆT NAM') }],
  good: [{ text: head('ĐẢNG CỘNG SẢN VIỆT NAM') }],
  *check({ report }) {
    const { partyName } = report.letterhead;
    if (partyName === undefined) return;
    const wrong = differing(syllablesOf(partyName), PARTY_NAME.split(' '));
    if (wrong?.length === 0 || foldTonePlacement(partyName.text) === PARTY_NAME) return;
    yield {
      span: partyName.span,
      message: messages.partyName(partyName.text),
      fixes: [{ title: messages.write(PARTY_NAME), safety: 'safe', edits: [{ span: partyName.span, text: PARTY_NAME }] }],
    };
  },
});

function head(heading: string): string {
  return plainPartyHead({ heading });
}
