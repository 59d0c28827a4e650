import type { UpdateRecord } from './update-record';
import type { UpdaterPlace } from './updater-place';

/** What is known of updates during a try, written at each change: the worker may be ended at any moment. */
export class Remembered {
  readonly #place: Pick<UpdaterPlace, 'write'>;
  #record: UpdateRecord;

  constructor(place: Pick<UpdaterPlace, 'write'>, record: UpdateRecord) {
    this.#place = place;
    this.#record = record;
  }

  get record(): UpdateRecord {
    return this.#record;
  }

  /** @throws what the browser's storage throws. */
  async change(change: Partial<UpdateRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    await this.#place.write(this.#record);
  }

  /** @throws what the browser's storage throws. */
  async drop(...fields: ('undone' | 'problem')[]): Promise<void> {
    const rest = { ...this.#record };
    for (const field of fields) delete rest[field];
    this.#record = rest;
    await this.#place.write(rest);
  }
}
