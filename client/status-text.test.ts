import { describe, expect, test } from 'vitest';
import { describeStatus, SLOW_CHECK_MS, type DocumentState } from './status-text.ts';

const settings = { enabled: true, run: 'onType', stage: 'draft' } as const;
const checked: DocumentState = {
  state: 'idle',
  problems: 3,
  elapsedMs: 41.6,
  configurationFile: '.lint-report.json',
  stage: 'presign',
};

describe('status item', () => {
  test('counts problems and says stage, configuration file and time', () => {
    expect(describeStatus('vi', 'running', settings, checked)).toEqual({
      text: '3 vấn đề',
      detail: 'Trước khi ký · .lint-report.json · 42 ms',
      severity: 'information',
      busy: false,
      action: 'stage',
    });
  });

  test('says that nothing is wrong and that there is no configuration file', () => {
    const view = describeStatus('vi', 'running', settings, { ...checked, problems: 0, configurationFile: null });
    expect(view.text).toBe('Không có vấn đề');
    expect(view.detail).toBe('Trước khi ký · cấu hình mặc định · 42 ms');
  });

  test('says what the document was read as', () => {
    const detail = (document: Partial<DocumentState>): string =>
      describeStatus('vi', 'running', settings, { ...checked, ...document }).detail;
    expect(detail({ readAs: 'report', reportType: 'Cải cách hành chính' })).toBe(
      'Trước khi ký · báo cáo (Cải cách hành chính) · .lint-report.json · 42 ms',
    );
    expect(detail({ readAs: 'document' })).toContain('· văn bản hành chính khác ·');
    expect(detail({ readAs: 'text' })).toContain('· văn bản thường, chỉ kiểm tra câu chữ ·');
  });

  test('a slow check is pointed out', () => {
    const view = describeStatus('en', 'running', settings, { ...checked, elapsedMs: SLOW_CHECK_MS + 1 });
    expect(view.severity).toBe('warning');
    expect(view.detail).toContain('slower than usual');
  });

  test('before the first word of the server, the setting tells the stage', () => {
    const view = describeStatus('vi', 'running', { ...settings, run: 'manual', stage: 'issued' }, undefined);
    expect(view).toMatchObject({ text: 'Chưa kiểm tra', detail: 'Đã ban hành · khi gọi lệnh', action: 'check' });
  });

  test('is busy while the server starts or checks', () => {
    expect(describeStatus('vi', 'starting', settings, undefined).busy).toBe(true);
    expect(describeStatus('vi', 'running', settings, { ...checked, state: 'busy' }).busy).toBe(true);
  });

  test('a failed server offers the restart, a failed document the log', () => {
    expect(describeStatus('vi', 'failed', settings, checked)).toMatchObject({ severity: 'error', action: 'restart' });
    expect(describeStatus('vi', 'running', settings, { ...checked, state: 'error' })).toMatchObject({
      severity: 'error',
      action: 'output',
    });
  });

  test('a document that the configuration ignores is not called clean', () => {
    expect(describeStatus('vi', 'running', settings, { ...checked, problems: 0, ignored: true })).toMatchObject({
      text: 'Tệp cấu hình bỏ qua văn bản này',
      detail: '.lint-report.json',
      action: 'configuration',
    });
  });

  test('when switched off, nothing else is said', () => {
    expect(describeStatus('vi', 'failed', { ...settings, enabled: false }, checked)).toMatchObject({
      text: 'Đang tắt',
      severity: 'information',
      action: 'settings',
    });
  });
});
