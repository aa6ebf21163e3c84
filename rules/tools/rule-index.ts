import { CODE_PREFIXES } from '../catalogue/codes.ts';
import { RULE_GROUPS, type RuleGroup } from '../catalogue/groups.ts';
import { severityName } from '../rule-page.ts';
import type { Rule } from '../rule.ts';
import { STAGES } from '../vocabulary.ts';
import { anchorOf } from './markdown-links.ts';

/** A page for people that stands beside the pages of the rules. */
export interface GuidePage {
  /** Path from `rules/docs`. */
  readonly path: string;
  readonly title: string;
}

/** The rows of the README that lead to the groups in `rules/docs/README.md`. */
export function groupTable(rules: readonly Rule[]): string {
  const rows = groupsOf(rules).map(({ group, id, members }) => {
    const link = `rules/docs/README.md#${anchorOf(group.title)}`;
    return `| [${group.title}](${link}) | \`${id}\` | ${members.length} | ${group.subject} |`;
  });
  return ['| Nhóm | Tên trong cấu hình | Số quy tắc | Kiểm tra |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/**
 * The text of `rules/docs/README.md`: the guides, every group with its rules, and how codes are chosen.
 * @param notes by group, the text of the page that says what the group leaves alone; the codes it names count as in use
 */
export function ruleIndexPage(rules: readonly Rule[], guides: readonly GuidePage[], notes: ReadonlyMap<string, string>): string {
  const groups = groupsOf(rules);
  return [
    '# Danh mục quy tắc',
    '',
    `${rules.length} quy tắc trong ${groups.length} nhóm. Mỗi quy tắc có một trang riêng: vì sao, căn cứ, mức độ, ví dụ sai và đúng, cách tắt; cùng nội dung với \`lint-report --explain TÊN-QUY-TẮC\` và phần hiện ra khi trỏ chuột trong trình soạn thảo. Ba mức ghi theo giai đoạn soạn / trình ký / ban hành.`,
    '',
    '<!-- Trang này do “npm run generate” viết từ các quy tắc. -->',
    '',
    '## Hướng dẫn',
    '',
    ...guides.map(({ path, title }) => `- [${title}](${path})`),
    '',
    '## Các nhóm',
    '',
    ...groups.map(({ group, id, members }) => `- [${group.title}](#${anchorOf(group.title)}) – \`${id}\`, ${members.length} quy tắc`),
    '',
    ...groups.flatMap(({ group, id, members }) => [
      `## ${group.title}`,
      '',
      `Tên trong cấu hình: \`${id}\`. Kiểm tra: ${group.subject}.${notes.has(id) ? ` [Điều không kiểm tra, và vì sao](${id}/README.md).` : ''}`,
      '',
      '| Quy tắc | Mã | Nội dung | Soạn / trình ký / ban hành | Sửa nhanh |',
      '| --- | --- | --- | --- | --- |',
      ...members.map(ruleRow),
      '',
    ]),
    ...codeSection(rules, [...notes.values()].join('\n')),
  ].join('\n');
}

interface GroupOfRules {
  readonly id: string;
  readonly group: RuleGroup;
  readonly members: readonly Rule[];
}

function groupsOf(rules: readonly Rule[]): GroupOfRules[] {
  return [...sorted(rules, groupName)].map(([id, members]) => {
    const group = RULE_GROUPS[id];
    if (group === undefined) throw new Error(`the group “${id}” has no title: give it one in rules/catalogue/groups.ts`);
    return { id, group, members };
  });
}

function ruleRow(rule: Rule): string {
  const levels = STAGES.map((stage) => severityName(rule.severity[stage], 'vi')).join(' / ');
  const fix = rule.bad.some((example) => 'fixed' in example && example.fixed !== undefined) ? 'có' : '';
  return `| [\`${rule.id}\`](${rule.id}.md) | ${rule.code} | ${rule.summary.vi} | ${levels} | ${fix} |`;
}

function codeSection(rules: readonly Rule[], notes: string): string[] {
  const byPrefix = sorted(rules, (rule) => rule.code.slice(0, rule.code.indexOf('-')));
  for (const [prefix, [rule]] of byPrefix) {
    if (!Object.hasOwn(CODE_PREFIXES, prefix))
      throw new Error(`the code “${rule?.code}” of ${rule?.id} starts with letters that rules/catalogue/codes.ts does not explain`);
  }
  const rows = Object.entries(CODE_PREFIXES).map(([prefix, part]) => {
    const members = byPrefix.get(prefix) ?? [];
    const codes = [...members.map((rule) => rule.code), ...(notes.match(new RegExp(`\\b${prefix}-\\d+`, 'gu')) ?? [])];
    const endings = new Set(codes.map((code) => code.slice(prefix.length + 1)));
    const numbers = [...endings].filter((ending) => /^\d+$/u.test(ending)).map(Number);
    const words = [...endings].filter((ending) => !/^\d+$/u.test(ending)).sort();
    const groups = [...new Set(members.map(groupName))].map((id) => `\`${id}\``).join(', ');
    const last = numbers.length === 0 ? '' : `${prefix}-${String(Math.max(...numbers)).padStart(2, '0')}`;
    return `| ${prefix} | ${part} | ${groups} | ${last} | ${words.map((word) => `${prefix}-${word}`).join(', ')} |`;
  });
  return [
    '## Chọn mã cho quy tắc mới',
    '',
    'Mã gọi tên một yêu cầu, không gọi tên một quy tắc: các quy tắc cùng giữ một yêu cầu thì mang chung một mã. Yêu cầu đã có mã thì dùng lại mã đó. Yêu cầu mới thì lấy tiền tố của phần văn bản có liên quan và số ngay sau số lớn nhất đang dùng; số bỏ trống ở giữa đã dành cho yêu cầu không kiểm tra tự động, không lấy lại. Phần chưa có tiền tố thì thêm vào `rules/catalogue/codes.ts`.',
    '',
    '| Tiền tố | Phần của văn bản | Nhóm đang dùng | Số lớn nhất | Mã bằng chữ |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

/** The rules by what `nameOf` says of each, in their order. */
function sorted(rules: readonly Rule[], nameOf: (rule: Rule) => string): ReadonlyMap<string, readonly Rule[]> {
  const byName = new Map<string, Rule[]>();
  for (const rule of rules) {
    const members = byName.get(nameOf(rule));
    if (members === undefined) byName.set(nameOf(rule), [rule]);
    else members.push(rule);
  }
  return byName;
}

function groupName(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}
