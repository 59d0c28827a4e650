import type { FurtherYears } from './search/found';
import { buildYearIndex, type ReleaseIndex, SearchIndex } from './search/search-index';
import type { IndexedPlace } from './search/stored-index';
import { readInTime } from './store/opening-time';
import type { HeldYear, YearStore } from './store/year-store';
import { asUpdateError } from './update/as-update-error';
import type { FileRequest } from './update/fetch-packed';
import { fetchReleaseYear } from './update/fetch-release-year';
import type { YearFiles } from './update/signed-documents';

export interface ReleaseYearsPlace {
  databaseName: string;
  /** Version of the extension. */
  software: string;
  /** The places that queries may name. */
  places(): Promise<readonly IndexedPlace[]>;
}

/** Whether something is asked of a year; undefined: of all. */
export type OfYear = ((year: string) => boolean) | undefined;

/**
 * The releases that no record rests on, as far as the reader has asked for their years. Reading never
 * fails: what cannot be read is as if it had not been asked for.
 */
export class ReleaseYears {
  readonly #place: ReleaseYearsPlace;
  #opened: Promise<YearStore> | undefined;
  /** A cache of the store, by the hash of the content. */
  readonly #indexes = new Map<string, ReleaseIndex>();

  constructor(place: ReleaseYearsPlace) {
    this.#place = place;
  }

  /** The indexes of the years that are there. */
  async indexes(isAsked: OfYear): Promise<ReleaseIndex[]> {
    const held = (await this.#held()).filter(({ year }) => isAsked?.(year) ?? true);
    const indexes = await Promise.all(held.map(year => this.#indexOf(year).catch(() => undefined)));
    return indexes.filter(index => index !== undefined);
  }

  /** What a feed has of the years asked for that is not there yet; undefined when there is nothing. */
  async further(published: YearFiles, isAsked: OfYear): Promise<FurtherYears | undefined> {
    const held = new Set((await this.#held()).map(({ year }) => year));
    const missing = Object.entries(published).filter(([year]) => isAsked?.(year) && !held.has(year));
    if (missing.length === 0) return undefined;
    const bytes = missing.reduce((sum, [, file]) => sum + file.bytes, 0);
    return { years: missing.map(([year]) => year).sort(), bytes };
  }

  /** Gets a year from a feed, or what has changed in it; nothing is written before all is verified. @throws UpdateError */
  async load(year: string, published: YearFiles, request: FileRequest): Promise<void> {
    const file = published[year];
    if (!file) return;
    try {
      const held = (await this.#held()).find(each => each.year === year);
      if (held?.sha256 === file.sha256) return;
      const content = held && (await (await this.#store()).content.get(year));
      const before = content && { sha256: held.sha256, releases: content.releases };
      const releases = await fetchReleaseYear(year, file, before, request);
      const { stored } = await buildYearIndex(releases, await this.#place.places());
      request.signal.throwIfAborted();
      const { software } = this.#place;
      const store = await this.#store();
      await store.put({ year, sha256: file.sha256, software }, releases, stored, held?.sha256);
    } catch (cause) {
      throw asUpdateError(cause, request.signal);
    }
  }

  /** Brings what is held to what is published, and drops what is not any more. @throws UpdateError */
  async renew(published: YearFiles, request: FileRequest): Promise<void> {
    const held = await this.#held();
    const gone = held.filter(({ year }) => !published[year]).map(({ year }) => year);
    if (gone.length > 0)
      await (await this.#store())
        .drop(gone)
        .catch(cause => Promise.reject(asUpdateError(cause, request.signal)));
    for (const { year } of held) await this.load(year, published, request);
  }

  /** Whatever is wrong with it goes with it. @throws when the browser gives no storage. */
  async clear(): Promise<void> {
    this.#indexes.clear();
    await (await this.#store()).delete({ disableAutoOpen: false });
  }

  async close(): Promise<void> {
    (await this.#opened)?.close();
  }

  /** Most workers end before anything is asked of it. */
  #store(): Promise<YearStore> {
    this.#opened ??= import('./store/year-store').then(
      ({ YearStore }) => new YearStore(this.#place.databaseName),
    );
    return this.#opened;
  }

  async #held(): Promise<HeldYear[]> {
    return readInTime((await this.#store()).held.toArray()).catch(() => []);
  }

  async #indexOf({ year, sha256, software }: HeldYear): Promise<ReleaseIndex | undefined> {
    const known = this.#indexes.get(sha256);
    if (known) return known;
    const index =
      software === this.#place.software ? await this.#readIndex(year) : await this.#rebuild(year, sha256);
    if (index) this.#indexes.set(sha256, index);
    return index;
  }

  async #readIndex(year: string): Promise<ReleaseIndex | undefined> {
    const stored = await readInTime((await this.#store()).indexes.get(year));
    return stored && new SearchIndex(stored.index);
  }

  /** Another version of the extension has made the index, of another shape maybe. */
  async #rebuild(year: string, sha256: string): Promise<ReleaseIndex | undefined> {
    const store = await this.#store();
    const content = await readInTime(store.content.get(year));
    if (!content) return undefined;
    const index = await buildYearIndex(content.releases, await this.#place.places());
    const { software } = this.#place;
    await store
      .put({ year, sha256, software }, content.releases, index.stored, sha256)
      .catch(() => undefined);
    return index;
  }
}
