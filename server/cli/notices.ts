import type { Language, Localized } from '../../rules/vocabulary.ts';
import type { ReadFailure } from '../host/file-system.ts';
import { writeFailureMessage, type WriteFailure } from '../host/write-file.ts';
import { printable } from './display-width.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** One line that is no result. */
export interface Notice {
  /** A path, a path with a place, or the program. */
  readonly place: string;
  readonly message: Localized;
  /** Whether something could not be done. */
  readonly failed: boolean;
}

/** The lines on standard error: everything that is no result. */
export class Notices {
  /** What was told so far of the documents, their configuration and what could not be done with them. */
  readonly told: Notice[] = [];

  constructor(
    private readonly terminal: Terminal,
    readonly language: Language,
  ) {}

  /** Writes one line: where (a path, a path with a place, or the program), then what. */
  tell(place: string, message: Localized): void {
    this.put({ place, message, failed: false });
  }

  /** Writes one line about something that could not be done. */
  fail(place: string, message: Localized): void {
    this.put({ place, message, failed: true });
  }

  /** Writes one line. */
  put(notice: Notice): void {
    this.told.push(notice);
    this.say(notice.place, notice.message);
  }

  /** Writes one line that is about this run alone, such as what it changed, and is not among what was told. */
  say(place: string, message: Localized): void {
    this.terminal.tell(printable(`${place}: ${message[this.language]}`));
  }

  /** What tells how far a run over so many files is. */
  progress(total: number): Progress {
    return new Progress(this.terminal.progress, total, this.language);
  }

  /** Something could not be done. */
  get failed(): boolean {
    return this.told.some(({ failed }) => failed);
  }
}

/** Place of lines that speak of no file. */
export const PROGRAM = 'lint-report';

/** Why a document could not be read. */
export function documentFailureMessage(failure: ReadFailure): Localized {
  switch (failure) {
    case 'missing':
      return { vi: 'Không có tệp này', en: 'There is no such file' };
    case 'folder':
      return { vi: 'Đây là thư mục, không phải tệp', en: 'This is a folder, not a file' };
    case 'denied':
      return { vi: 'Không có quyền đọc tệp này', en: 'Reading this file is not permitted' };
    case 'other':
      return { vi: 'Không đọc được tệp này', en: 'This file cannot be read' };
  }
}

/** No file or folder has the name that was given. */
export function missingPathMessage(nearest: string | undefined): Localized {
  return nearest === undefined
    ? { vi: 'Không có tệp hoặc thư mục này', en: 'There is no such file or folder' }
    : { vi: `Không có tệp hoặc thư mục này; gần nhất là “${nearest}”`, en: `There is no such file or folder; the nearest is “${nearest}”` };
}

/** A folder or pattern stands for no document. */
export const EMPTY_PATH: Localized = { vi: 'Không có tệp Markdown nào để kiểm tra ở đây', en: 'There is no Markdown file to check here' };

/** Every file that was found is left out by the configuration. */
export const ALL_IGNORED: Localized = {
  vi: 'Cấu hình loại ra mọi tệp tìm thấy; thêm --no-ignore để kiểm tra',
  en: 'The configuration leaves out every file that was found; add --no-ignore to check them',
};

/** None of the files that were found is among those that are wanted. */
export const NONE_CHOSEN: Localized = {
  vi: 'Không tệp Markdown nào thuộc phần được chọn (--changed, --staged hoặc --shard)',
  en: 'No Markdown file is among those that are chosen (--changed, --staged or --shard)',
};

/** A file or folder that was named is left out. */
export function ignoredMessage(by: 'ignore-file' | 'configuration'): Localized {
  const vi = by === 'configuration' ? 'cấu hình' : '.gitignore, .lint-report-ignore hoặc --ignore-pattern';
  const en = by === 'configuration' ? 'the configuration' : '.gitignore, .lint-report-ignore or --ignore-pattern';
  return {
    vi: `Bỏ qua vì ${vi} loại ra; thêm --no-ignore để kiểm tra`,
    en: `Skipped because ${en} leaves it out; add --no-ignore to check it`,
  };
}

/** A link to a folder was met on the way. */
export const LINKED_FOLDER: Localized = {
  vi: 'Không đi theo liên kết đến thư mục; ghi thẳng đường dẫn này nếu cần kiểm tra',
  en: 'A link to a folder is not followed; name it as a path to check it',
};

/** The names of a folder could not be read. */
export const UNREADABLE_FOLDER: Localized = { vi: 'Không đọc được thư mục này', en: 'This folder cannot be read' };

/** Fixes were asked for, but a wrong configuration might switch on what somebody meant to switch off. */
export const NOT_FIXED: Localized = {
  vi: 'Chưa sửa văn bản nào theo cấu hình này vì cấu hình có chỗ sai',
  en: 'No document under this configuration was fixed because the configuration is wrong',
};

/** A text of which no tool takes a patch. */
export const NOT_IN_PATCH: Localized = {
  vi: 'Tệp UTF-16: git không áp dụng được bản khác biệt nên không đưa vào; dùng --fix để sửa',
  en: 'A file in UTF-16: git takes no patch of it, so that it is left out; --fix mends it',
};

/** Fixes were asked for, but a rule of `--rule` does not exist. */
export const NOT_FIXED_AT_ALL: Localized = {
  vi: 'Chưa sửa văn bản nào vì tùy chọn “--rule” có chỗ sai',
  en: 'No document was fixed because an option “--rule” is wrong',
};

/** Results could not be kept for the next run; this one is none the worse. */
export function cacheMessage(failure: WriteFailure): Localized {
  const { vi, en } = writeFailureMessage(failure);
  return { vi: `Không giữ được kết quả cho lần sau (--cache): ${vi}`, en: `The results are not kept for the next run (--cache): ${en}` };
}

/** A file is called nearly like a configuration. */
export function nearNameMessage(right: string): Localized {
  return {
    vi: `Tệp này không được dùng làm cấu hình vì tên không đúng; nếu là cấu hình, đổi tên thành “${right}”`,
    en: `This file is not used as a configuration since that has another name; if it is one, call it “${right}”`,
  };
}

/** How much was fixed, or would be. */
export function fixedMessage(places: number, files: number, written: boolean): Localized {
  const count = `${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return written
    ? { vi: `Đã sửa ${places} chỗ trong ${files} tệp`, en: `Fixed ${count}` }
    : { vi: `Sẽ sửa ${places} chỗ trong ${files} tệp; chưa ghi gì`, en: `Would fix ${count}; nothing was written` };
}

/** More warnings than allowed. */
export function tooManyWarningsMessage(warnings: number, allowed: number): Localized {
  return {
    vi: `Có ${warnings} cảnh báo, nhiều hơn mức cho phép là ${allowed}`,
    en: `There are ${warnings} warnings, more than the ${allowed} allowed`,
  };
}
