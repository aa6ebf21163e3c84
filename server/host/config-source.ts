import type { Localized } from '../../rules/vocabulary.ts';
import { readConfiguration, type ConfigurationContent } from './config-schema.ts';
import { readDataSource, type DataSource } from './data-source.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';
import type { KnownRules } from './known-rules.ts';

/** One configuration file as read: what it says, and what is wrong with it. */
export type ConfigurationSource = DataSource<ConfigurationContent>;

const EMPTY: ConfigurationContent = {
  extends: [],
  ignore: [],
  terms: [],
  profiles: [],
  spelling: { words: [], archive: [] },
  reportTypes: [],
  patch: {},
  overrides: [],
};

/** Reads and checks one configuration file; YAML when its name ends so, otherwise JSON with comments. Never rejects. */
export function readConfigurationSource(fileSystem: FileSystem, file: string, known: KnownRules): Promise<ConfigurationSource> {
  return readDataSource(fileSystem, file, {
    empty: EMPTY,
    failureMessage: readFailureMessage,
    read: (root, report) => readConfiguration(root, known, report),
  });
}

/** Why a configuration file could not be read, without its name. */
export function readFailureMessage(failure: ReadFailure): Localized {
  switch (failure) {
    case 'missing':
      return { vi: 'Không có tệp cấu hình này', en: 'There is no such configuration file' };
    case 'folder':
      return { vi: 'Đây là thư mục, không phải tệp cấu hình', en: 'This is a folder, not a configuration file' };
    case 'denied':
      return { vi: 'Không được phép đọc tệp cấu hình này', en: 'Reading this configuration file is not permitted' };
    case 'other':
      return { vi: 'Không đọc được tệp cấu hình này', en: 'This configuration file cannot be read' };
  }
}
