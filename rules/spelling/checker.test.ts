import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../testing/runs.ts';
import { spellingTestData } from '../tools/spelling-testing.ts';
import { ArchiveBuilder } from './archive.ts';
import { createSpellingChecker, runsOn, type SpellingParagraph, type SpellingSuspect } from './checker.ts';
import { SPELLING_MEMORY } from './authored-words.ts';
import { ModelError } from './context/packed-tables.ts';
import { WordList } from './word-list.ts';

const data = spellingTestData();
const checker = createSpellingChecker(data);
const withoutMemory = createSpellingChecker(data, { memory: null });

function prose(text: string, more: Partial<SpellingParagraph> = {}): SpellingParagraph {
  return { text, skip: [], kind: 'prose', continues: false, ...more };
}

const sure = (suspects: readonly SpellingSuspect[]): readonly SpellingSuspect[] =>
  suspects.filter((suspect) => suspect.confidence === 'error' || suspect.confidence === 'warning');

/** Checks text in which ⟦…⟧ marks every expected error or warning. */
function expectMarked(marked: string, first: string, used = checker): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const start = marked.indexOf('⟦');
  const found = sure(used.check([prose(text)]));
  expect(found.map(({ start: from, end }) => [from, end])).toEqual([[start, marked.indexOf('⟧') - 1]]);
  expect(found[0]?.suggestions[0]).toBe(first);
}

describe('orthography', () => {
  it.each([
    ['Nguồn ⟦nứơc⟧ sạch phục vụ nhân dân.', 'nước'],
    ['Các ⟦nghành⟧ phối hợp thực hiện.', 'ngành'],
    ['Thực hiện đúng quy định của pháp ⟦luât⟧ hiện hành.', 'luật'],
    ['Vượt thẩm ⟦quyềnn⟧ được giao.', 'quyền'],
    ['Đề nghị các đơn vị ⟦thuwcj⟧ hiện nghiêm túc.', 'thực'],
    ['Mọi người dân ⟦d9e62u⟧ hưởng lợi.', 'đều'],
    ['CÁC ⟦NGHÀNH⟧ PHỐI HỢP', 'NGÀNH'],
  ])('%s', (marked, fix) => {
    expectMarked(marked, fix);
  });

  it('marks as safe only what the rules decide alone', () => {
    expect(sure(checker.check([prose('Nguồn nứơc sạch.')]))[0]).toMatchObject({
      kind: 'orthography',
      confidence: 'error',
      safe: true,
      message: { vi: 'dấu sắc đặt sai chữ: nứơc → nước' },
    });
    expect(sure(checker.check([prose('Thực hiện pháp luât.')]))[0]?.safe).toBe(false);
  });
});

describe('context, without the curated memory', () => {
  it.each([
    ['Đề nghị cấp trên khen ⟦thường⟧ các tập thể xuất sắc.', 'thưởng'],
    ['Phong trào thi ⟦đưa⟧ yêu nước được phát động rộng rãi.', 'đua'],
    ['Công tác quản lý nhà nước được tăng cường, ⟦xữ⟧ lý nghiêm vi phạm.', 'xử'],
    ['Tổ chức triển ⟦khái⟧ thực hiện kế hoạch.', 'khai'],
    ['Đã ⟦sữa⟧ đổi, bổ sung quy chế làm việc.', 'sửa'],
  ])('%s', (marked, fix) => {
    expectMarked(marked, fix, withoutMemory);
  });

  it('says what was meant in the words of the place', () => {
    expect(sure(withoutMemory.check([prose('Đề nghị khen thường các tập thể.')]))[0]?.message).toEqual({
      vi: '“khen thường” có lẽ là “khen thưởng”',
      en: '“khen thường” is probably “khen thưởng”',
    });
  });

  it('reads on over a page break', () => {
    const parts = ['Các đơn vị hưởng ứng phong trào thi', 'đưa yêu nước do tỉnh phát động.'];
    expect(runsOn(parts[0] ?? '', parts[1] ?? '')).toBe(true);
    const joined = sure(withoutMemory.check([prose(parts[0] ?? ''), prose(parts[1] ?? '', { continues: true })]));
    expect(joined).toMatchObject([{ paragraph: 1, start: 0, end: 3, suggestions: ['đua'] }]);
    expect(runsOn('Kết quả đạt được.', 'cụ thể như sau')).toBe(false);
  });
});

describe('packed memory', () => {
  it('says what the memory itself says', () => {
    const compiled = createSpellingChecker(data, { memory: SPELLING_MEMORY });
    const texts = [...SPELLING_MEMORY.confusions, ...SPELLING_MEMORY.missing, ...SPELLING_MEMORY.splits].map(({ example }) =>
      prose(example.replace(/[⟦⟧]/g, '')),
    );
    expect(checker.check(texts)).toEqual(compiled.check(texts));
  });
});

