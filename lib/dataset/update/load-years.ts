import { asUpdateError } from './as-update-error';
import { RestingHosts } from './resting-hosts';
import type { YearFiles } from './signed-documents';
import { UpdateError } from './update-error';
import type { UpdateOutcome } from './update-step';
import type { Updater } from './updater';
import type { UpdaterPlace } from './updater-place';

/** What came of asking for further releases. */
export type YearsOutcome = { state: 'loaded' } | Extract<UpdateOutcome, { state: 'failed' }>;

/**
 * Gets the releases of some years, as the newest version seen lists them, from the first feed that has
 * them. Where none has, the list may have been replaced: the feeds are asked anew, once, unless one of them wants
 * to be left alone. Never throws; a signal that ends it leaves the years that came before.
 */
export async function loadYears(
  wanted: readonly string[],
  place: UpdaterPlace,
  updater: Updater,
  signal: AbortSignal,
): Promise<YearsOutcome> {
  try {
    const { resting } = await place.read();
    const attempt = { wanted, place, signal, updater, resting: new RestingHosts(resting, place.now()) };
    try {
      await tryFeeds(attempt);
    } catch (cause) {
      if (attempt.resting.haveSaidSo || !isOutOfDate(cause)) throw cause;
      await updater.run('reader');
      await tryFeeds(attempt);
    }
    return { state: 'loaded' };
  } catch (cause) {
    const { problem, message } = asUpdateError(cause, signal);
    return { state: 'failed', problem, detail: message };
  } finally {
    place.onStep?.(null);
  }
}

function isOutOfDate(cause: unknown): boolean {
  return cause instanceof UpdateError && (cause.problem === 'not-found' || cause.problem === 'damaged');
}

interface Attempt {
  wanted: readonly string[];
  place: UpdaterPlace;
  signal: AbortSignal;
  updater: Updater;
  /** Kept from one round of the feeds to the next. */
  resting: RestingHosts;
}

/** @throws UpdateError: that of the last feed, where none has them; and what the browser's storage throws. */
async function tryFeeds({ wanted, place, signal, updater, resting }: Attempt): Promise<void> {
  const { years = {} } = await place.read();
  let failure = new UpdateError('unreachable', 'There is nowhere to ask.');
  for (const feed of await place.feeds()) {
    try {
      resting.expectRested(feed, 'reader');
      await loadFrom(feed, wanted, years, place, signal);
      return;
    } catch (cause) {
      failure = asUpdateError(cause, signal);
      if (resting.note(feed, failure)) await updater.noteResting(resting.remembered());
      if (failure.problem === 'cancelled') break;
    }
  }
  throw failure;
}

async function loadFrom(
  feed: string,
  wanted: readonly string[],
  published: YearFiles,
  place: UpdaterPlace,
  signal: AbortSignal,
): Promise<void> {
  const of = wanted.reduce((sum, year) => sum + (published[year]?.bytes ?? 0), 0);
  let before = 0;
  for (const year of wanted) {
    await place.years.load(year, published, {
      feed,
      now: place.now(),
      signal,
      onProgress: bytes => place.onStep?.({ step: 'downloading', bytes: before + bytes, of }),
    });
    before += published[year]?.bytes ?? 0;
  }
}
