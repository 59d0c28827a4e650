import type { VerifiedDataset } from '../install-dataset';
import { asUpdateError } from './as-update-error';
import { type FetchedDataset, fetchDataset } from './fetch-dataset';
import type { FileRequest } from './fetch-packed';
import type { Latest } from './signed-documents';
import { isOurs, UpdateError } from './update-error';
import type { UpdaterPlace } from './updater-place';
import { type WayToLatest, waysToLatest } from './ways-to-latest';
import type { YearListChanges } from './year-list';

/** The dataset that the reader has, and the ways from there to a newer one. */
export class ReadersCopy {
  readonly #place: UpdaterPlace;
  #inUse: { version: string; digest: string } | undefined;
  #whole: VerifiedDataset | undefined;
  /** What the diff that was followed says of the list of further releases. */
  yearChanges: YearListChanges | undefined;

  constructor(place: UpdaterPlace) {
    this.#place = place;
  }

  /** Which it is: to read all of it, on a day on which nothing is new, would be for nothing. */
  async inUse(): Promise<{ version: string; digest: string }> {
    this.#inUse ??= await this.#place.access.inUse();
    return this.#inUse;
  }

  /** Brings it to the version that a feed has, by the first way that leads there. @throws UpdateError */
  async bringTo(latest: Latest, request: FileRequest): Promise<WayToLatest> {
    this.#whole ??= await this.#place.access.whole();
    const before = this.#whole;
    const errors: UpdateError[] = [];
    for (const way of waysToLatest(latest, before.digest)) {
      try {
        const fetched = await fetchDataset(way, before.dataset, { ...request, latest });
        this.#place.onStep?.({ step: 'storing' });
        await this.#install(fetched, latest, before, request.signal);
        return way;
      } catch (cause) {
        const error = asUpdateError(cause, request.signal);
        // A host that wants to be left alone is not asked for more instead.
        if (isOurs(error) || error.wantsRest) throw error;
        errors.push(error);
      }
    }
    throw errors.at(-1) ?? new UpdateError('not-found', 'No way to the newest version.');
  }

  async #install(
    { dataset, diff, years }: FetchedDataset,
    { digest }: Latest,
    before: VerifiedDataset,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    await this.#place.access.install(
      { dataset, digest },
      { from: before.digest, signal, ...(diff && { diff }) },
    );
    this.#whole = { dataset, digest };
    this.#inUse = { version: dataset.version, digest };
    this.yearChanges = years;
    this.#place.onInstalled?.(dataset.version);
  }
}
