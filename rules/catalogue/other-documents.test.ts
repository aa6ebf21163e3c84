import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import type { Rule } from '../rule.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import archiveLine from './recipients/archive-line.ts';
import itemPunctuation from './recipients/item-punctuation.ts';
import labelForm from './recipients/label-form.ts';
import missingArchive from './recipients/missing-archive.ts';
import missingRecipients from './recipients/missing.ts';
import missingTitle from './signature/missing-title.ts';
import textAfterEnd from './structure/text-after-end.ts';
import missingType from './title/missing.ts';
import splitSubject from './title/split-subject.ts';

/** Severity and marked text of each finding of a rule in a document before it is signed. */
function found(rule: Rule, document: string): readonly string[] {
  const { findings } = lintWith([rule], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
  return findings.map(({ span, severity }) => `${severity} ${document.slice(span.start, span.end)}`);
}

function signed(type: string, behind: string): string {
  return [
    `**${type}**`,
    '**Kết quả công tác năm 2026**',
    'Các thôn đã hoàn thành nhiệm vụ./.',
    '**CHỦ TỊCH**',
    '**Nguyễn Văn A**',
    behind,
    'Nơi nhận:\n- Lưu: VT.',
    '',
  ].join('\n\n');
}

const NOTE = 'Rất mong nhận được sự quan tâm của cấp trên.';

describe('text behind the end', () => {
  it('is a warning for a paragraph of a report', () => {
    expect(found(textAfterEnd, signed('BÁO CÁO', NOTE))).toEqual([`warning ${NOTE}`]);
  });

  it('is a note, given once, for three paragraphs', () => {
    const others = 'Chúng tôi cam kết phục vụ bình thường.\n\nTrân trọng cảm ơn các đơn vị đã phối hợp.';
    expect(found(textAfterEnd, signed('BÁO CÁO', `${NOTE}\n\n${others}`))).toEqual([`info ${NOTE}`]);
  });

  it('is a note in a document of another type', () => {
    expect(found(textAfterEnd, signed('KẾ HOẠCH', NOTE))).toEqual([`info ${NOTE}`]);
  });
});

describe('the label of the recipients', () => {
  it('is not taken from a table that checks the parts of a document', () => {
    const table = '| Yếu tố | Có |\n| --- | --- |\n| Trích yếu | Có |\n| Nơi nhận | Không |';
    expect(found(labelForm, `BIÊN BẢN\n\nKiểm tra thể thức văn bản\n\n${table}\n\n1. Cần bổ sung nơi nhận.\n`)).toEqual([]);
  });

  it('is taken from a cell above its list', () => {
    const table = '| Nơi nhận | CHỦ TỊCH |\n| --- | --- |\n| - Lưu: VT. | Nguyễn Văn A |';
    expect(found(labelForm, `BÁO CÁO\n\nKết quả công tác năm 2026\n\nCác thôn đã hoàn thành./.\n\n${table}\n`)).toEqual([
      'warning Nơi nhận',
    ]);
  });
});

function listed(head: string, list: string): string {
  return `${head}\n\nKết quả công tác năm 2026\n\nCác thôn đã hoàn thành nhiệm vụ./.\n\nNơi nhận:\n${list}\n\nCHỦ TỊCH\n\nNguyễn Văn A\n`;
}

describe('the archive line', () => {
  it.each([
    ['of a commune', 'UBND XÃ BÌNH AN\n\nBÁO CÁO', ['warning Lưu: Văn thư']],
    ['of a company', 'CÔNG TY CỔ PHẦN BÌNH AN\n\nBÁO CÁO', ['info Lưu: Văn thư']],
    ['of a decision', 'UBND XÃ BÌNH AN\n\nQUYẾT ĐỊNH', ['info Lưu: Văn thư']],
  ])('with the office written out: %s', (_, head, expected) => {
    expect(found(archiveLine, listed(head, '- Như trên;\n- Lưu: Văn thư, TH.'))).toEqual(expected);
  });

  it.each([
    ['no stop', '- Lưu: VT, TH', ['warning TH']],
    ['a stop before the initials behind the number of copies', '- Lưu: VT, TH (2b).NVA', []],
    ['a stop before raised initials', '- Lưu: VT, TH.^NVA^', []],
  ])('closes with %s', (_, line, expected) => {
    expect(found(missingArchive, listed('BÁO CÁO', `- Như trên;\n${line}`))).toEqual(expected);
  });

  it('is not asked for below numbered sentences', () => {
    const sentence = 'Rà soát toàn bộ văn bản và nhãn hiển thị trên giao diện của phần mềm trước khi sử dụng';
    const list = [1, 2, 3].map((n) => `${String(n)}. ${sentence}`).join('\n');
    expect(found(missingArchive, listed('BÁO CÁO', list))).toEqual([]);
    expect(found(itemPunctuation, listed('BÁO CÁO', list))).toEqual([]);
  });
});

describe('a paragraph that begins with “Lưu ý”', () => {
  it('is no archive line of recipients', () => {
    const document = 'BÁO CÁO\n\nKết quả công tác năm 2026\n\nCác thôn đã hoàn thành:\n\n- Thôn Trung;\n\n- Lưu ý số liệu tạm tính.\n';
    const { findings } = lintWith([missingRecipients], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
    expect(findings.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('chưa có dòng'));
  });
});

describe('a short letter with a form attached', () => {
  it('keeps its own foot', () => {
    const letter =
      'UBND XÃ BÌNH AN\n\nSố: 12/UBND-VP\n\nKính gửi: Các thôn\n\nĐề nghị các thôn đăng ký theo mẫu./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\n';
    const form = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nGIẤY ĐĂNG KÝ\n\nTôi tên:\n';
    expect(found(missingRecipients, letter + form)).toEqual([]);
  });
});

describe('the title', () => {
  it('is a note where type, number and subject stand in one heading', () => {
    const heading = 'Nghị quyết số 12-NQ/TU của Tỉnh ủy về phát triển giáo dục';
    const document = `# ${heading}\n\nTỈNH ỦY BÌNH AN\n\nSố 12-NQ/TU\n\nBình An, ngày 05 tháng 3 năm 2026\n\nTrong những năm qua giáo dục của tỉnh phát triển.\n`;
    expect(found(missingType, document)).toEqual([`info ${heading}`]);
  });

  it('is not missed in a letter that has its subject in the cell of its number', () => {
    const document =
      'CỤC THUẾ\n-------\n\nSố: 53/CT-CS\n*V/v chính sách tiền thuê đất*\n\nBình An, ngày 05 tháng 3 năm 2026\n\nKính gửi: Thuế tỉnh Bình An.\n';
    expect(found(missingType, document)).toEqual([]);
  });

  it('in two bold paragraphs is a hint', () => {
    const document = 'UBND XÃ BÌNH AN\n\n**BÁO CÁO**\n\n**Kết quả công tác**\n\n**năm 2026 của xã**\n\nUBND xã báo cáo như sau:\n';
    expect(found(splitSubject, document)).toEqual(['hint năm 2026 của xã']);
  });
});

describe('the title of the signer', () => {
  const BODY = 'Kết quả công tác năm 2026\n\nCác thôn đã hoàn thành nhiệm vụ./.\n\n';

  it.each([
    ['the writer of a report of staff', 'BÁO CÁO', 'Người báo cáo\n\nNguyễn Văn A\n', 'info Người báo cáo'],
    ['a title of office in small letters', 'BÁO CÁO', 'Chủ tịch\n\nNguyễn Văn A\n', 'warning Chủ tịch'],
    ['none in a report', 'BÁO CÁO', 'Nguyễn Văn A\n', 'error Nguyễn Văn A'],
    ['none in minutes', 'BIÊN BẢN', 'Nguyễn Văn A\n', 'info Nguyễn Văn A'],
  ])('%s', (_, type, foot, expected) => {
    expect(found(missingTitle, `${type}\n\n${BODY}${foot}`)).toEqual([expected]);
  });
});
