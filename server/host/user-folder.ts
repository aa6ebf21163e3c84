import { homedir } from 'node:os';
import { join } from 'node:path';

/** Absolute path of the user's own term list, in the folder where the system keeps a user's configuration; it need not exist. */
export function userTermsPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return join(configurationFolder(environment, platform, home), 'lint-report', 'thuat-ngu.yaml');
}

/** Absolute path of the user's own word list for the spelling checker; it need not exist. */
export function userWordsPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return join(configurationFolder(environment, platform, home), 'lint-report', 'tu-dien.txt');
}

function configurationFolder(environment: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  if (platform === 'win32') return environment['APPDATA'] || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] || join(home, '.config');
}
