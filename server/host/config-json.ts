import type { Node, ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { Localized } from '../../rules/vocabulary.ts';
import { MAX_DEPTH, type ConfigMember, type ConfigNode, type ParsedConfig, type SyntaxProblem } from './config-node.ts';

/**
 * Reads JSON with comments and trailing commas. What follows a mistake is read as far as it can be. The package's ES module
 * is named in full: its main file asks for its parts in a way that no bundler can follow.
 */
export async function parseJsonConfig(text: string): Promise<ParsedConfig> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser/lib/esm/main.js');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems: SyntaxProblem[] = errors.map((error) => ({
    span: { start: error.offset, end: error.offset + error.length },
    message: syntaxMessage(printParseErrorCode(error.error)),
  }));
  const root = tree === undefined ? undefined : toNode(tree, 0);
  return { ...(root !== undefined && { root }), problems };
}

function toNode(node: Node, depth: number): ConfigNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const span = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'object':
      return { kind: 'object', span, members: (node.children ?? []).flatMap((member) => toMember(member, depth)) };
    case 'array':
      return { kind: 'list', span, items: (node.children ?? []).flatMap((item) => toNode(item, depth + 1) ?? []) };
    default: {
      const value: unknown = node.value;
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', span, value };
      return { kind: 'value', span, value: null };
    }
  }
}

function toMember(member: Node, depth: number): ConfigMember[] {
  const [key, value] = member.children ?? [];
  if (key === undefined || value === undefined) return [];
  const node = toNode(value, depth + 1);
  if (node === undefined) return [];
  return [{ key: String(key.value), keySpan: { start: key.offset, end: key.offset + key.length }, value: node }];
}

function syntaxMessage(code: string): Localized {
  return SYNTAX_MESSAGES[code] ?? { vi: 'Không đúng cú pháp JSON', en: 'Not JSON syntax' };
}

const SYNTAX_MESSAGES: Readonly<Record<string, Localized>> = {
  InvalidNumberFormat: { vi: 'Số viết sai cách của JSON', en: 'The number is not written as JSON writes numbers' },
  PropertyNameExpected: { vi: 'Chỗ này cần một khóa trong dấu ngoặc kép', en: 'A key in double quotes is expected here' },
  ValueExpected: { vi: 'Chỗ này cần một giá trị', en: 'A value is expected here' },
  ColonExpected: { vi: 'Sau khóa cần dấu hai chấm', en: 'A colon is expected after the key' },
  CommaExpected: { vi: 'Thiếu dấu phẩy trước chỗ này', en: 'A comma is missing before this' },
  CloseBraceExpected: { vi: 'Thiếu dấu “}”', en: 'A “}” is missing' },
  CloseBracketExpected: { vi: 'Thiếu dấu “]”', en: 'A “]” is missing' },
  EndOfFileExpected: { vi: 'Thừa nội dung sau phần cấu hình', en: 'Something follows the end of the configuration' },
  UnexpectedEndOfComment: { vi: 'Chú thích chưa đóng bằng “*/”', en: 'The comment is not closed with “*/”' },
  UnexpectedEndOfString: { vi: 'Chuỗi chưa đóng bằng dấu ngoặc kép', en: 'The string is not closed with a double quote' },
  InvalidUnicode: { vi: 'Mã \\u trong chuỗi không đủ bốn chữ số', en: 'A \\u code in the string lacks its four digits' },
  InvalidEscapeCharacter: { vi: 'Ký tự sau dấu “\\” không dùng được', en: 'The character after “\\” cannot stand there' },
  InvalidCharacter: { vi: 'Ký tự điều khiển không được đứng trong chuỗi', en: 'A control character cannot stand in a string' },
};
