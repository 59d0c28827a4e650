import { asAnswer, untilAnswered } from './answers-under-way';
import { type DatasetReader, inMemoryReader } from './dataset-reader';
import { installDiff, installForOtherSoftware, installWhole, type VerifiedDataset } from './install-dataset';
import { isStale } from './is-stale';
import { type Packaged, PackageInMemory } from './package-in-memory';
import { type FetchFile, type Manifest, readManifest } from './packaged-dataset';
import { recordsOf } from './records';
import { clearOtherSlot } from './store/clear-other-slot';
import type { DatasetDatabase } from './store/database';
import { type HeldDataset, type LexiconAtHand, openDatabaseReader } from './store/database-reader';
import { disown } from './store/disown';
import { StoreReadError, SupersededError } from './store/expect-active';
import { MendedDatabase } from './store/mended-database';
import { ReadingTookTooLong, readInTime } from './store/opening-time';
import { readWhole } from './store/read-whole';
import { ReadableDatabase } from './store/readable-database';
import type { Active } from './store/stores';
import type { Diff } from './update/diff';
import { isNewerVersion } from './version';

export interface DatasetPlace {
  databaseName: string;
  /** Version of the extension. */
  software: string;
  /** Reads the files that come with the extension. */
  fetchFile: FetchFile;
}

/** The way to the facts. All it holds in memory is a cache, so that a worker may be killed at any moment. */
export class DatasetAccess {
  readonly #place: DatasetPlace;
  readonly #readable: ReadableDatabase;
  readonly #writable: MendedDatabase;
  #stored: DatasetReader | undefined;
  /** Of what was installed last: to read it back would keep the first answers waiting. */
  #atHand: LexiconAtHand | undefined;
  #held: HeldDataset | undefined;
  readonly #package: PackageInMemory;
  /** Shared by all who ask while the database is being opened. */
  #opening: Promise<Active | undefined> | undefined;
  #renewal: Promise<void> | undefined;
  #hasRenewed = false;
  /** While true, answers leave the database alone: every read would wait for a batch of writes. */
  #filling = false;
  /** Set once opening or a read has failed so, that not every answer waits for that again. */
  #unopenable = false;

  constructor(place: DatasetPlace) {
    this.#place = place;
    this.#readable = new ReadableDatabase(place.databaseName);
    this.#package = new PackageInMemory(place.fetchFile);
    this.#writable = new MendedDatabase(place.databaseName);
  }

