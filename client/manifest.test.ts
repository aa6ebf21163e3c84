import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../rules/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly unknown[];
  readonly enumItemLabels?: readonly unknown[];
}

/** The keys of package.json that the tests look at. */
interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
}

const manifest: Manifest = JSON.parse(read('package.json'));
const titles: Record<string, string> = JSON.parse(read('package.nls.json'));
const commands = manifest.contributes.commands.map(({ command }) => command);

describe('extension manifest', () => {
  test('every title it refers to exists in Vietnamese, and no other', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key));
    expect([...used].sort()).toEqual(Object.keys(titles).sort());
    for (const title of Object.values(titles)) expect(title).toBe(title.normalize('NFC').trim());
  });

  test('the default titles are Vietnamese: an English file would win in every editor shown in English', () => {
    expect(titles.category).toBe('Kiểm tra báo cáo');
    expect(existsSync(path.join(root, 'package.nls.en.json'))).toBe(false);
  });

  test('the commands it offers are the commands the extension registers', () => {
    const registered = [...read('client/commands.ts').matchAll(/registerCommand\('([\w.]+)'/gu)].map(([, name]) => name);
    expect(registered.sort()).toEqual(commands.sort());
  });

  test('settings belong to the section of the server and have a default inside their own bounds', () => {
    for (const [name, setting] of manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties))) {
      expect(name).toMatch(/^lintReport\.[\w.]+$/u);
      expect(setting, name).toHaveProperty('default');
      if (setting.enum !== undefined) expect(setting.enum, name).toContain(setting.default);
      if (setting.enumItemLabels !== undefined) expect(setting.enumItemLabels.length, name).toBe(setting.enum?.length);
    }
  });

  test('the files it names are there', () => {
    for (const { path: file } of manifest.contributes.snippets) expect(existsSync(path.join(root, file)), file).toBe(true);
    for (const { url } of manifest.contributes.jsonValidation) expect(existsSync(path.join(root, url)), url).toBe(true);
    expect(existsSync(path.join(root, manifest.icon))).toBe(true);
  });
});

describe('the rules in the settings of the editor', () => {
  const [setting] = manifest.contributes.configuration.flatMap(({ properties }) => properties['lintReport.rules'] ?? []);
  const open = new Ajv({ strict: false }).compile(Object(setting));

  test('the manifest takes every rule and group by the form of its name, at every level and with options', () => {
    for (const name of catalogue.flatMap(({ id }) => [id, id.slice(0, id.indexOf('/'))])) {
      for (const value of ['off', 'error', 'warning', 'info', 'hint', ['hint'], ['hint', { any: 1 }], { any: 1 }])
        expect(open({ [name]: value }), `${name}: ${JSON.stringify(value)}`).toBe(true);
    }
    for (const wrong of [{ 'Citation/Missing': 'off' }, { citation: 'fatal' }, { citation: [] }, { citation: true }])
      expect(open(wrong), JSON.stringify(wrong)).toBe(false);
  });

  test('settings.json is read with the schema of the configuration, which knows every rule and its options', () => {
    const [file] = manifest.contributes.jsonValidation.filter(({ fileMatch }) => fileMatch.includes('/.vscode/settings.json'));
    expect(file?.url).toBe('./client/settings.schema.json');
    const schema: object = JSON.parse(read('client/settings.schema.json'));
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(JSON.parse(read('rules/schema/lint-report.schema.json')), 'x:/rules/schema/lint-report.schema.json');
    const validate = ajv.compile({ ...schema, $id: 'x:/client/settings.schema.json' });
    for (const settings of [
      (rules: object) => ({ 'lintReport.rules': rules }),
      (rules: object) => ({ settings: { 'lintReport.rules': rules } }),
    ]) {
      expect(validate(settings({ citation: 'off', 'citation/missing-date': 'hint' }))).toBe(true);
      expect(validate(settings({ 'citation/missing-dat': 'off' }))).toBe(false);
      expect(validate(settings({ citation: 'fatal' }))).toBe(false);
    }
  });
});

describe('snippets', () => {
  const snippets: Record<string, { prefix: string[]; body: string | string[] }> = Object.assign(
    {},
    ...['bao-cao', 'loai-bao-cao'].map((name) => JSON.parse(read(`client/snippets/${name}.json`))),
  );

  test('each has its own prefixes and fields numbered from 1 without a gap', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const [name, { body }] of Object.entries(snippets)) {
      const fields = new Set(
        [
          ...[body]
            .flat()
            .join('\n')
            .matchAll(/\$\{(\d+)/gu),
        ].map(([, digits]) => Number(digits)),
      );
      expect(
        [...fields].sort((a, b) => a - b),
        name,
      ).toEqual(Array.from(fields, (_, index) => index + 1));
    }
  });
});
