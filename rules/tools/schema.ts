import { RULE_GROUPS } from '../catalogue/groups.ts';
import { basisText } from '../rule-page.ts';
import { reportTypes } from '../data/report-types.ts';
import { type OptionSpec, type Rule } from '../rule.ts';
import { SEVERITIES, STAGES } from '../vocabulary.ts';

type Schema = Record<string, unknown>;

const LEVELS = ['off', ...SEVERITIES];

/** Schema of the `rules` object: one property a rule and a group, typed down to the options. */
function rulesSchema(rules: readonly Rule[]): { type: 'object'; additionalProperties: false; properties: Record<string, Schema> } {
  const properties: Record<string, Schema> = {};
  for (const group of new Set(rules.map((r) => r.id.split('/')[0] ?? ''))) {
    properties[group] = { description: `Mức của cả nhóm ${RULE_GROUPS[group]?.title ?? group}`, enum: LEVELS };
  }
  for (const rule of rules) properties[rule.id] = ruleSchema(rule);
  return { type: 'object', additionalProperties: false, properties };
}

function ruleSchema(rule: Rule): Schema {
  const description = [rule.summary.vi, ...rule.basis.slice(0, 1).map((b) => basisText(b, 'vi'))].join('. ');
  const names = Object.entries(rule.options);
  if (names.length === 0) return { description, enum: LEVELS };
  const options: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map(([name, spec]) => [name, optionSchema(spec)])),
  };
  return {
    description,
    anyOf: [
      { enum: LEVELS },
      options,
      { type: 'array', minItems: 1, maxItems: 2, items: [{ enum: LEVELS }, options], additionalItems: false },
    ],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  const shared = { description: spec.help.vi, default: spec.default };
  switch (spec.kind) {
    case 'boolean':
      return { ...shared, type: 'boolean' };
    case 'integer':
      return {
        ...shared,
        type: 'integer',
        ...(spec.min === undefined ? {} : { minimum: spec.min }),
        ...(spec.max === undefined ? {} : { maximum: spec.max }),
      };
    case 'choice':
      return { ...shared, enum: spec.of };
    case 'strings':
      return { ...shared, type: 'array', items: { type: 'string' } };
  }
}

/** JSON Schema (draft-07, the one editors know) of `.lint-report.{json,jsonc,yaml,yml}`. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  const paths: Schema = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
  const shared: Record<string, Schema> = {
    stage: { description: 'Giai đoạn của văn bản: đang soạn, trước khi ký, đã ban hành', enum: STAGES, default: 'draft' },
    language: { description: 'Ngôn ngữ của thông báo', enum: ['vi', 'en'], default: 'vi' },
    regime: {
      description: 'Thể thức áp dụng: tự nhận biết, cơ quan nhà nước, cơ quan của Đảng',
      enum: ['auto', 'state', 'party'],
      default: 'auto',
    },
    letterhead: {
      description: 'external: phần đầu văn bản do mẫu bên ngoài tạo, không báo thiếu',
      enum: ['inline', 'external'],
      default: 'inline',
    },
    reportType: {
      description: 'Loại báo cáo để so đề cương; không ghi thì nhận theo trích yếu',
      anyOf: [{ enum: reportTypes.map((type) => type.id) }, { type: 'string' }],
    },
    rules: { description: 'Mức và tùy chọn của từng quy tắc hoặc cả nhóm', ...rulesSchema(rules) },
  };
  const spelling: Record<string, Schema> = {
    words: { description: 'Từ điển riêng: tệp văn bản, mỗi dòng một mục, # là chú thích; đường dẫn tương đối', ...paths },
    dictionary: {
      description: 'Từ điển Hunspell bên ngoài: tệp .aff và tệp .dic, đường dẫn tương đối',
      type: 'object',
      additionalProperties: false,
      required: ['aff', 'dic'],
      properties: { aff: { type: 'string' }, dic: { type: 'string' } },
    },
    archive: { description: 'Số liệu học từ báo cáo cũ (lint-report learn), đường dẫn tương đối', ...paths },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cấu hình lint-report',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: { description: 'Tệp cấu hình khác được kế thừa, đường dẫn tương đối', ...paths },
      ...shared,
      terms: { description: 'Tệp danh sách thuật ngữ của cơ quan, đường dẫn tương đối', ...paths },
      profiles: { description: 'Tệp loại báo cáo riêng với đề cương, đường dẫn tương đối', ...paths },
      ...spelling,
      ignore: { description: 'Mẫu tên tệp bỏ qua, cú pháp như .gitignore', type: 'array', items: { type: 'string' } },
      overrides: {
        description: 'Cấu hình riêng cho một số tệp; mục sau thắng mục trước',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: { type: 'array', minItems: 1, items: { type: 'string' } }, ...shared, ...spelling },
        },
      },
    },
  };
}
