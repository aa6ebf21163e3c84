import { MOTTO, NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import type { Passage } from '../../model/report.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DEPARTMENT, stateHead } from '../shared/example-head.ts';
import { nameParts } from './shared/national-name.ts';
import { differing, syllablesOf } from './shared/prescribed.ts';

export default defineReportRule({
  id: 'letterhead/misspelt-national-name',
  code: 'QH-03',
  summary: { vi: 'Quốc hiệu ghi sai chữ', en: 'The national name is misspelt' },
  why: {
    vi: 'Quốc hiệu có nguyên văn do Nghị định quy định, viết in hoa toàn bộ. “HOÀ” chỉ khác cách đặt dấu nên được nhắc nhẹ.',
    en: 'The wording of the national name is prescribed, all in capitals. “HOÀ” differs only in the place of the mark and is no more than a note.',
  },
  leavesAlone: {
    vi: 'Quốc hiệu ngắt dòng trước “VIỆT NAM”, và chữ viết tắt XHCN (letterhead/abbreviated-national-name xét).',
    en: 'A line break before “VIỆT NAM”, and the letters XHCN (letterhead/abbreviated-national-name).',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ ⟦NGHỈA⟧ VIỆT NAM'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('**⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧**'), fixed: head('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**') },
    { frame: 'letterhead', text: head('CỘNG ⟦HOÀ⟧ XÃ HỘI CHỦ NGHĨA VIỆT NAM'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM⟧'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧'), fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
  ],
  good: [
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
    { frame: 'letterhead', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM') },
    { frame: 'letterhead', text: head('CHXHCN VIỆT NAM') },
  ],
  *check({ report }) {
    const { nationalName } = report.letterhead;
    if (nationalName === undefined || /XHCN/iu.test(nationalName.text)) return;
    const { second } = nameParts(report);
    const right = NATIONAL_NAME.split(' ');
    if (second !== undefined) {
      const count = syllablesOf(second).length;
      yield* slips(nationalName, right.slice(0, -count));
      yield* slips(second, right.slice(-count));
    } else yield* slips(nationalName, right);
  },
});

function* slips(part: Passage, right: readonly string[]): Generator<RuleFinding> {
  const wrong = differing(syllablesOf(part), right);
  const wording = right.join(' ');
  if (wrong === undefined) {
    yield {
      span: part.span,
      message: messages.nationalName(part.text, wording),
      fixes: [{ title: messages.write(wording), safety: 'safe', edits: [{ span: part.span, text: wording }] }],
    };
    return;
  }
  const [first] = wrong;
  const last = wrong[wrong.length - 1];
  if (first === undefined || last === undefined) return;
  const span = part.block.spanOf(first.syllable.start, last.syllable.end);
  const written = part.block.text.slice(first.syllable.start, last.syllable.end);
  const expected = right.slice(right.indexOf(first.right), right.indexOf(last.right) + 1).join(' ');
  const onlyStyle = foldTonePlacement(written) === expected;
  yield {
    span,
    message: onlyStyle ? messages.nationalNameStyle(written, expected) : messages.nationalName(written, expected),
    fixes: [{ title: messages.write(expected), safety: 'safe', edits: [edit(first), ...wrong.slice(1).map(edit)] }],
    ...(onlyStyle ? { atMost: 'info' as const } : {}),
  };
}

function edit(slip: { readonly syllable: { readonly span: { readonly start: number; readonly end: number } }; readonly right: string }): {
  span: { readonly start: number; readonly end: number };
  text: string;
} {
  return { span: slip.syllable.span, text: slip.right };
}

function head(nationalName: string): string {
  return stateHead({ ...DEPARTMENT, heading: `${nationalName}\n**${MOTTO}**` });
}
