import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userTermsPath } from './user-folder.ts';

test.each([
  ['linux', {}, join('/nha', '.config', 'lint-report', 'thuat-ngu.yaml')],
  ['linux', { XDG_CONFIG_HOME: '/cau-hinh' }, join('/cau-hinh', 'lint-report', 'thuat-ngu.yaml')],
  ['linux', { XDG_CONFIG_HOME: '' }, join('/nha', '.config', 'lint-report', 'thuat-ngu.yaml')],
  ['darwin', {}, join('/nha', 'Library', 'Application Support', 'lint-report', 'thuat-ngu.yaml')],
  ['win32', { APPDATA: '/du-lieu' }, join('/du-lieu', 'lint-report', 'thuat-ngu.yaml')],
])('on %s with %j', (platform, environment, path) => {
  expect(userTermsPath(environment, platform, '/nha')).toBe(path);
});
