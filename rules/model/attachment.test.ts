import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Report } from './report.ts';

const OWN = `**ỦY BAN NHÂN DÂN**
**XÃ BÌNH AN**

Số: 12/BC-UBND

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

*Bình An, ngày 05 tháng 3 năm 2026*

**BÁO CÁO**

**Kết quả khuyến học năm 2026**

I. KẾT QUẢ

Xã đã mở 12 lớp học.

Trên đây là Báo cáo kết quả khuyến học của Ủy ban nhân dân xã Bình An./.

***Nơi nhận:***
- Sở Nội vụ;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Nguyễn Văn A**
`;

function read(text: string): Report {
  return lintWith([], text, { settings: DEFAULT_SETTINGS }).report;
}

/** What the report itself is made of, whatever stands behind it. */
function own({ signature, recipients, endMarks, letterhead, sections }: Report): unknown {
  return {
    lines: signature?.lines.map(({ text }) => text),
    name: signature?.name?.text,
    recipients: recipients?.items.map(({ text }) => text),
    ends: endMarks.map(({ span }) => span),
    number: letterhead.numberLine?.text,
    sections: sections.map(({ title }) => title),
  };
}

const ATTACHED: readonly (readonly [string, string])[] = [
  ['a plan', '**KẾ HOẠCH**\n\n**Mở lớp năm 2027**\n\nI. MỤC TIÊU\n\nMở 14 lớp./.\n\n**CHỦ TỊCH**\n\n**Trần Thị B**\n'],
  ['a numbered form', '**Mẫu số 02**\n\nHọ và tên: ............\n\nNơi nhận:\n- Hội Khuyến học;\n- Lưu: VT.\n\n**NGƯỜI KHAI**\n'],
  ['a request', '**ĐƠN XIN HỌC**\n\nTôi xin học lớp buổi tối./.\n\n**NGƯỜI LÀM ĐƠN**\n'],
  ['a list with a table', '**DANH SÁCH LỚP HỌC**\n\n| STT | Lớp |\n| --- | --- |\n| 1 | LỚP MỘT |\n'],
  ['a bare table', '| STT | Lớp |\n| --- | --- |\n| 1 | LỚP MỘT |\n'],
  ['an appendix', 'Phụ lục\n\nSố liệu các lớp\n\n**GIÁM ĐỐC**\n\n**Trần Thị B**\n'],
  [
    'what says that it is enclosed',
    '*(Kèm theo Báo cáo số 12/BC-UBND ngày 05/3/2026)*\n\nSố liệu các lớp./.\n\n**GIÁM ĐỐC**\n\n**Trần Thị B**\n',
  ],
  ['a document with a letterhead', OWN.replace('Nguyễn Văn A', 'Trần Thị B').replace('12/BC', '13/BC')],
  [
    'a document with its letterhead in a table',
    '| TRƯỜNG MẦM NON | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| --- | --- |\n| Số: 3/BC-MN | Bình An, ngày 01 tháng 3 năm 2026 |\n\n**HIỆU TRƯỞNG**\n\n**Trần Thị B**\n',
  ],
];

describe('attachmentStart', () => {
  it.each(ATTACHED)('%s behind the signature moves neither end, signer nor recipients', (_name, attached) => {
    const report = read(`${OWN}\n${attached}`);
    expect(own(report)).toEqual(own(read(OWN)));
    const behind = report.blocks.filter((block) => block.start > OWN.length);
    expect(new Set(behind.map(({ role }) => role))).toEqual(new Set(['appendix']));
  });

  it('leaves a second signer, a note and a name in capitals to the report', () => {
    const two = read(`${OWN}\n**GIÁM ĐỐC**\n\n**Trần Thị B**\n`);
    expect(two.blocks.at(-1)?.role).not.toBe('appendix');
    const note = read(`${OWN}\nGhi chú: số liệu ước tính đến hết tháng 10.\n`);
    expect(note.blocks.at(-1)?.role).toBe('footer');
    expect(read(OWN.replace('Nguyễn Văn A', 'NGUYỄN VĂN A')).signature?.name?.text).toBe('NGUYỄN VĂN A');
  });

  it('takes a heading in the content for no attachment although a person is named above it', () => {
    const report = read(OWN.replace('II. ', '').replace('Xã đã', '**TRƯỞNG BAN**\n\nTrần Thị B\n\n**DANH SÁCH LỚP HỌC**\n\nXã đã'));
    expect(report.signature?.name?.text).toBe('Nguyễn Văn A');
    expect(report.recipients?.items).toHaveLength(2);
  });
});

const FORM = 'Họ và tên: ..............................\n\nĐịa chỉ: ..............................\n\n';

describe('formLines', () => {
  it('gives the lines of a form in the text a role of their own', () => {
    const roles = (text: string): readonly string[] =>
      read(OWN.replace('Xã đã mở', `${text}Xã đã mở`)).blocks.flatMap(({ role, text: line }) => (/\.{5}/u.test(line) ? [role] : []));
    expect(roles(FORM)).toEqual(['form', 'form']);
    expect(roles('Phiếu hỏi gồm:\n\n1. Mức hài lòng: ..............\n\n2. Góp ý: ..............\n\n')).toEqual(['form', 'form']);
    expect(roles('Số lớp: ..............\n\nSố học viên: ..............\n\n')).toEqual(['body', 'body']);
    expect(roles('Địa chỉ: ..............\n\n')).toEqual(['body']);
    expect(roles('Mẫu đơn nêu:\n\nTổng chi là .............. đồng.\n\nTổng thu là .............. đồng.\n\n')).toEqual(['body', 'body']);
  });
});

describe('quotedProvisions', () => {
  it('counts the points of a quoted article among no items and sections', () => {
    const text = (quoted: string): string => OWN.replace('Xã đã mở', `1. Đối tượng\n\n${quoted}\n\n2. Kinh phí\n\nXã đã mở`);
    const titles = (quoted: string): readonly string[] => read(text(quoted)).sections[0]?.children.map(({ title }) => title) ?? [];
    expect(titles('Điều 3 quy định: “1. Gồm:\n\na) Hộ nghèo;\n\n2. Mức hỗ trợ là 500.000 đồng.”')).toEqual(['Đối tượng', 'Kinh phí']);
    expect(titles('Điều 3 quy định:\n\n"1. Gồm:\n\na) Hộ nghèo;\n\n2. Mức hỗ trợ là 500.000 đồng."')).toEqual(['Đối tượng', 'Kinh phí']);
    expect(titles('Điều 3 quy định “hộ nghèo')).toEqual(['Đối tượng', 'Kinh phí']);
  });
});
