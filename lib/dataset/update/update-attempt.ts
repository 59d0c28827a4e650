import type { VerifiedDataset } from '../install-dataset';
import { asUpdateError } from './as-update-error';
import { type FetchedDataset, fetchDataset } from './fetch-dataset';
import { fetchLatest } from './fetch-latest';
import type { FileRequest } from './fetch-packed';
import type { Latest } from './signed-documents';
import { isSameKeySet } from './trusted-keys';
import { UpdateError } from './update-error';
import type { UpdateRecord } from './update-record';
import type { UpdateOutcome, UpdateTrigger } from './update-step';
import type { UpdaterPlace } from './updater-place';
import { type WayToLatest, waysToLatest } from './ways-to-latest';

/** What came of a try, and what is known of updates then. */
interface Followed {
  outcome: UpdateOutcome;
  record: UpdateRecord;
}

/** What holds for all feeds of one try. */
export interface Try {
  /** What is known of updates so far, this try included. */
  record: UpdateRecord;
  /** ms since 1970. */
  now: number;
  signal: AbortSignal;
  trigger: UpdateTrigger;
}

/** One try to bring the reader's copy to the newest version, at one feed after the other. */
export class UpdateAttempt {
  readonly #place: UpdaterPlace;
  readonly #try: Omit<Try, 'record'>;
  #record: UpdateRecord;
  #current: VerifiedDataset | undefined;

  constructor(place: UpdaterPlace, { record, ...of }: Try) {
    this.#place = place;
    this.#record = record;
    this.#try = of;
  }

  /** What came of it, and what is known of updates then. @throws UpdateError: that of the first feed, where none works */
  async firstThatWorks(feeds: readonly string[]): Promise<Followed> {
    const errors: UpdateError[] = [];
    for (const feed of feeds) {
      try {
        return { outcome: await this.#follow(feed), record: this.#record };
      } catch (cause) {
        const error = asUpdateError(cause);
        if (OURS.has(error.problem)) throw error;
        errors.push(error);
      }
    }
    throw errors[0] ?? new UpdateError('unreachable', 'No feed.');
  }

  async #follow(feed: string): Promise<UpdateOutcome> {
    const { keySet, software } = this.#place;
    this.#place.onStep?.({ step: 'asking' });
    this.#current ??= await this.#place.access.whole();
    const { version } = this.#current.dataset;
    const { pinned, keySet: signers, newestSeen: seen, etags: known } = this.#record;
    const isLed = isSameKeySet(pinned, keySet);
    const answer = await fetchLatest({
      feed,
      trusted: (isLed && signers) || keySet,
      software,
      has: version,
      seen: seen !== undefined && signers ? { version: seen, by: signers } : undefined,
      // A reader who has lost what the feed led to must be led there again, though nothing is new.
      etag: this.#try.trigger === 'due' && isLed && version === seen ? known[feed] : undefined,
      now: this.#try.now,
      signal: this.#try.signal,
    });
    if (answer.state === 'unchanged') return { state: 'up-to-date', version };

    const { latest } = answer;
    // Verified, so kept whatever comes after: nobody can go back behind it.
    const { version: newestSeen, expires, years } = latest;
    await this.#remember({ newestSeen, expires, years, keySet: answer.trusted, pinned: keySet });
    const outcome = await this.#bringTo(latest, feed, this.#current);
    await this.#place.years.renew(years, this.#requestTo(feed));
    const { [feed]: _, ...etags } = this.#record.etags;
    await this.#remember({ etags: { ...etags, ...(answer.etag !== undefined && { [feed]: answer.etag }) } });
    return outcome;
  }

  async #bringTo(latest: Latest, feed: string, current: VerifiedDataset): Promise<UpdateOutcome> {
    const { version } = latest;
    if (current.digest === latest.digest) return { state: 'up-to-date', version };
    if (this.#try.trigger === 'due' && this.#record.undone === version)
      return { state: 'up-to-date', version: current.dataset.version };
    const errors: UpdateError[] = [];
    for (const way of waysToLatest(latest, current.digest)) {
      try {
        const fetched = await this.#fetch(way, latest, feed, current);
        this.#place.onStep?.({ step: 'storing' });
        this.#try.signal.throwIfAborted();
        await this.#install(fetched, latest, current);
        return { state: 'updated', version, by: way.by, bytes: way.file.bytes };
      } catch (cause) {
        const error = asUpdateError(cause);
        if (OURS.has(error.problem)) throw error;
        errors.push(error);
      }
    }
    throw errors.at(-1) ?? new UpdateError('not-found', 'No way to the newest version.');
  }

  #fetch(way: WayToLatest, latest: Latest, feed: string, current: VerifiedDataset): Promise<FetchedDataset> {
    return fetchDataset(way, current.dataset, { ...this.#requestTo(feed), latest });
  }

  #requestTo(feed: string): FileRequest {
    return {
      feed,
      now: this.#try.now,
      signal: this.#try.signal,
      onProgress: (bytes, of) =>
        this.#place.onStep?.(bytes < of ? { step: 'downloading', bytes, of } : { step: 'checking' }),
    };
  }

  async #install(
    { dataset, diff }: FetchedDataset,
    { digest }: Latest,
    current: VerifiedDataset,
  ): Promise<void> {
    const by = { from: current.digest, signal: this.#try.signal, ...(diff && { diff }) };
    await this.#place.access.install({ dataset, digest }, by);
    this.#current = { dataset, digest };
    this.#place.onInstalled?.(dataset.version);
    const { undone: _, problem: __, ...record } = this.#record;
    this.#record = record;
    // At once: whatever ends the worker from here on, it has not failed.
    await this.#place.write(record);
  }

  async #remember(change: Partial<UpdateRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    await this.#place.write(this.#record);
  }
}

/** Problems on the reader's side, which no other feed mends. */
const OURS = new Set(['cancelled', 'disk-full', 'storage', 'needs-newer-app']);
