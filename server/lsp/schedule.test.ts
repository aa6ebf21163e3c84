import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver/node';
import { Schedule } from './schedule.ts';
import { TypingPause } from './typing-pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Schedule', () => {
  test('a newer request starts the pause anew and replaces the older one', async () => {
    const done: string[] = [];
    const schedule = new Schedule(async (uri) => {
      done.push(uri);
    });
    schedule.request('a', 100);
    await vi.advanceTimersByTimeAsync(99);
    schedule.request('a', 100);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['a']);
  });

  test('documents do not disturb each other', async () => {
    const done: string[] = [];
    const schedule = new Schedule(async (uri) => {
      done.push(uri);
    });
    schedule.request('a', 100);
    schedule.request('b', 50);
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toEqual(['b', 'a']);
  });

  test('running work learns that a newer request has come, or that the document has left', async () => {
    const checks: (() => boolean)[] = [];
    const schedule = new Schedule(async (_, isCurrent) => {
      checks.push(isCurrent);
    });
    schedule.request('a', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(checks.map((isCurrent) => isCurrent())).toEqual([true]);
    schedule.request('a', 0);
    expect(checks.map((isCurrent) => isCurrent())).toEqual([false]);
    await vi.advanceTimersByTimeAsync(0);
    expect(checks.map((isCurrent) => isCurrent())).toEqual([false, true]);
    schedule.cancel('a');
    expect(checks.map((isCurrent) => isCurrent())).toEqual([false, false]);
  });

  test('cancelled work is never begun', async () => {
    const done: string[] = [];
    const schedule = new Schedule(async (uri) => {
      done.push(uri);
    });
    schedule.request('a', 10);
    schedule.request('b', 10);
    schedule.cancelAll();
    await vi.advanceTimersByTimeAsync(20);
    expect(done).toEqual([]);
  });
});

describe('TypingPause', () => {
  const state = (waiting: Promise<void>): { done: boolean } => {
    const result = { done: false };
    void waiting.then(() => {
      result.done = true;
    });
    return result;
  };

  test('a document that was not edited does not wait', async () => {
    const result = state(new TypingPause().wait('a', 1000, CancellationToken.None));
    await vi.advanceTimersByTimeAsync(0);
    expect(result.done).toBe(true);
  });

  test('each edit makes the wait last its delay again', async () => {
    const pause = new TypingPause();
    pause.edited('a');
    const result = state(pause.wait('a', 100, CancellationToken.None));
    await vi.advanceTimersByTimeAsync(60);
    pause.edited('a');
    await vi.advanceTimersByTimeAsync(60);
    expect(result.done).toBe(false);
    await vi.advanceTimersByTimeAsync(40);
    expect(result.done).toBe(true);
  });

  test('a cancelled wait ends at once', async () => {
    const pause = new TypingPause();
    const source = new CancellationTokenSource();
    pause.edited('a');
    const result = state(pause.wait('a', 1000, source.token));
    await vi.advanceTimersByTimeAsync(10);
    expect(result.done).toBe(false);
    source.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(result.done).toBe(true);
  });

  test('saving ends the pause for what is asked next', async () => {
    const pause = new TypingPause();
    pause.edited('a');
    pause.ended('a');
    const result = state(pause.wait('a', 1000, CancellationToken.None));
    await vi.advanceTimersByTimeAsync(0);
    expect(result.done).toBe(true);
  });
});
