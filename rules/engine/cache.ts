import type { BlockContent } from '../model/block-content.ts';
import type { BlockRole } from '../model/block.ts';
import type { ChunkLeaves } from '../parse/leaf-blocks.ts';
import type { BlockFinding } from './check-blocks.ts';

/**
 * What is kept of a document between two lints: parsed chunks by their text, block contents by their text and place, and the findings of
 * block rules by content. Only what the last lint used is kept, so memory follows the document. One cache serves one document.
 */
export class LintCache {
  private chunks = new Generations<ChunkLeaves>();
  private contents = new Generations<BlockContent>();
  private findings = new WeakMap<BlockContent, Map<BlockRole, readonly BlockFinding[]>>();
  private surroundings = '';

  /** Chunk by its source text; front matter is kept apart from a text that looks like it. */
  chunk(source: string, isMatter: boolean, make: () => ChunkLeaves): ChunkLeaves {
    return this.chunks.get((isMatter ? '^' : '') + source, make);
  }

  /** Content by its key (source text, visible text, place). */
  content(key: string, make: () => BlockContent): BlockContent {
    return this.contents.get(key, make);
  }

  /** Begins a lint under the given surroundings (stage, date, rules and their settings); under others than before every block is checked again. */
  beginLint(surroundings: string): void {
    if (surroundings === this.surroundings) return;
    this.surroundings = surroundings;
    this.findings = new WeakMap();
  }

  /** What the block rules found on one content in one role, spans counted from the block's start; undefined when not yet checked. */
  blockFindings(content: BlockContent, role: BlockRole): readonly BlockFinding[] | undefined {
    return this.findings.get(content)?.get(role);
  }

  /** Keeps what all block rules found on one content in one role. */
  keepBlockFindings(content: BlockContent, role: BlockRole, found: readonly BlockFinding[]): void {
    const own = this.findings.get(content);
    if (own === undefined) this.findings.set(content, new Map([[role, found]]));
    else own.set(role, found);
  }

  /** Ends one lint: what it did not use is forgotten at the end of the next. */
  endLint(): void {
    this.chunks.turn();
    this.contents.turn();
  }
}

class Generations<T> {
  private current = new Map<string, T>();
  private previous = new Map<string, T>();

  get(key: string, make: () => T): T {
    let value = this.current.get(key);
    if (value === undefined) {
      value = this.previous.get(key) ?? make();
      this.current.set(key, value);
    }
    return value;
  }

  turn(): void {
    this.previous = this.current;
    this.current = new Map();
  }
}
