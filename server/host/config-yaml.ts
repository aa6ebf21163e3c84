import type { Document, Node } from 'yaml';
import type { Localized, Span } from '../../rules/vocabulary.ts';
import { MAX_DEPTH, type ConfigMember, type ConfigNode, type ParsedConfig, type SyntaxProblem } from './config-node.ts';

type Yaml = typeof import('yaml');

/** Most values read from one file, aliases counted where they are used: a file of nested aliases cannot grow without end. */
const MAX_NODES = 20_000;

/** Reads one YAML 1.2 document. What follows a mistake is read as far as it can be. */
export async function parseYamlConfig(text: string): Promise<ParsedConfig> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const problems: SyntaxProblem[] = document.errors.map((error) => ({
    span: { start: error.pos[0], end: error.pos[1] },
    message: syntaxMessage(error.code),
  }));
  const reader = new YamlReader(yaml, document);
  const root = reader.read(document.contents, 0);
  return { ...(root !== undefined && { root }), problems: [...problems, ...reader.problems] };
}

class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  private count = 0;

  constructor(
    private readonly yaml: Yaml,
    private readonly document: Document.Parsed,
  ) {}

  read(node: unknown, depth: number): ConfigNode | undefined {
    if (!this.yaml.isNode(node)) return undefined;
    const span = spanOf(node);
    if (depth > MAX_DEPTH || ++this.count > MAX_NODES) {
      if (!this.problems.some(({ message }) => message === TOO_LARGE)) this.problems.push({ span, message: TOO_LARGE });
      return undefined;
    }
    if (this.yaml.isAlias(node)) {
      const resolved = node.resolve(this.document);
      if (resolved === undefined) this.problems.push({ span, message: syntaxMessage('BAD_ALIAS') });
      const target = this.read(resolved, depth + 1);
      return target === undefined ? undefined : { ...target, span };
    }
    if (this.yaml.isMap(node))
      return { kind: 'object', span, members: node.items.flatMap((pair) => this.member(pair.key, pair.value, span, depth)) };
    if (this.yaml.isSeq(node)) return { kind: 'list', span, items: node.items.flatMap((item) => this.read(item, depth + 1) ?? []) };
    if (!this.yaml.isScalar(node)) return undefined;
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', span, value };
    return { kind: 'value', span, value: null };
  }

  private member(key: unknown, value: unknown, around: Span, depth: number): ConfigMember[] {
    const keyNode = this.read(key, depth + 1);
    const keySpan = keyNode?.span ?? around;
    const node = this.read(value, depth + 1) ?? { kind: 'value', span: keySpan, value: null };
    return [{ key: keyNode?.kind === 'value' ? String(keyNode.value) : '', keySpan, value: node }];
  }
}

function spanOf(node: Node): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

const TOO_LARGE: Localized = { vi: 'Cấu hình lồng quá sâu hoặc quá lớn', en: 'The configuration is nested too deep or too large' };

function syntaxMessage(code: string): Localized {
  return SYNTAX_MESSAGES[code] ?? { vi: 'Không đúng cú pháp YAML', en: 'Not YAML syntax' };
}

const SYNTAX_MESSAGES: Readonly<Record<string, Localized>> = {
  BAD_ALIAS: { vi: 'Bí danh này không dẫn đến giá trị nào', en: 'This alias leads to no value' },
  BAD_DQ_ESCAPE: { vi: 'Ký tự sau dấu “\\” không dùng được', en: 'The character after “\\” cannot stand there' },
  BAD_INDENT: {
    vi: 'Dòng này thụt vào chưa khớp, hoặc phía trên có dấu chưa đóng',
    en: 'This line is not indented like those around it, or a mark above it is not closed',
  },
  BAD_SCALAR_START: {
    vi: 'Giá trị bắt đầu bằng ký tự này phải đặt trong dấu ngoặc kép',
    en: 'A value that begins with this character must be quoted',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'Thiếu dấu cách sau dấu hai chấm, hoặc có hai dấu hai chấm trên một dòng',
    en: 'A space after the colon is missing, or the line has two colons',
  },
  MISSING_CHAR: { vi: 'Thiếu dấu đóng hoặc dấu hai chấm', en: 'A closing mark or a colon is missing' },
  MULTIPLE_DOCS: { vi: 'Tệp chỉ được chứa một tài liệu YAML', en: 'The file may hold one YAML document only' },
  TAB_AS_INDENT: { vi: 'Dùng dấu cách để thụt dòng, không dùng tab', en: 'Indent with spaces, not with tabs' },
};
