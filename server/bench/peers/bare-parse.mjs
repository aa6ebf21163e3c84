// What everything is compared to: every Markdown file of this folder through remark-parse, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();
const names = readdirSync('.', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.md'));
for (const { parentPath, path, name } of names) parser.parse(readFileSync(join(parentPath ?? path, name), 'utf8'));
process.stdout.write(`${names.length} files parsed\n`);
