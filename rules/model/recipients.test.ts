import { describe, expect, it } from 'vitest';
import { LintCache } from '../engine/cache.ts';
import { analyse } from '../engine/analyse.ts';
import { framed } from '../testing/frame.ts';
import type { Recipients } from './report.ts';

function recipientsOf(footer: string): Recipients | undefined {
  return analyse(framed(footer, 'footer').document, { regime: 'auto' }, new LintCache()).report.recipients;
}

function itemsOf(footer: string): string[] {
  return recipientsOf(footer)?.items.map((item) => (item.tail === undefined ? item.text : `${item.text} … ${item.tail.text}`)) ?? [];
}

const ITEMS = ['- Như trên;', '- Lưu: VT, TH.'];

describe('readRecipients', () => {
  it.each([
    ['linear', '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, TH.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n'],
    ['flattened columns', 'CHỦ TỊCH\nNơi nhận:\n- Như trên;\n- Lưu: VT, TH.\nNguyễn Văn A\n'],
    ['hard line breaks', 'Nơi nhận:  \n\\- Như trên;  \n\\- Lưu: VT, TH.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n'],
    ['table', '| Nơi nhận: | CHỦ TỊCH |\n| --- | --- |\n| - Như trên; | |\n| - Lưu: VT, TH. | Nguyễn Văn A |\n'],
    ['columns side by side', 'Nơi nhận:\t\tCHỦ TỊCH\n- Như trên;\n- Lưu: VT, TH.\t\tNguyễn Văn A\n'],
    ['columns whose gap is lost', 'Nơi nhận: KT. CHỦ TỊCH\n\n- Như trên; PHÓ CHỦ TỊCH\n\n- Lưu: VT, TH. Nguyễn Văn A\n'],
    ['items on one line', '| **Nơi nhận:** - Như trên; - Lưu: VT, TH. | **CHỦ TỊCH** |\n| --- | --- |\n'],
    ['half rows of a table', '| Nơi nhận: |\n\n- Như trên; |\n\n- Lưu: VT, TH. |\n\nCHỦ TỊCH |\n\nNguyễn Văn A |\n'],
    ['label a letter away', 'Nơi nhậnn:\n- Như trên;\n- Lưu: VT, TH.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n'],
    ['label with wrong marks', 'Nơi nhân:\n- Như trên;\n- Lưu: VT, TH.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n'],
  ])('reads the items: %s', (_, footer) => {
    expect(itemsOf(footer)).toEqual(ITEMS);
    expect(recipientsOf(footer)?.items.map((item) => item.archive)).toEqual([false, true]);
  });

  it('joins an item broken over two lines', () => {
    expect(
      itemsOf(
        'Nơi nhận:\n- Các phòng, ban\nthuộc UBND xã;\n- Văn phòng Đoàn đại biểu\nQuốc hội tỉnh;\n- Lưu: VT,\nTH.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n',
      ),
    ).toEqual(['- Các phòng, ban\nthuộc UBND xã;', '- Văn phòng Đoàn đại biểu\nQuốc hội tỉnh;', '- Lưu: VT,\nTH.']);
  });

  it.each([
    '- Văn phòng xã: Chánh Văn phòng, phòng Kinh tế,\nVăn hóa - Xã hội;',
    '- Các thôn: Một, Hai,\nBa, Bốn;',
    '- Đảng ủy, HĐND,\nUBND xã;',
    '- Lãnh đạo Ủy ban nhân dân các xã, phường,\nSở Nội vụ;',
    '- Trường Tiểu học,\nMầm non Bình An;',
  ])('joins a series that breaks at its comma: “%s”', (item) => {
    expect(itemsOf(`Nơi nhận:\n${item}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`)).toEqual([item, '- Lưu: VT.']);
    const [left = '', right = ''] = item.split('\n');
    expect(itemsOf(`| Nơi nhận:<br>${left}<br>${right}<br>- Lưu: VT. | CHỦ TỊCH<br>Nguyễn Văn A |\n| --- | --- |\n`)).toEqual([
      item,
      '- Lưu: VT.',
    ]);
  });

  it.each(['- Sở Nội vụ,\nThường trực Đảng ủy xã;', '- Sở Nội vụ;\nThường trực Đảng ủy xã;'])(
    'takes a body behind a short line for a recipient of its own: “%s”',
    (items) => {
      expect(itemsOf(`Nơi nhận:\n${items}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`)).toEqual([...items.split('\n'), '- Lưu: VT.']);
    },
  );

  it('joins a single line behind a colon', () => {
    expect(itemsOf('Nơi nhận:\n- Văn phòng xã:\nChánh Văn phòng;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n')).toEqual([
      '- Văn phòng xã: … Chánh Văn phòng;',
      '- Lưu: VT.',
    ]);
  });

  it('joins an archive line over two lines, and no name to it', () => {
    expect(itemsOf('Nơi nhận:\n- Như trên;\n- Lưu: VT, phòng Kinh tế, Hạ tầng và\nĐô thị.\nNguyễn Văn A\n')).toEqual([
      '- Như trên;',
      '- Lưu: VT, phòng Kinh tế, Hạ tầng và\nĐô thị.',
    ]);
    expect(itemsOf('Nơi nhận:\n- Như trên;\n- Lưu: VT\nNguyễn Văn A\n')).toEqual(['- Như trên;', '- Lưu: VT']);
  });

  it.each(['- Luu: VT.', '- Lưư: VT.', '- VT, TH.', '- LƯU VĂN THƯ.'])('knows “%s” for the archive line', (line) => {
    expect(recipientsOf(`Nơi nhận:\n- Như trên;\n${line}\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`)?.items.map((item) => item.archive)).toEqual([
      false,
      true,
    ]);
  });

  it('keeps the rest of an item that a blank line cut off', () => {
    expect(itemsOf('Nơi nhận:\n\n- Các phòng, ban\n\nthuộc UBND xã;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n')).toEqual([
      '- Các phòng, ban … thuộc UBND xã;',
      '- Lưu: VT.',
    ]);
  });

  it('takes a line without hyphen as an item of its own after a closed one', () => {
    expect(itemsOf('| Nơi nhận:<br>- Như trên;<br>Các phòng;<br>- Lưu: VT. | CHỦ TỊCH<br><br>Nguyễn Văn A |\n| --- | --- |\n')).toEqual([
      '- Như trên;',
      'Các phòng;',
      '- Lưu: VT.',
    ]);
  });

  it.each(['Số liệu tạm tính;', 'Lưu: VT', '- Lưu ý: số liệu tạm tính', '1. Sở Nội vụ', 'CHỦ TỊCH'])(
    'leaves out a footnote whose text stands behind the last item: %s',
    (note) => {
      expect(itemsOf(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n[^1]: ${note}\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`)).toEqual([
        '- Như trên;',
        '- Lưu: VT.',
      ]);
      expect(itemsOf(`Nơi nhận:\n- Như trên;\n- Văn phòng.\n[^1]: ${note}\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`)).toEqual([
        '- Như trên;',
        '- Văn phòng.',
      ]);
    },
  );

  it('leaves titles and name to the signature', () => {
    expect(itemsOf('Nơi nhận:\n- Như trên\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n- Lưu: VT\nNguyễn Văn A\n')).toEqual(['- Như trên', '- Lưu: VT']);
  });

  it('joins an item over two rows of a grid table, beside the signature', () => {
    const grid = [
      '+--------------------------------+---------------------+',
      '| ***Nơi nhận:***                | **KT. CHỦ TỊCH**    |',
      '|                                |                     |',
      '| \\- Phó Chủ tịch UBND xã -      | **PHÓ CHỦ TỊCH**    |',
      '| Nguyễn Văn B;                  |                     |',
      '|                                |                     |',
      '| \\- Sở Nông nghiệp và Phát triển | **Nguyễn Văn A**    |',
      '| nông thôn;                     |                     |',
      '|                                |                     |',
      '| \\- Lưu: VT.                    |                     |',
      '+================================+=====================+',
    ].join('\n');
    expect(itemsOf(`${grid}\n`)).toEqual([
      '- Phó Chủ tịch UBND xã - … Nguyễn Văn B;',
      '- Sở Nông nghiệp và Phát triển … nông thôn;',
      '- Lưu: VT.',
    ]);
  });
});
