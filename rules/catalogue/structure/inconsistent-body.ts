import type { Block } from '../../model/block.ts';
import { passage } from '../../model/passage.ts';
import type { Passage, Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { stateHead } from '../shared/example-head.ts';
import { messages } from './shared/messages.ts';
import { type CalledBody, bodyAt, isOther, letterheadBody, reportingBodies } from './shared/reporting-body.ts';

export default defineReportRule({
  id: 'structure/inconsistent-body',
  code: 'RT-02',
  summary: { vi: 'Cơ quan báo cáo ở các phần của văn bản khác nhau', en: 'The parts of the report name different reporting bodies' },
  why: {
    vi: 'Cơ quan ở phần đầu, câu mở đầu, đoạn kết và khối chữ ký phải là một. Tên khác thường còn sót lại khi chép báo cáo của đơn vị khác, hoặc gõ sai địa danh. Cách viết tắt và đầy đủ không bị tính là khác.',
    en: 'Letterhead, opening, closing and signature name one body. Another name is usually left from a copied report, or a slip in the name of a place. Short and full forms count as equal.',
  },
  leavesAlone: {
    vi: 'Cơ quan khác cấp nêu ở cuối câu (của UBND tỉnh Hòa Sơn), và đoạn kết không nói cơ quan nào báo cáo.',
    en: 'A body of another level at the end (của UBND tỉnh Hòa Sơn), and endings that do not say who reports.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, ⟦UBND xã Sơn Hạ⟧ kính báo cáo./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n',
    },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của ⟦UBND phường Bình An⟧./.\n',
      fixed: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của UBND xã Bình An./.\n',
    },
    {
      text: whole('UBND XÃ BÌNH AN\n**TRƯỜNG THCS PHÚ SƠN**', 'Trường THCS Phú Sơn', '⟦Trường THCS Phú Sông⟧', '**HIỆU TRƯỞNG**'),
    },
    {
      text: whole(
        '**HỘI ĐỒNG NHÂN DÂN**\n**XÃ BÌNH AN**',
        'HĐND xã Bình An',
        'xã',
        '**TM. ⟦HỘI ĐỒNG NHÂN DÂN XÃ BÌNH ANH⟧**\n**CHỦ TỊCH**',
      ),
    },
    {
      text: whole('UBND XÃ BÌNH AN\n**TRẠM Y TẾ**', 'Trạm Y tế xã Bình An', '⟦Trạm Y tế xã Bình Yên⟧', '**TRẠM TRƯỞNG**'),
      fixed: whole('UBND XÃ BÌNH AN\n**TRẠM Y TẾ**', 'Trạm Y tế xã Bình An', 'Trạm Y tế xã Bình An', '**TRẠM TRƯỞNG**'),
    },
  ],
  good: [
    { frame: 'closing', text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, UBND xã Bình An kính báo cáo./.\n' },
    { frame: 'closing', text: 'UBND xã Bình An rất mong nhận được sự quan tâm của UBND tỉnh Hòa Sơn./.\n' },
    {
      frame: 'closing',
      text: 'Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026, Ủy ban nhân dân xã Bình An kính báo cáo./.\n',
    },
    {
      text: whole(
        'UBND XÃ BÌNH AN\n**TRƯỜNG THCS PHÚ MỸ**',
        'Trường Trung học cơ sở Phú Mỹ',
        'Trường THCS Phú Mĩ, xã Bình An',
        '**HIỆU TRƯỞNG**',
      ),
    },
    {
      text: whole(
        '**ỦY BAN NHÂN DÂN**\n**THÀNH PHỐ HÒA SƠN**',
        'UBND thành phố',
        'UBND tỉnh Bình Sơn',
        '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**',
      ),
    },
  ],
  *check({ report }) {
    const { closing } = report;
    const opening = report.opening.flatMap((block) => said(block, reportingBodies(block, false)));
    const all = [...opening, ...(closing === undefined ? [] : said(closing, reportingBodies(closing, true))), ...signers(report)];
    if (all.length === 0) return;
    const head = letterheadBody(report);
    const [first] = opening;
    const own = head?.unit === undefined && first?.body.unit !== undefined ? first.body : head;
    if (own === undefined) return;
    const right = opening.find(({ body }) => !isOther(body, own) && body.unit?.level === own.unit?.level);
    const there = right === undefined ? report.letterhead.issuingBody[0] : passageOf(right);
    const told = new Set<string>();
    for (const one of all) {
      const { body } = one;
      const key = body.words.join(' ');
      if (told.has(key) || !isOther(body, own)) continue;
      told.add(key);
      const { span, text } = passageOf(one);
      // A name in capitals, as in a signature, is not replaced by one in small letters, nor the name of another kind of body.
      const isLike = right !== undefined && text !== text.toUpperCase() && right.body.words[0] === body.words[0];
      yield {
        span,
        message: messages.otherBody(text, there?.text ?? ''),
        ...(isLike && there !== undefined
          ? { fixes: [{ title: messages.useOpening(there.text), safety: 'ask' as const, edits: [{ span, text: there.text }] }] }
          : {}),
        ...(there === undefined ? {} : { related: [{ span: there.span, message: messages.bodyHere(there.text) }] }),
      };
    }
  },
});

/** A body with the block that names it. */
interface Said {
  readonly block: Block;
  readonly body: CalledBody;
}

function said(block: Block, bodies: readonly CalledBody[]): Said[] {
  return bodies.map((body) => ({ block, body }));
}

function passageOf({ block, body }: Said): Passage {
  return passage(block, body.start, body.end);
}

/** The bodies in whose name the report is signed: “TM. HỘI ĐỒNG NHÂN DÂN XÃ BÌNH AN”. */
function signers({ signature }: Report): Said[] {
  return (signature?.lines ?? []).flatMap(({ block, authority, holder, end }) => {
    const body = authority === 'TM' ? bodyAt(block.content, end - holder.length, end) : undefined;
    return body?.unit === undefined ? [] : [{ block, body }];
  });
}

function whole(bodies: string, opening: string, closing: string, signature: string): string {
  return `${stateHead({ bodies })}
${opening} báo cáo kết quả như sau:

I. KẾT QUẢ

Đã xong.

Trên đây là Báo cáo kết quả công tác cải cách hành chính năm 2026 của ${closing}./.

${signature}

**Nguyễn Văn A**
`;
}