describe('ends of texts', () => {
  it.each(['Trạm y tế xã /', 'Số 12/', '/', 'xã_', 'xã.', 'xã@', 'xã:', "xã'", 'xã-', 'xã/', '15/2025/'])('%s', (text) => {
    expect(checker.check([prose(text)])).toEqual([]);
  });
});

describe('memory', () => {
  it('marks only the syllable that differs', () => {
    expectMarked('Thái độ ⟦những⟧ nhiễu, gây phiền hà cho dân.', 'nhũng');
  });

  it('fires on its examples and is silent on its counter-examples', () => {
    const wrong: string[] = [];
    for (const pair of SPELLING_MEMORY.confusions) {
      const text = pair.example.replace(/[⟦⟧]/g, '');
      const start = pair.example.indexOf('⟦');
      const end = pair.example.indexOf('⟧') - 1;
      if (!checker.check([prose(text)]).some((suspect) => suspect.start < end && suspect.end > start)) wrong.push(pair.example);
      if (
        checker
          .check([prose(pair.counter)])
          .some((suspect) => suspect.kind === 'confusion' && suspect.message.vi.includes(`“${pair.wrong}”`))
      )
        wrong.push(pair.counter);
    }
    expect(wrong).toEqual([]);
  });

  it('finds a lost syllable', () => {
    const text = 'Xây dựng nông mới là nhiệm vụ trọng tâm.';
    const found = checker.check([prose(text)]).filter((suspect) => suspect.kind === 'missing-syllable');
    expect(found.map((suspect) => text.slice(0, suspect.start) + (suspect.suggestions[0] ?? '') + text.slice(suspect.end))).toEqual([
      'Xây dựng nông thôn mới là nhiệm vụ trọng tâm.',
    ]);
  });
});

describe('repetitions', () => {
  it.each([
    ['Kết quả ⟦của của⟧ các đơn vị.', 'của'],
    ['Đề nghị các đơn vị ⟦thực hiện thực hiện⟧ nghiêm túc.', 'thực hiện'],
  ])('%s', (marked, fix) => {
    expectMarked(marked, fix);
  });
  it.each([
    'Chính quyền luôn luôn lắng nghe.',
    'Xử lý hành vi vi phạm.',
    'Ngày càng phát triển, ngày càng đổi mới.',
    'Bà Lê Thị Thanh Thanh.',
  ])('leaves alone: %s', (text) => {
    expect(sure(checker.check([prose(text)]))).toEqual([]);
  });
});

describe('right text', () => {
  it.each([
    'Làng nghề ở Đắk Lắk, Krông Pắk, Pleiku và người Hrê dựng nhà gươl.',
    'Treo băng rôn, khẩu hiệu; dùng phần mềm Microsoft Excel và Facebook.',
    'Hằng năm hoặc hàng năm đều báo cáo; chiến sỹ, chiến sĩ; tỷ lệ, tỉ lệ; khóa, khoá; quy định, qui định.',
    'The report was written in English, with some words of French: la commune.',
    'Xem https://binhan.gov.vn/tin-tuc và gửi về vanphong@binhan.gov.vn, tệp bao_cao.docx.',
    'Nồng độ CO2, PM2.5, vi-rút SARS-CoV-2, 12 m2 và 5 km2, lớp 10A1, quốc lộ 24B.',
    'UBND, HĐND, ThS, TTg, TƯ và SEO.',
  ])('%s', (text) => {
    expect(sure(checker.check([prose(text)]))).toEqual([]);
  });

  it('never reports inside a protected range', () => {
    const text = 'Luật khen thường và nứơc sạch';
    expect(checker.check([prose(text, { skip: [{ start: 0, end: text.length }] })])).toEqual([]);
  });
});

describe('lists and archive', () => {
  it('accepts an entry of several syllables', () => {
    const words = new WordList([{ name: 'list', text: 'khen thường\nnứơc' }]);
    const listed = createSpellingChecker(data, { words });
    expect(sure(listed.check([prose('Đề nghị khen thường các tập thể dùng nứơc.')]))).toEqual([]);
  });

  it('takes the pairs of past reports as evidence', () => {
    const builder = new ArchiveBuilder();
    for (let i = 0; i < 12; i++) builder.add('Mô hình trồng rau xà lách thủy canh của xã.');
    const text = 'Mô hình trồng rau sà lách của thôn.';
    const score = (used: ReturnType<typeof createSpellingChecker>): number => sure(used.check([prose(text)])).length;
    expect(score(createSpellingChecker(data, { memory: null, archive: builder.build() }))).toBeGreaterThanOrEqual(score(withoutMemory));
  });
});

