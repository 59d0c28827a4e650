import type { VerifiedDataset } from '../install-dataset';
import { asUpdateError } from './as-update-error';
import { type FetchedDataset, fetchDataset } from './fetch-dataset';
import { fetchLatest, type LatestAnswer } from './fetch-latest';
import type { FileRequest } from './fetch-packed';
import { RestingHosts } from './resting-hosts';
import type { Latest } from './signed-documents';
import { isSameKeySet } from './trusted-keys';
import { UpdateError } from './update-error';
import type { UpdateRecord } from './update-record';
import type { UpdateOutcome, UpdateTrigger } from './update-step';
import type { UpdaterPlace } from './updater-place';
import { type WayToLatest, waysToLatest } from './ways-to-latest';
import { fetchYearList, type YearListChanges } from './year-list';

/** What came of a try, and what is known of updates then. */
interface Followed {
  outcome: Sound;
  record: UpdateRecord;
  /** The latest moment that any host has named, where the try is to be repeated. */
  notBefore: number | undefined;
}

type Sound = Extract<UpdateOutcome, { state: 'updated' | 'up-to-date' }>;

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
  readonly #resting: RestingHosts;
  #answer: LatestAnswer | undefined;
  /** What the diff that was followed says of the list of further releases. */
  #yearChanges: YearListChanges | undefined;

  constructor(place: UpdaterPlace, { record, ...of }: Try) {
    this.#place = place;
    this.#record = record;
    this.#try = of;
    this.#resting = new RestingHosts(record.resting, of.now);
  }

  /**
   * What came of it, and what is known of updates then. What a feed has brought stays, though the next cannot
   * complete it. @throws UpdateError: that of the first feed, where none works, and the longest wait of all
   */
  async firstThatWorks(feeds: readonly string[]): Promise<Followed> {
    const errors: UpdateError[] = [];
    let sound: Sound | undefined;
    let isComplete = false;
    for (const feed of feeds) {
      try {
        this.#expectRested(feed);
        const outcome = await this.#follow(feed);
        // Another feed may just have said that there is nothing newer than what this one brought.
        sound = sound?.state === 'updated' && outcome.state === 'up-to-date' ? sound : outcome;
        await this.#renewYears(feed);
        isComplete = true;
        // Somebody may hold that feed back: another is asked, too.
        if (!this.#hasExpired()) break;
      } catch (cause) {
        const error = asUpdateError(cause, this.#try.signal);
        if (this.#resting.note(feed, error)) await this.#remember({ resting: this.#resting.remembered() });
        errors.push(error);
        if (OURS.has(error.problem)) break;
      }
    }
    if (sound && isComplete) return { outcome: sound, record: this.#record, notBefore: undefined };
    const last = errors.at(-1);
    const told = (last && OURS.has(last.problem) ? last : errors[0]) ?? noFeed();
    const { problem, message: detail } = told;
    if (!sound) throw new UpdateError(problem, detail, { cause: told, notBefore: longest(errors) });
    const outcome = { ...sound, lacking: { problem, detail } };
    return { outcome, record: this.#record, notBefore: longest(errors) };
  }

  /** @throws UpdateError where the host of the feed has asked for rest, which only a reader's wish goes before. */
  #expectRested(feed: string): void {
    const notBefore = this.#try.trigger === 'due' ? this.#resting.until(feed) : undefined;
    if (notBefore !== undefined || this.#resting.hasSaidSo(feed))
      throw new UpdateError('busy', `${new URL(feed).host} asked to be left alone.`, { notBefore });
  }

  async #follow(feed: string): Promise<Sound> {
    const { keySet, software } = this.#place;
    this.#place.onStep?.({ step: 'asking' });
    this.#current ??= await this.#place.access.whole();
    const { version } = this.#current.dataset;
    const { pinned, keySet: signers, newestSeen: seen, etags: known } = this.#record;
    const { trigger, now, signal } = this.#try;
    const isLed = isSameKeySet(pinned, keySet);
    // A reader who has lost what the feed led to must be led there again, though nothing is new; and that
    // nothing is newer than what has expired is to be proved, not said.
    const isFresh = version === seen && !this.#hasExpired();
    const answer = await fetchLatest({
      feed,
      trusted: (isLed && signers) || keySet,
      software,
      has: version,
      seen: seen === undefined ? undefined : { version: seen, by: signers ?? keySet },
      etag: trigger === 'due' && isLed && isFresh ? known[feed] : undefined,
      now,
      signal,
    });
    this.#answer = answer;
    if (answer.state === 'unchanged') return { state: 'up-to-date', version };

    const { latest } = answer;
    // Verified, so kept whatever comes after: nobody can go back behind it.
    const { version: newestSeen, expires } = latest;
    await this.#remember({ newestSeen, expires, keySet: answer.trusted, pinned: keySet });
    return this.#bringTo(latest, feed, this.#current);
  }

  #hasExpired(): boolean {
    const { expires } = this.#record;
    return expires !== undefined && Date.parse(expires) < this.#try.now;
  }

  /** Brings the list of further releases, and those that the reader holds, to what the feed has. @throws UpdateError */
  async #renewYears(feed: string): Promise<void> {
    const answer = this.#answer;
    if (answer?.state !== 'fetched') return;
    const request = this.#requestTo(feed);
    const held = { known: this.#record.years ?? {}, changes: this.#yearChanges };
    const years = await fetchYearList(answer.latest.years, held, request);
    if (years !== held.known) await this.#remember({ years });
    await this.#place.years.renew(years, request);
    const { [feed]: _, ...etags } = this.#record.etags;
    await this.#remember({ etags: { ...etags, ...(answer.etag !== undefined && { [feed]: answer.etag }) } });
  }

  async #bringTo(latest: Latest, feed: string, current: VerifiedDataset): Promise<Sound> {
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
        const error = asUpdateError(cause, this.#try.signal);
        // A host that wants to be left alone is not asked for more instead.
        if (OURS.has(error.problem) || error.wantsRest) throw error;
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
    { dataset, diff, years }: FetchedDataset,
    { digest }: Latest,
    current: VerifiedDataset,
  ): Promise<void> {
    const by = { from: current.digest, signal: this.#try.signal, ...(diff && { diff }) };
    await this.#place.access.install({ dataset, digest }, by);
    this.#current = { dataset, digest };
    this.#yearChanges = years;
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

function longest(errors: readonly UpdateError[]): number | undefined {
  const moments = errors.flatMap(({ notBefore }) => notBefore ?? []);
  return moments.length > 0 ? Math.max(...moments) : undefined;
}

function noFeed(): UpdateError {
  return new UpdateError('unreachable', 'No feed.');
}
