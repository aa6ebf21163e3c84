import { describe, expect, it } from 'vitest';
import { findProtectedTokens } from '../model/tokens.ts';
import { parseProse, sentenceRanges } from './prose.ts';

function sentences(text: string): string[] {
  return sentenceRanges(text, findProtectedTokens(text)).map((r) => text.slice(r.start, r.end));
}

describe('prose', () => {
  it('cuts sentences at their own full stops only', () => {
    expect(
      sentences('Theo Nghị định số 30/2020/NĐ-CP, đồng chí TS. Nguyễn Văn A ký. Xã thu 1.250,5 triệu đồng ngày 05.3.2026. Hết.'),
    ).toEqual(['Theo Nghị định số 30/2020/NĐ-CP, đồng chí TS. Nguyễn Văn A ký.', 'Xã thu 1.250,5 triệu đồng ngày 05.3.2026.', 'Hết.']);
  });

  it('keeps a document number one word', () => {
    const text = 'Kế hoạch số 45/KH-UBND nêu rõ';
    const words = JSON.stringify(parseProse(text, findProtectedTokens(text))).match(/"WordNode"/gu);
    expect(words).toHaveLength(6);
  });
});
