import type { DatasetDatabase } from './database';
import { isDamage, isLasting } from './database-faults';

type Task = (database: DatasetDatabase) => Promise<void>;

/** The database for who writes it: opened when it is first asked for, and anew where it fails. */
export class MendedDatabase {
  readonly #name: string;
  #opened: Promise<DatasetDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  get(): Promise<DatasetDatabase> {
    this.#opened ??= import('./database').then(({ DatasetDatabase }) => new DatasetDatabase(this.#name));
    return this.#opened;
  }

  /**
   * Runs a task, and again on the database opened anew where it fails. It is deleted before only where it is damaged
   * for certain: what it holds can be made again from the package, but for what an update has brought.
   * @throws what `task` throws the second time, and what the browser says of deleting
   */
  async run(task: Task): Promise<void> {
    try {
      await task(await this.get());
    } catch (error) {
      if (isLasting(error)) throw error;
      if (isDamage(error)) await this.#delete();
      else await this.close();
      await task(await this.get());
    }
  }

  /** As {@link run}, for a reader who wants it whatever it costs: what fails twice is deleted as well. */
  async runAtAnyCost(task: Task): Promise<void> {
    try {
      await this.run(task);
    } catch (error) {
      if (isLasting(error)) throw error;
      await this.#delete();
      await task(await this.get());
    }
  }

  /** The next use opens it again. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    (await opened)?.close();
  }

  async #delete(): Promise<void> {
    await (await this.get()).delete();
    this.#opened = undefined;
  }
}
