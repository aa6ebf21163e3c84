import type { RecipientItem } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { bodyOf, bulletOf, closingSign, itemsOf, isProse, nameOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** Bullet and closing sign of every item: a missing or wrong bullet, a wrong sign at the end. */
export default defineReportRule({
  id: 'recipients/item-form',
  code: 'NN-03',
  summary: {
    vi: 'Dòng nơi nhận thiếu gạch đầu dòng hoặc sai dấu ở cuối',
    en: 'A recipient has no hyphen in front or a wrong sign at the end',
  },
  why: {
    vi: 'Mỗi nơi nhận ghi trên một dòng, đầu dòng có gạch “- ”, cuối dòng là dấu chấm phẩy; riêng dòng “Lưu” kết thúc bằng dấu chấm. Dòng thiếu dấu ở cuối do quy tắc recipients/item-punctuation báo.',
    en: 'Each recipient has a line of its own with “- ” in front and a semicolon at the end; the archive line ends with a full stop. A missing sign is reported by recipients/item-punctuation.',
  },
  leavesAlone: {
    vi: 'Dòng con bắt đầu bằng “+”, dấu “*” thay cho gạch, danh sách gồm những câu trọn vẹn, tên dài phải xuống dòng, dấu ở dòng cuối (recipients/missing-archive xét).',
    en: 'Sub-items with “+”, a star for the dash, lists of whole sentences, names that run over two lines, and the end of the list (recipients/missing-archive).',
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - CT, các PCT UBND xã⟦,⟧
        - TT. HĐND xã⟦:⟧
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - CT, các PCT UBND xã;
        - TT. HĐND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | ***Nơi nhận:***<br>- Như trên;<br>⟦Các phòng, đơn vị thuộc Ban;⟧<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
      fixed: dedent`
        | ***Nơi nhận:***<br>- Như trên;<br>- Các phòng, đơn vị thuộc Ban;<br>- Lưu: VT. | **CHỦ TỊCH**<br><br>**Nguyễn Văn A** |
        | :--- | :---: |
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        ⟦-⟧Như trên;
        -TT. HĐND xã;
        -Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - TT. HĐND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        ⟦–⟧ Như trên;
        – TT. HĐND xã;
        – Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - TT. HĐND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        1. Biên bản được lập thành hai bản có giá trị như nhau.
        2. Hai bên đã đọc lại và đồng ý với nội dung trên.
        3. Mỗi bên giữ một bản để theo dõi và thực hiện.
        4. Biên bản có hiệu lực từ ngày hai bên ký tên.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:

        - Như trên;
        - Các sở, ban, ngành; UBND các xã, phường;
        - Các cơ quan chuyên môn

        thuộc UBND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        CHỦ TỊCH
        Nơi nhận:
        - Như trên;
        - Văn phòng Đoàn đại biểu Quốc hội
        và HĐND tỉnh;
        - Lưu: VT.
        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Các đơn vị:
        + Phòng Kinh tế;
        + Văn phòng;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const items = itemsOf(report);
    if (isProse(items)) return;
    const hasHyphens = items.some((item) => bulletOf(item) === '-');
    yield* wrongBullets(items, hasHyphens);
    for (const [i, item] of items.entries()) {
      if (item.archive || i === items.length - 1) continue;
      const { sign, span } = closingSign(item);
      const next = items[i + 1];
      if (sign === '' || sign === ';' || /(?:\.\.|\/\.)$/u.test(item.text)) continue;
      if (sign === ':' && next !== undefined && bulletOf(next) === '+') continue;
      yield {
        span,
        message: messages.wrongEnd(sign, nameOf(item)),
        fixes: [{ title: messages.useSemicolon, safety: 'safe', edits: [{ span, text: ';' }] }],
      };
    }
  },
});

function* wrongBullets(items: readonly RecipientItem[], hasHyphens: boolean): Generator<RuleFinding> {
  const groups = new Map<string, RecipientItem[]>();
  for (const item of items) {
    const bullet = bulletOf(item);
    // A star is how some editors write a Markdown bullet; a plus under hyphens is a second level.
    const unspaced = bullet === '-' && /^-\S/u.test(item.text);
    if ((bullet === '-' && !unspaced) || bullet === '*' || (bullet === '+' && hasHyphens)) continue;
    const kind = /\d/u.test(bullet) ? '1.' : bullet;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [item]);
    else group.push(item);
  }
  for (const [kind, group] of groups) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const bullet = bulletOf(first);
    const [edit, ...edits] = [first, ...others].map((item) => hyphenFor(item));
    if (edit === undefined) continue;
    yield {
      span: bullet === '' ? first.span : first.block.spanOf(first.start, first.start + bullet.length),
      message:
        bullet === '-'
          ? messages.noSpace(nameOf(first))
          : bullet === ''
            ? messages.noHyphen(nameOf(first))
            : messages.bullet(bullet, nameOf(first)),
      related: others.map((item) => ({ span: item.span, message: messages.sameHere })),
      fixes: [{ title: messages.useHyphen, safety: kind === '1.' ? 'ask' : 'safe', edits: [edit, ...edits] }],
    };
  }
}

function hyphenFor(item: RecipientItem): Edit {
  const { start } = item.span;
  return { span: { start, end: bulletOf(item) === '' ? start : bodyOf(item).span.start }, text: '- ' };
}