  /**
   * Runs `task` on one whole version of the dataset, from the database where it can be read, else
   * from the package. The task runs again from its start when the version it began with is replaced
   * or lost under it. @throws DatasetUnavailableError, and what `task` throws.
   */
  answer<T>(task: (reader: DatasetReader) => Promise<T>): Promise<T> {
    return asAnswer(() => this.#answer(task));
  }

  /** Begins to read what an article that is about to come is answered from. Never throws. */
  prepare(): void {
    this.answer(reader => reader.lexicon()).catch(() => undefined);
  }

  async #answer<T>(task: (reader: DatasetReader) => Promise<T>): Promise<T> {
    for (let attempts = 2; attempts > 0; attempts--) {
      let reader: DatasetReader | undefined;
      try {
        reader = await this.#reader();
        return await task(reader);
      } catch (error) {
        if (!(error instanceof StoreReadError)) throw error;
        // Another answer may have found the next one already.
        if (this.#stored === reader) this.#stored = undefined;
        // Nothing is wrong with what has just been installed, and this answer is waited for.
        if (error instanceof SupersededError) continue;
        // Not to be waited for once more; a renewal that gets an answer takes that back.
        if (error.cause instanceof ReadingTookTooLong) this.#unopenable = true;
        // Its failure is reported to whoever asked for it first; this answer does not need it.
        this.renew().catch(() => undefined);
      }
    }
    return task((await this.#package.read()).reader);
  }

  /**
   * Brings the database to the packaged dataset where it is empty, older, or was filled by another version
   * of the extension; goes on where an earlier one was killed. Calls made while one is under way share it.
   * Answers go on whatever happens. @throws PackagedDatasetError, or what the database throws.
   */
  renew(): Promise<void> {
    this.#hasRenewed = true;
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /**
   * Renews where nobody has since this worker woke. What an update brings is not to meet a second filling
   * on its way into a database that was lost meanwhile: one of the two would fail.
   */
  async renewOnce(): Promise<void> {
    if (!this.#hasRenewed) await this.renew();
  }

  /**
   * Renews even where the records are the same: what other code made of them, such as the lexicon,
   * may have another shape, though it calls itself by the same version while under development.
   */
  async renewAfterUpdate(): Promise<void> {
    await this.#distrust();
    await this.renew();
  }

  /** Fills the database anew from the package, whatever it holds. @throws PackagedDatasetError, or what the database throws. */
  async repair(): Promise<void> {
    await this.#distrust();
    await this.installPackaged();
  }

  /** What is there counts as another software's from now on. */
  async #distrust(): Promise<void> {
    await this.#renewal?.catch(() => undefined);
    await this.#writable.runAtAnyCost(database => readInTime(disown(database)));
    this.#stored = undefined;
  }

  /** Which dataset readers read now, brought up to the package first. @throws what `renew` throws. */
  async inUse(): Promise<{ version: string; digest: string }> {
    await this.renew();
    const active = await readInTime((await this.#writable.get()).active());
    if (active) return active;
    const { dataset, digest } = await this.#package.read();
    return { version: dataset.version, digest };
  }

  /**
   * The whole dataset that readers read now, brought up to the package first. Answers come from what was read until
   * {@link letGo}. @throws what `renew` throws, and StoreReadError.
   */
  async whole(): Promise<VerifiedDataset> {
    await this.renew();
    const database = await this.#writable.get();
    const active = await readInTime(database.active());
    if (!active) return this.#package.read();
    const { digest } = active;
    const dataset = await readWhole(database, active);
    this.#held = { digest, records: recordsOf(dataset) };
    return { dataset, digest };
  }

  /** Answers read the database again: nobody writes there any more. */
  letGo(): void {
    this.#held = undefined;
  }

  /**
   * Moves readers from the version of digest `from` to a verified newer one: by its diff in one
   * transaction, or whole. @throws what the database throws, the reason of `signal`, and StoreReadError where
   * something else was installed meanwhile; readers then have what they had.
   */
  async install(
    next: VerifiedDataset,
    by: { from: string; diff?: Diff; signal: AbortSignal },
  ): Promise<void> {
    const database = await this.#writable.get();
    const active = await readInTime(database.active());
    const { software } = this.#place;
    const { diff, from, signal } = by;
    const reader = inMemoryReader(next.dataset, 'packaged', 'beside answers');
    if (diff && active?.digest === from)
      await installDiff(database, { before: active, diff, after: next, reader, software, signal });
    else {
      const result = await installWhole(database, next, { software, signal, reader });
      if (result === 'superseded') throw new StoreReadError('Something else was installed meanwhile.');
    }
    this.#forget();
    this.#atHand = { digest: next.digest, lexicon: await reader.lexicon() };
    this.#held = {
      digest: next.digest,
      records: recordsOf(next.dataset),
      searchIndex: await reader.searchIndex(),
      releaseIndex: await reader.releaseIndex(),
    };
    // The first answers of the new version come before what nobody waits for.
    await untilAnswered();
    await clearOtherSlot(database);
  }

  /** Goes back to the data that comes with the extension. @throws PackagedDatasetError, or what the database throws. */
  async installPackaged(): Promise<void> {
    await this.#renewal?.catch(() => undefined);
    const packaged = await this.#package.read();
    await this.#writable.runAtAnyCost(async database => {
      await database.ready();
      await this.#install(database, packaged);
    });
    this.#forget();
    await clearOtherSlot(await this.#writable.get());
  }

  async close(): Promise<void> {
    this.#readable.close();
    await this.#writable.close();
  }

  async #renew(): Promise<void> {
    const manifest = await readManifest(this.#place.fetchFile);
    await this.#writable.run(database => this.#bringTo(database, manifest));
  }

  async #install(database: DatasetDatabase, { reader, ...packaged }: Packaged): Promise<void> {
    await installWhole(database, packaged, { software: this.#place.software, reader });
    this.#atHand = { digest: packaged.digest, lexicon: await reader.lexicon() };
  }

  async #bringTo(database: DatasetDatabase, manifest: Manifest): Promise<void> {
    await database.ready();
    const active = await readInTime(database.active());
    this.#unopenable = false;
    if (isStale(active, manifest, this.#place.software)) {
      this.#filling = active?.software !== this.#place.software;
      try {
        if (!active || !(await this.#keepsNewer(database, active, manifest)))
          await this.#install(database, await this.#package.read());
      } finally {
        this.#filling = false;
      }
      this.#forget();
    }
    await clearOtherSlot(database);
  }

  /** Data that an update has brought outlives the version of the extension that it came to. */
  async #keepsNewer(database: DatasetDatabase, active: Active, manifest: Manifest): Promise<boolean> {
    if (!isNewerVersion(active.version, manifest.version)) return false;
    return installForOtherSoftware(database, active, this.#place.software);
  }

  #forget(): void {
    this.#stored = undefined;
    this.#package.letGo();
  }

  async #reader(): Promise<DatasetReader> {
    if (this.#stored) return this.#stored;
    const active = this.#filling || this.#unopenable ? undefined : await this.#opened();
    if (this.#stored) return this.#stored;
    try {
      return (await this.#package.read()).reader;
    } catch (error) {
      if (!active) throw error;
      // Written by another version of the extension: its records are good, its lexicon may not be.
      this.#stored = inMemoryReader(await readWhole(await this.#writable.get(), active), 'database');
      return this.#stored;
    }
  }

  #opened(): Promise<Active | undefined> {
    this.#opening ??= this.#openStored().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Sets `#stored` where the database can serve; else tells what other software left in it. */
  async #openStored(): Promise<Active | undefined> {
    try {
      const opened = await openDatabaseReader(this.#readable, this.#place.software, {
        lexicon: this.#atHand,
        held: () => this.#held,
      });
      this.#atHand = undefined;
      if (opened.state === 'ready') this.#stored = opened.reader;
      return opened.state === 'of-other-software' ? opened.active : undefined;
    } catch {
      // Blocked, refused or damaged: the package serves, and the stamp of the answer says so.
      this.#unopenable = true;
      return undefined;
    }
  }
}
