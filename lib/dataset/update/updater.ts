import type { DatasetAccess } from '../dataset-access';
import type { VerifiedDataset } from '../install-dataset';
import type { ReleaseYears } from '../release-years';
import { isNewerVersion } from '../version';
import { type WayToLatest, waysToLatest } from './choose-files';
import { asUpdateError } from './database-problem';
import { type FetchedDataset, fetchDataset } from './fetch-dataset';
import { fetchLatest } from './fetch-latest';
import type { FileRequest } from './fetch-packed';
import { LONGEST_WAIT, nextTry } from './next-try';
import type { KeySet, Latest } from './signed-documents';
import { UpdateError } from './update-error';
import type { UpdateRecord } from './update-record';
import type { UpdateOutcome, UpdateStep } from './update-step';

export interface UpdaterPlace {
  access: DatasetAccess;
  /** The releases that the reader has asked for beside it. */
  years: ReleaseYears;
  /** Addresses of folders, each ending in `/`; the first that answers soundly is believed. */
  feeds(): Promise<readonly string[]>;
  /** The keys that come with the extension. */
  keySet: KeySet;
  /** Version of the extension. */
  software: string;
  read(): Promise<UpdateRecord>;
  write(record: UpdateRecord): Promise<void>;
  /** ms since 1970. */
  now(): number;
  /** 0 to 1, for the spread of readers over time. */
  chance(): number;
  onStep?(step: UpdateStep | null): void;
  /** Readers read this version from now on. */
  onInstalled?(version: string): void;
}

/**
 * Brings the reader's copy to the newest version that a feed can prove. Everything is verified in
 * memory; readers move from one whole version to the next at the very end, or not at all.
 */
export class Updater {
  readonly #place: UpdaterPlace;
  #running: { outcome: Promise<UpdateOutcome>; ending: AbortController } | undefined;

  constructor(place: UpdaterPlace) {
    this.#place = place;
  }

