import { typesByCode } from '../../data/document-types.ts';
import { bodiesByCode, bodyByWrongCode } from '../../data/issuing-bodies.ts';
import { isTakenFrom, nameOf } from '../../model/body-names.ts';
import type { NumberLine, Report } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE } from './shared/basis.ts';
import { numbered } from './shared/examples.ts';
import { stateHead } from '../shared/example-head.ts';
import { messages } from './shared/messages.ts';
import { judgeTypeCode, typeCodeSpan } from './shared/type-code.ts';

export default defineReportRule({
  id: 'number/unknown-code',
  code: 'SK-11',
  summary: { vi: 'Chữ viết tắt lạ trong ký hiệu', en: 'Unknown letters in the symbol' },
  why: {
    vi: 'Chữ viết tắt tên cơ quan do thủ trưởng quy định nên chữ lạ không phải là lỗi; chỉ nhắc khi không thể rút ra từ tên cơ quan ở đầu văn bản.',
    en: 'The letters of a body are set by its head, so unknown ones are no fault; they are pointed out only when they cannot come from the name above.',
  },
  leavesAlone: {
    vi: 'Chữ suy được từ tên cơ quan (TLVC là Thủy lợi Vùng Cao), chữ của đơn vị soạn thảo đứng sau, và văn bản không ghi cơ quan.',
    en: "Letters that follow from the body's name, those of the drafting unit behind it, and documents that name no body.",
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE],
  severity: { draft: 'info', presign: 'info', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: 12/⟦XYZ⟧-UBND') },
    { frame: 'letterhead', text: numbered('Số: 12/BC-⟦QWK⟧') },
    { frame: 'letterhead', text: numbered('Số: 12/BC-⟦UBNN⟧') },
  ],
  good: [
    {
      frame: 'letterhead',
      text: numbered('Số: 12/SNV-QLHX')
        .replace(/\n\*\*BÁO CÁO[^]*$/u, '\nKính gửi: Ủy ban nhân dân tỉnh.\n')
        .replace('ỦY BAN NHÂN DÂN**\n**XÃ BÌNH AN', 'SỞ NỘI VỤ'),
    },
    { frame: 'letterhead', text: numbered('Số: 12/BC-UBND-VP') },
    { frame: 'letterhead', text: stateHead({ numberLine: 'Số: 12/BC-TLVC', bodies: 'BỘ NỘI VỤ\nCỤC THỦY LỢI VÙNG CAO' }) },
    { frame: 'letterhead', text: stateHead({ numberLine: 'Số: 12/BC-THCSTH', bodies: 'UBND PHƯỜNG TÂN HÒA\nTRƯỜNG THCS TÂN HÒA' }) },
    { frame: 'letterhead', text: stateHead({ numberLine: 'Số: 12/BCTĐ-STP', type: '**BÁO CÁO THẨM ĐỊNH**', bodies: 'SỞ TƯ PHÁP' }) },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine === undefined) return;
    // A công văn has no type name; its letters are those of the body and of a unit that the body names as it likes.
    if (report.title === undefined && typesByCode(numberLine.typeCode).length === 0 && !isUnknown(numberLine.typeCode, report)) return;
    if (judgeTypeCode(report, numberLine).kind === 'unknown') {
      yield { span: typeCodeSpan(numberLine), message: messages.unknownType(numberLine.typeCode) };
      return;
    }
    const code = numberLine.bodyCodes[0];
    if (code === undefined || !isUnknown(code, report)) return;
    const right = bodyByWrongCode(code)?.code;
    yield {
      span: bodyCodeSpan(numberLine, code),
      message: right === undefined ? messages.unknownBody(code) : messages.wrongBody(code, right),
    };
  },
});

function isUnknown(code: string, { letterhead }: Report): boolean {
  if (letterhead.issuingBody.length === 0 || bodiesByCode(code).length > 0) return false;
  if (bodyByWrongCode(code) !== undefined) return true;
  const parent = letterhead.parentBody === undefined ? [] : [letterhead.parentBody];
  // UBKTĐU: Ủy ban Kiểm tra under Đảng ủy; other bodies put the superior first.
  const names = [
    [...parent, ...letterhead.issuingBody],
    [...letterhead.issuingBody, ...parent],
  ].map(nameOf);
  return !names.some((name) => isTakenFrom(code, name));
}

function bodyCodeSpan(line: NumberLine, code: string): { start: number; end: number } {
  const start = line.end - line.symbol.length + line.symbol.indexOf(code, line.typeCode.length);
  return line.block.spanOf(start, start + code.length);
}
