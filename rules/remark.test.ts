import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import lintReport from './remark.ts';

describe('the unified plugin', () => {
  it('gives findings as messages with place, rule and expected text', async () => {
    const text =
      'BÁO CÁO\n\nKết quả công tác năm 2026\n\nThực hiện kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.\n';
    const file = new VFile({ value: text, path: 'bao-cao.md' });
    const processor = unified().use(remarkParse).use(lintReport, { stage: 'presign' });
    await processor.run(processor.parse(file), file);
    const found = file.messages.filter((m) => m.ruleId === 'citation/lowercase-type');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ source: 'lint-report', line: 5, column: 11, actual: 'kế hoạch', expected: ['Kế hoạch'] });
    expect(found[0]?.fatal).toBe(false);
  });

  it('refuses a wrong option when it is put to use', () => {
    expect(() => Reflect.apply(lintReport, undefined, [{ stag: 'presign' }])).toThrow(
      new TypeError('Không có tùy chọn “stag”; gần nhất là “stage”'),
    );
  });
});