  /** `due`: only when it is time to ask again. Calls made while one is under way share it. Never throws. */
  run(trigger: 'due' | 'reader'): Promise<UpdateOutcome> {
    if (!this.#running) {
      const ending = new AbortController();
      const outcome = this.#run(trigger, ending.signal).finally(() => {
        this.#running = undefined;
        this.#place.onStep?.(null);
      });
      this.#running = { outcome, ending };
    }
    return this.#running.outcome;
  }

  cancel(): void {
    this.#running?.ending.abort();
  }

  /** Goes back to the packaged data; the version left does not come again on its own. @throws what the database throws. */
  async undo(): Promise<void> {
    this.cancel();
    await this.#running?.outcome;
    const { version } = (await this.#place.access.whole()).dataset;
    await this.#place.access.installPackaged();
    await this.#place.years.clear();
    const { etags: _, years: __, ...record } = await this.#place.read();
    await this.#place.write({ ...record, etags: {}, undone: version });
  }

  async #run(trigger: 'due' | 'reader', signal: AbortSignal): Promise<UpdateOutcome> {
    const now = this.#place.now();
    const before = await this.#place.read();
    if (trigger === 'due' && isTooEarly(now, before)) return { state: 'not-due' };
    const feeds = await this.#place.feeds();
    if (feeds.length === 0) return { state: 'no-feed' };

    // Written first: a worker killed on the way must not ask again at once, for ever.
    const failures = before.failures + 1;
    const trying = { ...before, lastTry: now, nextTry: nextTry(now, { failures }, this.#place.chance()) };
    await this.#place.write(trying);
    try {
      const attempt = new Attempt(this.#place, { record: trying, now, signal, trigger });
      const { outcome, record } = await attempt.firstThatWorks(feeds);
      const { problem: _, ...sound } = record;
      const next = nextTry(now, { failures: 0 }, this.#place.chance());
      await this.#place.write({ ...sound, lastSuccess: now, failures: 0, nextTry: next });
      return outcome;
    } catch (cause) {
      return this.#failed(asUpdateError(cause), now, failures);
    }
  }

  async #failed(error: UpdateError, now: number, failures: number): Promise<UpdateOutcome> {
    const { problem, message: detail, notBefore } = error;
    const record = await this.#place.read();
    if (problem === 'cancelled') return { state: 'failed', problem, detail };
    const next = nextTry(now, { failures, notBefore }, this.#place.chance());
    await this.#place.write({ ...record, problem: { kind: problem, detail }, failures, nextTry: next });
    return { state: 'failed', problem, detail };
  }
}

interface Followed {
  outcome: UpdateOutcome;
  record: UpdateRecord;
}

/** One try: what holds for all of its feeds. */
class Attempt {
  readonly #place: UpdaterPlace;
  readonly #now: number;
  readonly #signal: AbortSignal;
  readonly #trigger: 'due' | 'reader';
  #record: UpdateRecord;
  #current: VerifiedDataset | undefined;

  constructor(
    place: UpdaterPlace,
    {
      record,
      now,
      signal,
      trigger,
    }: { record: UpdateRecord; now: number; signal: AbortSignal; trigger: 'due' | 'reader' },
  ) {
    this.#place = place;
    this.#record = record;
    this.#now = now;
    this.#signal = signal;
    this.#trigger = trigger;
  }

  /** @throws what went wrong with the first feed, where none works. */
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
    const trusted = newer(keySet, this.#record.keySet);
    const answer = await fetchLatest({
      feed,
      trusted,
      software,
      newestSeen: newestOf(version, this.#record.newestSeen),
      // A reader who has lost what the feed led to must be led there again, though nothing is new.
      etag:
        this.#trigger === 'due' && version === this.#record.newestSeen ? this.#record.etags[feed] : undefined,
      now: this.#now,
      signal: this.#signal,
    });
    if (answer.state === 'unchanged') return { state: 'up-to-date', version };

    const { latest } = answer;
    // Verified, so kept whatever comes after: nobody can go back behind it.
    const { version: newestSeen, expires, years } = latest;
    await this.#remember({ newestSeen, expires, years, keySet: answer.trusted });
    const outcome = await this.#bringTo(latest, feed, this.#current);
    await this.#place.years.renew(years, this.#requestTo(feed));
    const { [feed]: _, ...etags } = this.#record.etags;
    await this.#remember({ etags: { ...etags, ...(answer.etag !== undefined && { [feed]: answer.etag }) } });
    return outcome;
  }

  async #bringTo(latest: Latest, feed: string, current: VerifiedDataset): Promise<UpdateOutcome> {
    const { version } = latest;
    if (current.digest === latest.digest) return { state: 'up-to-date', version };
    if (this.#trigger === 'due' && this.#record.undone === version)
      return { state: 'up-to-date', version: current.dataset.version };
    const errors: UpdateError[] = [];
    for (const way of waysToLatest(latest, current.digest)) {
      try {
        const fetched = await this.#fetch(way, latest, feed, current);
        this.#place.onStep?.({ step: 'storing' });
        this.#signal.throwIfAborted();
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
      now: this.#now,
      signal: this.#signal,
      onProgress: (bytes, of) =>
        this.#place.onStep?.(bytes < of ? { step: 'downloading', bytes, of } : { step: 'checking' }),
    };
  }

  async #install(
    { dataset, diff }: FetchedDataset,
    { digest }: Latest,
    current: VerifiedDataset,
  ): Promise<void> {
    const by = { from: current.digest, signal: this.#signal, ...(diff && { diff }) };
    await this.#place.access.install({ dataset, digest }, by);
    this.#place.onInstalled?.(dataset.version);
    const { undone: _, ...record } = this.#record;
    this.#record = record;
  }

  async #remember(change: Partial<UpdateRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    await this.#place.write(this.#record);
  }
}

/** A try that lies further ahead than any can was planned by a clock that has been set right since. */
function isTooEarly(now: number, { nextTry: planned }: UpdateRecord): boolean {
  return now < planned && planned < now + LONGEST_WAIT;
}

/** Problems on the reader's side, which no other feed mends. */
const OURS = new Set(['cancelled', 'disk-full', 'storage', 'needs-newer-app']);

function newer(packaged: KeySet, led: KeySet | undefined): KeySet {
  return led && led.number > packaged.number ? led : packaged;
}

function newestOf(a: string, b: string | undefined): string {
  return b !== undefined && isNewerVersion(b, a) ? b : a;
}
