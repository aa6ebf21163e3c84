import { regex, WORD_END } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { isOneHeadBody, isTitle } from '../../data/signing-titles.ts';
import { nearCollective } from '../../model/near-misses.ts';
import type { Passage, Report, SignatureBlock, SignatureLine } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type ActingCollective, actingCollective } from './shared/acting-body.ts';
import { AUTHORITY, SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { mayDoWithout, missingMarkLevel } from './shared/collective-level.ts';
import { messages } from './shared/messages.ts';
import { isBalanced, newLineIn } from '../../model/new-line.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/collective-mark',
  code: 'KY-05',
  summary: {
    vi: 'Thiếu “TM.” khi ký thay mặt tập thể, hoặc dùng “TM.” với cơ quan một thủ trưởng',
    en: 'TM. is missing for a collective body or used for a body under one head',
  },
  why: {
    vi: 'Báo cáo của UBND, HĐND và tập thể lãnh đạo khác được ký thay mặt: “TM. ỦY BAN NHÂN DÂN” rồi đến “CHỦ TỊCH”. Sở, phòng, ban quản lý do một thủ trưởng đứng đầu nên không dùng “TM.”. Báo cáo do Chủ tịch UBND tự mình lập thì ký “CHỦ TỊCH”. Từ ngày 16/6/2025 Chủ tịch UBND được tự quyết định thay mặt UBND (Luật số 72/2025/QH15); theo câu chữ thì vẫn ghi “TM.”, nhưng có tỉnh coi đó là trách nhiệm riêng của Chủ tịch nên không ghi: với báo cáo từ ngày đó, quy tắc chỉ nhắc, không coi là lỗi. Cơ quan đã quen không ghi thì đặt tùy chọn `committee` là `optional`, hoặc ghi `nguoi-bao-cao: chu-tich` ở đầu tệp.',
    en: 'Reports of a People’s Committee or another collective are signed on its behalf: TM. and its full name, then the title. A department under one head has no TM. A report made by the chairman in his own right is signed by title alone. Since 16/6/2025 the chairman may decide in the name of the committee by himself (Luật số 72/2025/QH15); by the letter TM. still stands there, but some provinces take it as his own responsibility and leave it out: for reports since that day the rule reminds and reports no error. An office that leaves it out sets the option `committee` to `optional`, or writes `nguoi-bao-cao: chu-tich` in the front matter.',
  },
  leavesAlone: {
    vi: 'Người ký TL. hoặc TUQ., báo cáo do chính Chủ tịch UBND lập, phòng, ban có cơ quan chủ quản là UBND, và phường một thủ trưởng trước tháng 7 năm 2025.',
    en: "Signatures with TL. or TUQ., reports of the chairman himself, offices under a People's Committee, and wards under one head before July 2025.",
  },
  basis: [SIGNER, SIGNER_BEFORE, AUTHORITY],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {
    committee: {
      kind: 'choice',
      of: ['required', 'optional'],
      default: 'required',
      help: {
        vi: 'optional: không nhắc khi báo cáo của UBND do Chủ tịch hoặc Phó Chủ tịch ký mà không có “TM.”',
        en: 'optional: nothing is said when the chairman or a deputy signs a report of a People’s Committee without TM.',
      },
    },
  },
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        **⟦ỦY BAN NHÂN DÂN⟧**
        **CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        Nơi nhận:
        - Lưu: VT.

        **TM. ỦY BAN NHÂN DÂN**
        **CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        **⟦KT. CHỦ TỊCH⟧**
        **PHÓ CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        Nơi nhận:
        - Lưu: VT.

        **TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH**
        **PHÓ CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        Số: /BC-UBND

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        UBND xã Bình An báo cáo kết quả công tác quý I năm 2026 như sau:

        I. KẾT QUẢ

        Đã hoàn thành.

        UBND xã Bình An kính báo cáo./.

        | Nơi nhận:<br>- Lưu: VT. | ⟦CHỦ TỊCH⟧<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
      fixed: dedent`
        Số: /BC-UBND

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        UBND xã Bình An báo cáo kết quả công tác quý I năm 2026 như sau:

        I. KẾT QUẢ

        Đã hoàn thành.

        UBND xã Bình An kính báo cáo./.

        | Nơi nhận:<br>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **⟦TM. UBND⟧**

        **CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        **TM. ỦY BAN NHÂN DÂN**

        **CHỦ TỊCH**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **⟦TM. SỞ NỘI VỤ⟧**
        **GIÁM ĐỐC**

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        **GIÁM ĐỐC**

        **Nguyễn Văn A**
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      options: { committee: 'optional' },
      text: dedent`
        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      stage: 'issued',
      text: dedent`
        **ỦY BAN NHÂN DÂN**
        **PHƯỜNG BÌNH AN**

        Số: 12/BC-UBND

        *Bình An, ngày 15 tháng 12 năm 2023*

        **BÁO CÁO**

        **Kết quả công tác năm 2023**

        UBND phường Bình An báo cáo kết quả công tác năm 2023 như sau:

        Đã hoàn thành./.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      frame: 'whole',
    },
    {
      frame: 'closing',
      text: dedent`
        Trên đây là kết quả công tác năm 2026. Chủ tịch UBND xã Bình An báo cáo./.

        Nơi nhận:
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TL. CHỦ TỊCH
        CHÁNH VĂN PHÒNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        UBND XÃ BÌNH AN
        PHÒNG KINH TẾ

        Số: /BC-PKT

        **BÁO CÁO**

        **Kết quả công tác quý I năm 2026**

        Phòng Kinh tế báo cáo UBND xã như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        TRƯỞNG PHÒNG

        Nguyễn Văn A
      `,
    },
  ],
  *check(context) {
    const { report, options } = context;
    const { signature } = report;
    const first = signature?.lines[0];
    if (signature === undefined || first === undefined) return;
    const marked = signature.lines.filter((line) => line.authority === 'TM');
    for (const line of marked) {
      if (isOneHeadBody(line.holder) && !isTitle(line.holder)) yield oneHead(report, signature, line);
      else yield* shortened(line);
    }
    const missing = marked.length > 0 ? undefined : actingCollective(report);
    if (missing === undefined || !signsForCollective(first, missing) || (missing.committee && options.committee === 'optional')) return;
    const unmarked = nearCollective(report);
    if (unmarked !== undefined) yield bareBody(unmarked);
    const level = unmarked === undefined ? missingMarkLevel(report, missing, context) : undefined;
    if (level !== undefined) yield { ...missingMark(report, first, missing, mayDoWithout(missing, context)), atMost: level };
  },
});

const CHAIR = regex.u`^(?:quyền |phó )?chủ tịch${WORD_END}`;

/** By order or by mandate nobody signs TM.; a title that names the body itself is the chairman’s own, unless the text says that the body reports. */
function signsForCollective(first: SignatureLine, body: ActingCollective): boolean {
  if (first.authority !== undefined && first.authority !== 'KT' && first.authority !== 'Q') return false;
  const title = lookupKey(first.holder);
  if (body.council) return CHAIR.test(title) && (body.stated || !/chủ tịch (?:ubnd|ủy ban|hđnd|hội đồng)/u.test(title));
  return isTitle(first.holder) && !/hội đồng|ban chỉ đạo|tổ |đoàn /u.test(title);
}

/** The name of the collective stands above the title, only its mark does not. */
function bareBody({ span, text }: Passage): RuleFinding {
  const at = { start: span.start, end: span.start };
  return {
    span,
    message: messages.noMark(text),
    atMost: 'warning',
    fixes: [{ title: messages.write(`TM. ${text}`), safety: 'ask', edits: [{ span: at, text: 'TM. ' }] }],
  };
}

function missingMark(report: Report, first: SignatureLine, body: ActingCollective, isOpen: boolean): RuleFinding {
  const line = `TM. ${body.name}`;
  const newLine = newLineIn(report, first.block);
  const at = { start: first.span.start, end: first.span.start };
  return {
    span: first.span,
    message: isOpen ? messages.perhapsCollective(first.text, line) : messages.noCollective(first.text, line),
    ...(newLine === undefined
      ? {}
      : { fixes: [{ title: messages.addLine(line), safety: 'ask', edits: [{ span: at, text: line + newLine }] }] }),
  };
}

function oneHead(report: Report, signature: SignatureBlock, line: SignatureLine): RuleFinding {
  const next = signature.lines[signature.lines.indexOf(line) + 1];
  const cut = next === undefined ? undefined : { start: line.span.start, end: next.span.start };
  const clean = cut !== undefined && isBalanced(report.source.slice(cut));
  return {
    span: line.span,
    message: messages.oneHead(line.text),
    ...(cut === undefined || !clean
      ? {}
      : { fixes: [{ title: messages.dropLine(line.text), safety: 'ask', edits: [{ span: cut, text: '', of: 'lines' }] }] }),
  };
}

const SHORT_BODY = regex.u`^(?<short>UBND|HĐND)${WORD_END}`;

function* shortened(line: SignatureLine): Generator<RuleFinding> {
  const match = SHORT_BODY.exec(line.holder);
  const short = match?.groups?.['short'];
  if (short === undefined) return;
  const full = short === 'UBND' ? 'ỦY BAN NHÂN DÂN' : 'HỘI ĐỒNG NHÂN DÂN';
  const start = line.end - line.holder.length;
  yield {
    span: line.span,
    atMost: 'warning',
    message: messages.shortBody(line.text, `${line.mark ?? 'TM.'} ${full}${line.holder.slice(short.length)}`),
    fixes: [{ title: messages.write(full), safety: 'ask', edits: [{ span: line.block.spanOf(start, start + short.length), text: full }] }],
  };
}
