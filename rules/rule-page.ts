import { officialDay, officialMonth } from './model/civil-date.ts';
import type { ExampleDocument, OptionSpec, Rule } from './rule.ts';
import type { Language, LegalBasis, Localized, Severity, Stage } from './vocabulary.ts';
import { STAGES } from './vocabulary.ts';

const SEVERITY_NAMES: Readonly<Record<Severity | 'off', Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
  off: { vi: 'tắt', en: 'off' },
};

const STAGE_NAMES: Readonly<Record<Stage, Localized>> = {
  draft: { vi: 'đang soạn (draft)', en: 'draft' },
  presign: { vi: 'trước khi ký (presign)', en: 'before signing (presign)' },
  issued: { vi: 'đã ban hành (issued)', en: 'issued' },
};

/** Name of a severity as users read it: “cảnh báo”. */
export function severityName(severity: Severity | 'off', language: Language): string {
  return SEVERITY_NAMES[severity][language];
}

/** Name of a stage as users read it: “trước khi ký (presign)”. */
export function stageName(stage: Stage, language: Language): string {
  return STAGE_NAMES[stage][language];
}

/**
 * The page of a rule as Markdown: what, why, what it leaves alone, clause and dates in force, severity per stage, wrong and right
 * examples, options, how to silence it. The same text is the file under `rules/docs`, the editor's hover and `--explain`.
 */
export function rulePage(rule: Rule, language: Language): string {
  const t = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const lines: string[] = [`# ${rule.id}`, '', `**${rule.summary[language]}** (${rule.code})`, '', rule.why[language], ''];
  lines.push(`## ${t('Không tính là lỗi', 'What it leaves alone')}`, '', rule.leavesAlone[language], '');
  lines.push(`## ${t('Căn cứ', 'Legal basis')}`, '');
  if (rule.basis.length === 0) lines.push(t('Thông lệ soạn thảo, không phải quy định bắt buộc.', 'Drafting practice, not an obligation.'));
  for (const basis of rule.basis) lines.push(`- ${basisText(basis, language)}`);
  lines.push('', `## ${t('Mức độ', 'Severity')}`, '', `| ${t('Giai đoạn', 'Stage')} | ${t('Mức', 'Level')} |`, '| --- | --- |');
  for (const stage of STAGES) lines.push(`| ${stageName(stage, language)} | ${severityName(rule.severity[stage], language)} |`);
  const scope =
    rule.scope === 'repository'
      ? t('So sánh các báo cáo được kiểm tra cùng nhau.', 'Compares the reports that are checked together.')
      : rule.appliesTo === 'any'
        ? t('Kiểm tra mọi văn bản; ngoài báo cáo thì nhẹ hơn một bậc.', 'Checks any text; one level lighter outside reports.')
        : rule.appliesTo === 'every'
          ? t('Xét mọi văn bản.', 'Looks at any text.')
          : t('Chỉ kiểm tra văn bản có thành phần thể thức của báo cáo.', 'Checks only documents that have the components of a report.');
  lines.push('', scope, '', `## ${t('Ví dụ sai', 'Wrong')}`, '');
  for (const bad of rule.bad) {
    if ('documents' in bad) {
      lines.push(...bad.documents.flatMap(documentLines));
      continue;
    }
    lines.push(...fenced(bad.text));
    if (bad.fixed !== undefined) lines.push('', t('Sau khi sửa:', 'After the fix:'), '', ...fenced(bad.fixed));
    lines.push('');
  }
  lines.push(`## ${t('Ví dụ đúng', 'Right')}`, '');
  for (const good of rule.good) lines.push(...('documents' in good ? good.documents.flatMap(documentLines) : [...fenced(good.text), '']));
  const options = Object.entries(rule.options);
  if (options.length > 0) {
    lines.push(
      `## ${t('Tùy chọn', 'Options')}`,
      '',
      `| ${t('Tên', 'Name')} | ${t('Giá trị', 'Value')} | ${t('Mặc định', 'Default')} | ${t('Ý nghĩa', 'Meaning')} |`,
      '| --- | --- | --- | --- |',
    );
    for (const [name, option] of options)
      lines.push(`| \`${name}\` | ${optionValues(option, language)} | \`${JSON.stringify(option.default)}\` | ${option.help[language]} |`);
    lines.push('');
  }
  lines.push(`## ${t('Tắt hoặc đổi mức', 'Silence or change')}`, '');
  lines.push(
    t('Trong tệp cấu hình `.lint-report.jsonc`:', 'In the configuration file `.lint-report.jsonc`:'),
    '',
    '```jsonc',
    `{ "rules": { "${rule.id}": "off" } }`,
    '```',
    '',
  );
  lines.push(
    t('Cho riêng dòng sau, ngay trong văn bản:', 'For the next line only, in the text itself:'),
    '',
    '```markdown',
    `<!-- lint-report-disable-next-line ${rule.id} -- ${t('lý do', 'reason')} -->`,
    '```',
    '',
  );
  return lines.join('\n');
}

/** A clause in one line: document, clause, dates in force. */
export function basisText(basis: LegalBasis, language: Language): string {
  const name = /^\d+\/\d{4}\/NĐ-CP$/u.test(basis.document) ? `Nghị định số ${basis.document}` : basis.document;
  const day = (iso: string): string => {
    const [year = '', month = '', date = ''] = iso.split('-');
    return `${officialDay(Number(date))}/${officialMonth(Number(month))}/${year}`;
  };
  const from =
    basis.from === undefined ? '' : language === 'vi' ? `, có hiệu lực từ ${day(basis.from)}` : `, in force from ${day(basis.from)}`;
  const until = basis.until === undefined ? '' : language === 'vi' ? `, đến hết ${day(basis.until)}` : `, until ${day(basis.until)}`;
  return `${name}, ${basis.clause}${from}${until}`;
}

/** The pages of rules by id and language, each with a line break at its end: for a face that keeps them apart from the rules. */
export function rulePages(rules: readonly Rule[]): Readonly<Record<string, Readonly<Record<Language, string>>>> {
  const page = (rule: Rule, language: Language): string => `${rulePage(rule, language).trimEnd()}\n`;
  return Object.fromEntries(rules.map((rule) => [rule.id, { vi: page(rule, 'vi'), en: page(rule, 'en') }]));
}

function documentLines({ path, text }: ExampleDocument): string[] {
  return [`\`${path}\``, '', ...fenced(text), ''];
}

function fenced(text: string): string[] {
  return ['```markdown', ...text.replace(/(?<!\n)\n+$/u, '').split('\n'), '```'];
}

function optionValues(option: OptionSpec, language: Language): string {
  switch (option.kind) {
    case 'boolean':
      return '`true`, `false`';
    case 'integer': {
      const bounds = [option.min === undefined ? '' : `≥ ${option.min}`, option.max === undefined ? '' : `≤ ${option.max}`]
        .filter((b) => b !== '')
        .join(', ');
      return (language === 'vi' ? 'số nguyên' : 'integer') + (bounds === '' ? '' : ` ${bounds}`);
    }
    case 'choice':
      return option.of.map((v) => `\`${v}\``).join(', ');
    case 'strings':
      return language === 'vi' ? 'danh sách chuỗi' : 'list of strings';
  }
}
