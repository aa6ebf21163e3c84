import { type OutlineLevel, type ReportType, type SectionNeed, type SectionRow, reportTypeFrom } from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';
import { membersOf, readBoolean, readChoice, readList, readText } from './config-members.ts';
import type { Report } from './config-messages.ts';
import type { ConfigMember, ConfigNode } from './config-node.ts';
import { readDataSource, type DataSource } from './data-source.ts';
import type { FileSystem, ReadFailure } from './file-system.ts';

/** Keys of a file of report types. */
export const PROFILE_FILE_KEYS = ['$schema', 'profiles'] as const;
/** Keys of one report type. */
export const PROFILE_KEYS = [
  'id',
  'name',
  'titles',
  'sampleTitle',
  'sections',
  'levels',
  'order',
  'figures',
  'period',
  'citesBasis',
  'closing',
  'strict',
] as const;
/** Keys of one section. */
export const SECTION_KEYS = ['id', 'heading', 'match', 'required', 'figures', 'children'] as const;
/** Choices of `required`. */
export const SECTION_NEEDS: readonly SectionNeed[] = ['yes', 'hint', 'optional'];
/** Choices of `levels`. */
export const OUTLINE_LEVELS: readonly OutlineLevel[] = ['upper-letter', 'roman', 'arabic', 'lower-letter'];

type Members = ReadonlyMap<string, ConfigMember>;

/** Reads and checks a file of report types; YAML when its name ends so, otherwise JSON with comments. Never rejects. */
export function readProfiles(fileSystem: FileSystem, file: string): Promise<DataSource<readonly ReportType[]>> {
  return readDataSource<readonly ReportType[]>(fileSystem, file, { empty: [], failureMessage: profileFailure, read: profilesOf });
}

/** Why a file of report types could not be read, without its name. */
export function profileFailure(failure: ReadFailure): Localized {
  switch (failure) {
    case 'missing':
      return { vi: 'Không có tệp loại báo cáo này', en: 'There is no such file of report types' };
    case 'folder':
      return { vi: 'Đây là thư mục, không phải tệp loại báo cáo', en: 'This is a folder, not a file of report types' };
    case 'denied':
      return { vi: 'Không được phép đọc tệp loại báo cáo này', en: 'Reading this file of report types is not permitted' };
    case 'other':
      return { vi: 'Không đọc được tệp loại báo cáo này', en: 'This file of report types cannot be read' };
  }
}

function profilesOf(root: ConfigNode, report: Report): readonly ReportType[] {
  const members = membersOf(root, PROFILE_FILE_KEYS, 'tệp loại báo cáo', 'a file of report types', report);
  const types = new Map<string, ReportType>();
  for (const item of itemsOf(members.get('profiles'), report)) {
    const type = profileOf(item, report);
    if (type === undefined) continue;
    if (types.has(type.id))
      report(item.span, {
        vi: `Loại báo cáo “${type.id}” được ghi hai lần; lần sau được dùng`,
        en: `The report type “${type.id}” is written twice; the later one counts`,
      });
    types.set(type.id, type);
  }
  return [...types.values()];
}

function profileOf(item: ConfigNode, report: Report): ReportType | undefined {
  const members = membersOf(item, PROFILE_KEYS, 'mục của “profiles”', 'an entry of “profiles”', report);
  const id = required('id', 'profiles', item, members, report);
  const name = required('name', 'profiles', item, members, report);
  const sections = itemsOf(members.get('sections'), report).flatMap((section) => sectionOf(section, report) ?? []);
  if (item.kind === 'object' && !members.has('sections')) report(item.span, lacks('profiles', 'sections'));
  const titles = wordsOf(members, 'titles', report).filter((way) => way.split('+').every((phrase) => phrase.trim() !== ''));
  const [first, ...rest] = levelsOf(members.get('levels'), report);
  const flag = (key: string): boolean | undefined => readBoolean(members.get(key), report);
  const [order, figures, period, citesBasis, strict] = [flag('order'), flag('figures'), flag('period'), flag('citesBasis'), flag('strict')];
  const sampleTitle = optional('sampleTitle', members, report);
  const closing = wordsOf(members, 'closing', report);
  if (id === undefined || name === undefined) return undefined;
  return reportTypeFrom({
    id,
    name: { vi: name, en: name },
    titles: titles
      .map((way) =>
        way
          .split('+')
          .map((phrase) => phrase.trim())
          .join('+'),
      )
      .join('|'),
    sampleTitle: sampleTitle ?? `${name} …`,
    sections,
    ...(first !== undefined && { levels: [first, ...rest] }),
    ...(order === false && { order }),
    ...(figures === false && { figures }),
    ...(period === false && { period }),
    ...(citesBasis === true && { citesBasis }),
    ...(strict === true && { strict }),
    ...(closing.length > 0 && { closing: closing.join('|') }),
  });
}

function sectionOf(item: ConfigNode, report: Report): SectionRow | undefined {
  const members = membersOf(item, SECTION_KEYS, 'mục của “sections”', 'an entry of “sections”', report);
  const heading = required('heading', 'sections', item, members, report);
  const id = optional('id', members, report);
  const match = wordsOf(members, 'match', report);
  const need = readChoice(members.get('required'), SECTION_NEEDS, report);
  const figures = readBoolean(members.get('figures'), report);
  const children = itemsOf(members.get('children'), report).flatMap((child) => sectionOf(child, report) ?? []);
  if (heading === undefined) return undefined;
  return {
    id: id ?? heading,
    heading,
    ...(match.length > 0 && { match: match.join('|') }),
    ...(need !== undefined && { required: need }),
    ...(figures === true && { figures }),
    ...(children.length > 0 && { children }),
  };
}

function itemsOf(member: ConfigMember | undefined, report: Report): readonly ConfigNode[] {
  if (member === undefined) return [];
  if (member.value.kind === 'list') return member.value.items;
  report(member.value.span, { vi: `“${member.key}” phải là danh sách`, en: `“${member.key}” must be a list` });
  return [];
}

function levelsOf(member: ConfigMember | undefined, report: Report): OutlineLevel[] {
  return itemsOf(member, report).flatMap((value) => {
    const keySpan = value.span;
    return readChoice({ key: 'levels', keySpan, value }, OUTLINE_LEVELS, report) ?? [];
  });
}

function wordsOf(members: Members, key: string, report: Report): string[] {
  return readList(members.get(key), report)
    .map((text) => text.normalize('NFC').trim())
    .filter((text) => text !== '');
}

function optional(key: string, members: Members, report: Report): string | undefined {
  const member = members.get(key);
  return member === undefined ? undefined : readText(member, report)?.normalize('NFC').trim();
}

function required(key: string, list: string, item: ConfigNode, members: Members, report: Report): string | undefined {
  const member = members.get(key);
  if (member === undefined) {
    if (item.kind === 'object') report(item.span, lacks(list, key));
    return undefined;
  }
  const text = readText(member, report)?.normalize('NFC').trim();
  if (text !== '') return text;
  report(member.value.span, { vi: `“${key}” không được để trống`, en: `“${key}” must not be empty` });
  return undefined;
}

function lacks(list: string, key: string): Localized {
  return { vi: `Mục của “${list}” thiếu khóa “${key}”`, en: `The entry of “${list}” lacks the key “${key}”` };
}