describe('one paragraph of a document', () => {
  it('gives what the whole check gives for it', () => {
    const document = [prose('Ủy ban nhân dân xã báo cáo.'), prose('Công tác khen thường được chú trọng.'), prose('Trân trọng báo cáo.')];
    const own = createSpellingChecker(data);
    const all = own.check(document);
    expect(own.checkParagraph(document, 1)).toEqual(all.filter((suspect) => suspect.paragraph === 1));
    const edited = document.with(1, prose('Công tác khen thưởng được chú trọng.'));
    expect(sure(own.checkParagraph(edited, 1))).toEqual([]);
    expect(own.checkParagraph(edited, 7)).toEqual([]);
  });
});

describe('any input', () => {
  it('works without data', () => {
    const plain = createSpellingChecker(undefined);
    expect(sure(plain.check([prose('Nguồn nứơc và khen thường.')])).map((suspect) => suspect.kind)).toEqual(['orthography', 'confusion']);
  });

  it('refuses broken data with an error of its own', () => {
    expect(() => createSpellingChecker(new Uint8Array(10))).toThrow(ModelError);
    expect(() => createSpellingChecker(data.slice(0, data.length - 100))).toThrow(ModelError);
    expect(() => createSpellingChecker(new Uint8Array(4096))).toThrow(ModelError);
  });

  it('never throws, and its suspects are ordered, inside the text and apart', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'khen thường',
        'nứơc',
        'của của',
        'UBND',
        '30/2020/NĐ-CP',
        '...',
        '“',
        '”',
        'xã Bình An',
        'd9i',
        'tế-xã',
        "H'Mông",
        '12,5%',
        '\n',
        '',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 4 }), fc.boolean(), (document, continues) => {
        const paragraphs = document.map((pieces) => prose(pieces.join(' '), { continues, skip: [{ start: 2, end: 9 }] }));
        let paragraph = 0;
        let end = 0;
        for (const suspect of checker.check(paragraphs)) {
          if (suspect.paragraph !== paragraph) end = 0;
          paragraph = suspect.paragraph;
          expect(suspect.start).toBeGreaterThanOrEqual(end);
          expect(suspect.end).toBeGreaterThan(suspect.start);
          end = suspect.end;
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.text.length ?? 0);
        }
        paragraphs.forEach((_, index) => checker.checkParagraph(paragraphs, index));
      }),
      cases(150),
    );
  });

  it('takes a word of 10,000 letters and decomposed text', () => {
    expect(checker.check([prose('a'.repeat(10_000)), prose('ă'.repeat(10_000))]).every((suspect) => suspect.confidence !== 'error')).toBe(
      true,
    );
    expect(sure(checker.check([prose('Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ.'.normalize('NFD'))]))).toEqual([]);
  });
});

describe('what is no slip', () => {
  const reported = (text: string, words: string): boolean =>
    sure(checker.check([prose(text)])).some(({ start, end }) => text.slice(start, end).includes(words));

  it.each([
    ['a footnote figure behind a word', 'Phù hợp với thực tiễn của địa phương2; các đơn vị đã triển khai thực hiện.', 'phương2'],
    ['the number of a code', 'Chức năng UC17: xóa phiếu mượn của bạn đọc.', 'UC17'],
    ['an English word that reads as keys', 'Máy chủ dùng onos để quản lý các thiết bị trong mạng.', 'onos'],
    ['a short form of several words', 'Công dân đăng ký tài khoản theo sđt và địa chỉ thư điện tử.', 'sđt'],
    ['a polite word at the end', 'Kính mong các anh thông cảm ạ.', 'ạ'],
    ['two words that meet', 'Hồ sơ thuộc kho tri thức hiện tại; khẩn trương trình Nghị định.', 'th'],
  ])('%s', (_, text, words) => {
    expect(reported(text, words)).toBe(false);
  });

  it.each([
    ['keys of VNI inside the word', 'Ủy ban nhân dân xã đã trie63n khai kế hoạch.', 'trie63n'],
    ['keys of Telex', 'Đơn vị đã dduwowcj khen thưởng.', 'dduwowcj'],
    ['the short form of one word', 'Kết quả thực hiện đc đánh giá cao.', 'đc'],
  ])('but %s', (_, text, words) => {
    expect(reported(text, words)).toBe(true);
  });
});

describe('a long text', () => {
  const met = 'Củng cố tổ chức bộ máy tinh - gọn - mạnh.';
  const filler = Array.from({ length: 60 }, () =>
    prose('Ủy ban nhân dân xã đã chỉ đạo các ngành phối hợp chặt chẽ trong giải quyết thủ tục hành chính.'),
  );
  const confidence = (paragraphs: readonly SpellingParagraph[]): string | undefined =>
    checker.check(paragraphs).find(({ paragraph, suggestions }) => paragraph === 0 && suggestions[0] === 'tính')?.confidence;

  it('asks for more before what rests on neighbours alone is a warning', () => {
    expect([confidence([prose(met)]), confidence([prose(met), ...filler])]).toEqual(['warning', 'info']);
  });
});
