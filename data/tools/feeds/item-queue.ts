import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const queuedSchema = v.strictObject({
  id: v.string(),
  url: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  /** As much of it as the feed carried. */
  text: v.optional(v.string(), ''),
  /** How often its page could not be had. */
  tries: v.exactOptional(v.number()),
});
export type QueuedItem = v.InferOutput<typeof queuedSchema>;

/** Items that wait to be read, a file each, so that an interruption loses none. */
export class ItemQueue {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether it is new: two feeds may carry one item. */
  add(item: QueuedItem): boolean {
    const isNew = !existsSync(this.#fileOf(item));
    if (isNew) this.#write(item);
    return isNew;
  }

  /** Keeps an item whose page could not be had, and counts how often. */
  keep(item: QueuedItem): void {
    this.#write({ ...item, tries: (item.tries ?? 0) + 1 });
  }

  #write(item: QueuedItem): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#fileOf(item);
    writeFileSync(`${file}.new`, JSON.stringify(item));
    renameSync(`${file}.new`, file);
  }

  /** All that wait, in order of their files' names; a broken file is left out. */
  items(): QueuedItem[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter(name => name.endsWith('.json'))
      .sort()
      .flatMap(name => {
        try {
          return [v.parse(queuedSchema, JSON.parse(readFileSync(join(this.#folder, name), 'utf8')))];
        } catch {
          return [];
        }
      });
  }

  remove(item: QueuedItem): void {
    rmSync(this.#fileOf(item), { force: true });
  }

  #fileOf({ id, url, published = 'undated' }: QueuedItem): string {
    const mark = createHash('sha256')
      .update(url ?? id)
      .digest('hex')
      .slice(0, 12);
    return join(this.#folder, `${published}-${mark}.json`);
  }
}
