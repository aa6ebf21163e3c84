import type { BlockContent } from '../model/block-content.ts';
import type { ChunkLeaves } from '../parse/leaf-blocks.ts';
import type { BlockFinding } from './block-finding.ts';
import { BlockMemory } from './block-memory.ts';
import type { Conclusion, Reading } from './survey-memory.ts';

/**
 * What is kept of a document between two lints: parsed chunks by their text, block contents by their text and place, and what rules
 * found in contents. Only what the last lint used is kept, so memory follows the document. One cache serves one document.
 */
export class LintCache {
  private chunks = new Generations<ChunkLeaves>();
  private contents = new Generations<BlockContent>();
  private surroundings = '';
  private askedRules = '';
  /** What all block rules found, spans counted from the block's start. */
  readonly blockFindings = new BlockMemory<readonly BlockFinding[]>();
  /** What all survey rules noticed. */
  readonly readings = new BlockMemory<readonly Reading[]>();
  /** What survey rules concluded at the last lint, by the rule's id. */
  readonly conclusions = new Map<string, Conclusion>();

  /** Chunk by its source text; front matter is kept apart from a text that looks like it. */
  chunk(source: string, isMatter: boolean, make: () => ChunkLeaves): ChunkLeaves {
    return this.chunks.get((isMatter ? '^' : '') + source, make);
  }

  /** Content by its key (source text, visible text, place). */
  content(key: string, make: () => BlockContent): BlockContent {
    return this.contents.get(key, make);
  }

  /**
   * Begins a lint.
   *
   * @param askedRules names the rules that are on; under others than before every block is read again
   * @param surroundings stage, date and settings; under others than before every block is also checked again and everything concluded anew
   */
  beginLint(askedRules: string, surroundings: string): void {
    const sameRules = askedRules === this.askedRules;
    if (sameRules && surroundings === this.surroundings) return;
    if (!sameRules) this.readings.clear();
    this.askedRules = askedRules;
    this.surroundings = surroundings;
    this.blockFindings.clear();
    this.conclusions.clear();
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
