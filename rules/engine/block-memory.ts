import type { BlockContent } from '../model/block-content.ts';
import type { BlockRole } from '../model/block.ts';

/** What is known of contents in the role they play. It goes away with the content. */
export class BlockMemory<T> {
  private known = new WeakMap<BlockContent, Map<BlockRole, T>>();

  /** What is known of a content in a role; undefined when nothing was kept. */
  get(content: BlockContent, role: BlockRole): T | undefined {
    return this.known.get(content)?.get(role);
  }

  /** Keeps what is known of a content in a role. */
  set(content: BlockContent, role: BlockRole, value: T): void {
    const own = this.known.get(content);
    if (own === undefined) this.known.set(content, new Map([[role, value]]));
    else own.set(role, value);
  }

  /** Forgets everything. */
  clear(): void {
    this.known = new WeakMap();
  }
}
