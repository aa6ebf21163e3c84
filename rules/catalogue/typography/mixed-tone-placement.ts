import { defineSurveyRule } from '../../rule.ts';
import { type TonePlacement, withTonePlacement } from '../../vietnamese/tone-mark.ts';
import { alsoHere, type Deviation, fixOfAll } from '../shared/deviations.ts';
import { messages } from './shared/messages.ts';
import { isRunning } from './shared/running-blocks.ts';
import { placedTones } from './shared/tone-placements.ts';
import { dedent } from '../shared/dedent.ts';

export default defineSurveyRule({
  id: 'typography/mixed-tone-placement',
  code: 'CT-TM',
  summary: { vi: 'Hai kiểu đặt dấu thanh trong một văn bản (hóa/hoá)', en: 'Two placements of the tone mark in one document (hóa/hoá)' },
  why: {
    vi: 'Cả “hóa, khỏe, thủy” và “hoá, khoẻ, thuỷ” đều được chấp nhận, nhưng một văn bản chỉ dùng một kiểu. Tên riêng và chữ trong ngoặc kép không bị tính.',
    en: 'Both hóa, khỏe, thủy and hoá, khoẻ, thuỷ are accepted, but a document keeps to one. Names and quoted text do not count.',
  },
  leavesAlone: {
    vi: 'Chữ chỉ có một cách đặt dấu (hoàn, quý, thuyền), phần đầu, phần ký, và văn bản đã thống nhất kiểu mới.',
    en: 'Words of one placement (hoàn, quý, thuyền), letterhead and signature, and texts that keep to the new style.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'any',
  options: {
    style: {
      kind: 'choice',
      of: ['document', 'old', 'new', 'any'],
      default: 'document',
      help: {
        vi: 'document: theo kiểu dùng nhiều nhất trong văn bản; old: hóa, thủy; new: hoá, thuỷ; any: không kiểm tra.',
        en: 'document: the one used most in the document; old: hóa, thủy; new: hoá, thuỷ; any: not checked.',
      },
    },
  },
  bad: [
    {
      frame: 'body',
      text: dedent`
        Công tác văn hóa, thủy lợi được quan tâm.

        1. ⟦Hoá⟧ đơn được quản lý tốt, số hoá hồ sơ; **Uỷ ban** xã chỉ đạo.

        II. VĂN HOÁ XÃ

        Thôn Hoà Bình, ông Nguyễn Văn Thuỷ và “Làng văn hoá” được biểu dương; tòa nhà, xóa nhà tạm, sức khỏe.
      `,
      fixed: dedent`
        Công tác văn hóa, thủy lợi được quan tâm.

        1. Hóa đơn được quản lý tốt, số hóa hồ sơ; **Ủy ban** xã chỉ đạo.

        II. VĂN HÓA XÃ

        Thôn Hoà Bình, ông Nguyễn Văn Thuỷ và “Làng văn hoá” được biểu dương; tòa nhà, xóa nhà tạm, sức khỏe.
      `,
    },
    { text: 'Công tác văn ⟦hóa⟧ được quan tâm.\n', fixed: 'Công tác văn hoá được quan tâm.\n', options: { style: 'new' } },
  ],
  good: [
    { text: 'Văn hoá, thuỷ lợi, sức khoẻ; hoàn thành, quý, quà, thuyền; xã Hòa Bình.\n' },
    { text: 'Văn hoá và thủy lợi.\n', options: { style: 'any' } },
  ],
  reads: (block) => isRunning(block) && block.role !== 'signature',
  collect: ({ content }) => placedTones(content.text, content.marker?.contentStart ?? 0),
  *conclude({ noticed, options }) {
    if (options.style === 'any') return;
    const old = noticed.filter(({ style }) => style === 'old').length;
    const usual: TonePlacement =
      options.style === 'old' || options.style === 'new' ? options.style : old * 2 >= noticed.length ? 'old' : 'new';
    const deviations = noticed
      .filter(({ style }) => style !== usual)
      .map(({ block, start, end, text }): Deviation => ({ block, start, end, right: withTonePlacement(text, usual) }));
    const [first] = deviations;
    if (first === undefined) return;
    const kept = options.style === 'document' ? noticed.find(({ style }) => style === usual) : undefined;
    const written = first.block.text.slice(first.start, first.end);
    yield {
      span: first.block.spanOf(first.start, first.end),
      message: messages.tone(written, first.right, deviations.length),
      fixes: fixOfAll(messages.useTone(usual), 'safe', deviations),
      related: [
        ...(kept === undefined ? [] : [{ span: kept.block.spanOf(kept.start, kept.end), message: messages.toneKept(kept.text) }]),
        ...alsoHere(deviations, messages.otherTone),
      ],
    };
  },
});
