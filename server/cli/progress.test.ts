import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

/** What is shown of a run over so many files when each takes so many milliseconds. */
function shown(total: number, each: number, language: 'vi' | 'en' = 'vi'): string[] {
  const texts: string[] = [];
  let at = 0;
  const progress = new Progress(
    (text) => texts.push(text),
    total,
    language,
    () => at,
  );
  for (let i = 0; i < total; i++) {
    at += each;
    progress.step();
  }
  progress.end();
  return texts;
}

test('nothing is shown of a run of a second', () => {
  expect(shown(9, 110)).toEqual(['']);
});

test('then files, share and time left, ten times a second at most, and nothing at the end', () => {
  const texts = shown(300, 30);
  expect(texts[0]).toBe('Đang kiểm tra: 34/300 tệp (11%), còn khoảng 8 giây');
  expect(texts.length).toBeLessThan(90);
  expect(texts.at(-1)).toBe('');
  expect(shown(3000, 100, 'en')[0]).toBe('Checking: 10 of 3000 files (0%), about 5 min left');
});

test('where nobody watches nothing is worked out', () => {
  const progress = new Progress(undefined, 3, 'vi', () => {
    return 0;
  });
  progress.step();
  progress.end();
});
