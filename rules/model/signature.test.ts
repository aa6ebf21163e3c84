import { describe, expect, it } from 'vitest';
import { LintCache } from '../engine/cache.ts';
import { analyse } from '../engine/analyse.ts';
import { framed } from '../testing/frame.ts';
import type { Report } from './report.ts';
import { isSignerName, isTitleText, signerDegree } from './signature.ts';

function reportWith(footer: string): Report {
  return analyse(framed(footer, 'footer').document, { regime: 'auto' }, new LintCache()).report;
}

function signatureOf(footer: string): { lines: string[]; name: string | undefined } {
  const { signature } = reportWith(footer);
  return { lines: signature?.lines.map((line) => line.text) ?? [], name: signature?.name?.text };
}

const DEPUTY = { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' };

describe('findSignature', () => {
  it.each([
    ['linear', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A\n'],
    ['recipients between title and name', '**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n\nNơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\nNguyễn Văn A\n'],
    ['one paragraph a line without blank lines', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nNguyễn Văn A\n'],
    ['a paragraph for every line', 'Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A\n'],
    [
      'Markdown table of one row',
      '| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |\n| :--- | :---: |\n',
    ],
    [
      'Markdown table of several rows',
      '| Nơi nhận: | KT. GIÁM ĐỐC |\n| --- | --- |\n| - Như trên; | PHÓ GIÁM ĐỐC |\n| - Lưu: VT. | Nguyễn Văn A |\n',
    ],
    [
      'HTML table',
      '<table>\n<tr>\n<td><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT.</td>\n<td align="center"><b>KT. GIÁM ĐỐC</b><br><b>PHÓ GIÁM ĐỐC</b><br><br><b>Nguyễn Văn A</b></td>\n</tr>\n</table>\n',
    ],
    [
      'columns side by side',
      'Nơi nhận:                    KT. GIÁM ĐỐC\n- Như trên;                  PHÓ GIÁM ĐỐC\n- Lưu: VT.\n                             Nguyễn Văn A\n',
    ],
    [
      'pushed to the right by blanks',
      'Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\n                    **KT. GIÁM ĐỐC**\n                    **PHÓ GIÁM ĐỐC**\n\n\n                      **Nguyễn Văn A**\n',
    ],
    ['every line behind a tab', '\tNơi nhận:\n\t- Như trên;\n\t- Lưu: VT.\n\n\tKT. GIÁM ĐỐC\n\n\tPHÓ GIÁM ĐỐC\n\n\tNguyễn Văn A\n'],
    ['headings', '### KT. GIÁM ĐỐC\n### PHÓ GIÁM ĐỐC\n\n### Nguyễn Văn A\n'],
    [
      'a table attached below the name',
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A\n\n| STT | Nội dung |\n| --- | --- |\n| I | CẢI CÁCH TÀI CHÍNH CÔNG |\n',
    ],
    ['asterisks that mark nothing', '**KT. GIÁM ĐỐC **\nPHÓ GIÁM ĐỐC\n\n** Nguyễn Văn A**\n'],
    ['a note before the name', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký) Nguyễn Văn A\n'],
    ['notes of a signed copy', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký)\n\nNguyễn Văn A\n\nNgười ký: Nguyễn Văn A\n'],
  ])('reads titles and name: %s', (_, footer) => {
    expect(signatureOf(footer)).toEqual(DEPUTY);
  });

  it.each([
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn A', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Nguyễn Văn A', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH Nguyễn Văn A', ['TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH']],
    [
      'TUQ. GIÁM ĐỐC SỞ NỘI VỤ TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH Nguyễn Văn A',
      ['TUQ. GIÁM ĐỐC SỞ NỘI VỤ', 'TRƯỞNG PHÒNG CẢI CÁCH HÀNH CHÍNH'],
    ],
    ['HIỆU TRƯỞNG ThS. Nguyễn Văn A', ['HIỆU TRƯỞNG']],
    ['KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC Nguyễn Văn A', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['THAY MẶT ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>Nguyễn Văn A', ['THAY MẶT ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ])('parts a cell flattened to one line: %s', (cell, lines) => {
    const found = signatureOf(`| Nơi nhận:<br>- Lưu: VT. | ${cell} |\n| --- | --- |\n`);
    expect(found.lines).toEqual(lines);
    expect(found.name).toMatch(/Nguyễn Văn A$/u);
  });

  it.each([
    'KT. TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ',
    'TL. TRƯỞNG PHÒNG CÁN BỘ',
    'TUQ. GIÁM ĐỐC SỞ NỘI VỤ',
    'TM. HỘI ĐỒNG TRƯỜNG',
    'Q. GIÁM ĐỐC',
  ])('leaves “%s” whole', (line) => {
    expect(signatureOf(`${line}\n\nNguyễn Văn A\n`)).toEqual({ lines: [line], name: 'Nguyễn Văn A' });
  });

  it('takes a name above the title when none stands below it', () => {
    expect(signatureOf('Nơi nhận:\n- Lưu: VT.\n\nNguyễn Văn A\n\nGIÁM ĐỐC\n')).toEqual({ lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn A' });
  });

  it('keeps the words of a title over two lines apart from the name', () => {
    expect(signatureOf('KT. TRƯỞNG BAN\nQUẢN LÝ KHU KINH TẾ\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn A\n')).toEqual({
      lines: ['KT. TRƯỞNG BAN', 'QUẢN LÝ KHU KINH TẾ', 'PHÓ TRƯỞNG BAN'],
      name: 'Nguyễn Văn A',
    });
    expect(signatureOf('KT. TRƯỞNG BAN\nQUẢN LÝ KHU KINH TẾ\nPHÓ TRƯỞNG BAN\n')).toEqual({
      lines: ['KT. TRƯỞNG BAN', 'QUẢN LÝ KHU KINH TẾ', 'PHÓ TRƯỞNG BAN'],
      name: undefined,
    });
  });

  it('knows the second line of a title without a name below', () => {
    expect(signatureOf('KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH\nVĂN PHÒNG\n')).toEqual({
      lines: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH', 'VĂN PHÒNG'],
      name: undefined,
    });
    expect(signatureOf('CHỦ TỊCH\n\nVÀNG THỊ SAO\n')).toEqual({ lines: ['CHỦ TỊCH'], name: 'VÀNG THỊ SAO' });
  });

  it('splits mark and holder of every spelling of a mark', () => {
    const parts = (line: string): unknown =>
      reportWith(`${line}\nCHỦ TỊCH\n\nNguyễn Văn A\n`)
        .signature?.lines.slice(0, 1)
        .map(({ mark, authority, holder }) => [mark, authority, holder]);
    expect(parts('T/M ỦY BAN NHÂN DÂN')).toEqual([['T/M', 'TM', 'ỦY BAN NHÂN DÂN']]);
    expect(parts('T.M ỦY BAN NHÂN DÂN')).toEqual([['T.M', 'TM', 'ỦY BAN NHÂN DÂN']]);
    expect(parts('TL/CHỦ TỊCH')).toEqual([['TL/', 'TL', 'CHỦ TỊCH']]);
    expect(parts('KT.CHỦ TỊCH')).toEqual([['KT.', 'KT', 'CHỦ TỊCH']]);
    expect(parts('TUQ. CHỦ TỊCH')).toEqual([['TUQ.', 'TUQ', 'CHỦ TỊCH']]);
    expect(parts('TM. Ủy ban nhân dân')).toEqual([['TM.', 'TM', 'Ủy ban nhân dân']]);
  });
});

describe('names and titles', () => {
  it.each([
    'Trương Văn A',
    'Tống Thị B',
    'Vũ Trường C',
    'Tô Trường D',
    'ThS. Nguyễn Văn A',
    'PGS.TS Nguyễn Văn A',
    'BSCKII. H’Hoa Niê',
    'Nguyễn  Văn A',
    'Đại tá Nguyễn Văn A',
    'NGUYỄN VĂN A',
  ])('%s is a name', (text) => {
    expect(isSignerName(text)).toBe(true);
    expect(isTitleText(text)).toBe(false);
  });

  it.each(['TRƯỞNG PHÒNG', 'Phó Giám đốc', 'TỔNG GIÁM ĐỐC', 'VỤ TRƯỞNG', 'PHÓ PHÒNG', 'CHU TICH', 'TỔ TRƯỞNG'])('%s is a title', (text) => {
    expect(isTitleText(text)).toBe(true);
    expect(isSignerName(text)).toBe(false);
  });

  it('finds the degree before a name', () => {
    expect(signerDegree('PGS.TS. Nguyễn Văn A')).toBe('PGS.TS. ');
    expect(signerDegree('Thiếu tá Nguyễn Văn A')).toBe('Thiếu tá ');
    expect(signerDegree('Bàn Văn A')).toBe('');
  });
});
