import { asUpdateError } from './as-update-error';
import { fetchLatest, type LatestAnswer } from './fetch-latest';
import type { FileRequest } from './fetch-packed';
import { ReadersCopy } from './readers-copy';
import { Remembered } from './remembered';
import { RestingHosts } from './resting-hosts';
import type { Latest } from './signed-documents';
import { isSameKeySet } from './trusted-keys';
import { isOurs, UpdateError } from './update-error';
import type { UpdateRecord } from './update-record';
import type { UpdateOutcome, UpdateTrigger } from './update-step';
import type { UpdaterPlace } from './updater-place';
import { fetchYearList } from './year-list';

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
  readonly #known: Remembered;
  readonly #copy: ReadersCopy;
  readonly #resting: RestingHosts;

  constructor(place: UpdaterPlace, { record, ...of }: Try) {
    this.#place = place;
    this.#try = of;
    this.#known = new Remembered(place, record);
    this.#copy = new ReadersCopy(place);
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
        this.#resting.expectRested(feed, this.#try.trigger);
        const answer = await this.#ask(feed);
        const outcome = await this.#follow(answer, feed);
        // Another feed may just have said that there is nothing newer than what this one brought.
        sound = sound?.state === 'updated' && outcome.state === 'up-to-date' ? sound : outcome;
        if (answer.state === 'fetched') await this.#renewYears(answer, feed);
        isComplete = true;
        // Somebody may hold that feed back: another is asked, too.
        if (!this.#hasExpired()) break;
      } catch (cause) {
        const error = asUpdateError(cause, this.#try.signal);
        if (this.#resting.note(feed, error))
          await this.#known.change({ resting: this.#resting.remembered() });
        errors.push(error);
        if (isOurs(error)) break;
      }
    }
    const { record } = this.#known;
    if (sound && isComplete) return { outcome: sound, record, notBefore: undefined };
    const last = errors.at(-1);
    const told = (last && isOurs(last) ? last : errors[0]) ?? new UpdateError('unreachable', 'No feed.');
    const { problem, message: detail } = told;
    if (!sound) throw new UpdateError(problem, detail, { cause: told, notBefore: longest(errors) });
    return { outcome: { ...sound, lacking: { problem, detail } }, record, notBefore: longest(errors) };
  }

  async #ask(feed: string): Promise<LatestAnswer> {
    const { keySet, software } = this.#place;
    this.#place.onStep?.({ step: 'asking' });
    const { version } = await this.#copy.inUse();
    const { pinned, keySet: signers, newestSeen: seen, etags: known } = this.#known.record;
    const { trigger, now, signal } = this.#try;
    const isLed = isSameKeySet(pinned, keySet);
    // A reader who has lost what the feed led to must be led there again, though nothing is new; and that
    // nothing is newer than what has expired is to be proved, not said.
    const isFresh = version === seen && !this.#hasExpired();
    return fetchLatest({
      feed,
      trusted: (isLed && signers) || keySet,
      software,
      has: version,
      seen: seen === undefined ? undefined : { version: seen, by: signers ?? keySet },
      etag: trigger === 'due' && isLed && isFresh ? known[feed] : undefined,
      now,
      signal,
    });
  }

  async #follow(answer: LatestAnswer, feed: string): Promise<Sound> {
    const inUse = await this.#copy.inUse();
    if (answer.state === 'unchanged') return { state: 'up-to-date', version: inUse.version };
    const { latest, trusted } = answer;
    const { version, expires } = latest;
    // Verified, so kept whatever comes after: nobody can go back behind it.
    await this.#known.change({ newestSeen: version, expires, keySet: trusted, pinned: this.#place.keySet });
    if (inUse.digest === latest.digest) return { state: 'up-to-date', version };
    if (this.#try.trigger === 'due' && this.#known.record.undone === version)
      return { state: 'up-to-date', version: inUse.version };
    return this.#bringTo(latest, feed);
  }

  async #bringTo(latest: Latest, feed: string): Promise<Sound> {
    const { by, file } = await this.#copy.bringTo(latest, this.#requestTo(feed));
    // At once: whatever ends the worker from here on, it has not failed.
    await this.#known.drop('undone', 'problem');
    return { state: 'updated', version: latest.version, by, bytes: file.bytes };
  }

  #hasExpired(): boolean {
    const { expires } = this.#known.record;
    return expires !== undefined && Date.parse(expires) < this.#try.now;
  }

  /** Brings the list of further releases, and those that the reader holds, to what the feed has. @throws UpdateError */
  async #renewYears(
    { latest, etag }: Extract<LatestAnswer, { state: 'fetched' }>,
    feed: string,
  ): Promise<void> {
    const request = this.#requestTo(feed);
    const held = { known: this.#known.record.years ?? {}, changes: this.#copy.yearChanges };
    const years = await fetchYearList(latest.years, held, request);
    if (years !== held.known) await this.#known.change({ years });
    await this.#place.years.renew(years, request);
    const { [feed]: _, ...etags } = this.#known.record.etags;
    await this.#known.change({ etags: { ...etags, ...(etag !== undefined && { [feed]: etag }) } });
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
}

function longest(errors: readonly UpdateError[]): number | undefined {
  const moments = errors.flatMap(({ notBefore }) => notBefore ?? []);
  return moments.length > 0 ? Math.max(...moments) : undefined;
}
