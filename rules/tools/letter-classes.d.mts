import type { Plugin } from 'esbuild';

export declare const LETTER_CLASSES: Readonly<Record<'L' | 'Lu' | 'Ll' | 'M', string>>;
export declare function writeOutLetterClasses(source: string, fileName: string): string;
export declare const letterClassPlugin: Plugin;
export declare const letterClassVitePlugin: {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
};
