import { asUpdateError } from './as-update-error';
import type { YearFiles } from './signed-documents';
import { UpdateError } from './update-error';
import type { UpdateOutcome } from './update-step';
import type { Updater } from './updater';
import type { UpdaterPlace } from './updater-place';

/** What came of asking for further releases. */
export type YearsOutcome = { state: 'loaded' } | Extract<UpdateOutcome, { state: 'failed' }>;

/**
 * Gets the releases of some years, as the newest version seen lists them, from the first feed that has
 * them. Where none has, the list may have been replaced: the feeds are asked anew, once. Never throws;
 * a signal that ends it leaves the years that came before.
 */
export async function loadYears(
  wanted: readonly string[],
  place: UpdaterPlace,
  updater: Updater,
  signal: AbortSignal,
): Promise<YearsOutcome> {
  try {
    const first = await tryFeeds(wanted, place, signal);
    if (first.state === 'loaded' || !OUT_OF_DATE.has(first.problem)) return first;
    await updater.run('reader');
    return await tryFeeds(wanted, place, signal);
  } finally {
    place.onStep?.(null);
  }
}

const OUT_OF_DATE = new Set(['not-found', 'damaged']);

async function tryFeeds(
  wanted: readonly string[],
  place: UpdaterPlace,
  signal: AbortSignal,
): Promise<YearsOutcome> {
  let published: YearFiles;
  let feeds: readonly string[];
  try {
    ({ years: published = {} } = await place.read());
    feeds = await place.feeds();
  } catch (cause) {
    return failed(asUpdateError(cause, signal));
  }
  let failure = new UpdateError('unreachable', 'There is nowhere to ask.');
  const of = wanted.reduce((sum, year) => sum + (published[year]?.bytes ?? 0), 0);
  for (const feed of feeds) {
    let before = 0;
    try {
      for (const year of wanted) {
        await place.years.load(year, published, {
          feed,
          now: place.now(),
          signal,
          onProgress: bytes => place.onStep?.({ step: 'downloading', bytes: before + bytes, of }),
        });
        before += published[year]?.bytes ?? 0;
      }
      return { state: 'loaded' };
    } catch (cause) {
      failure = asUpdateError(cause, signal);
      if (failure.problem === 'cancelled') break;
    }
  }
  return failed(failure);
}

function failed({ problem, message }: UpdateError): YearsOutcome {
  return { state: 'failed', problem, detail: message };
}
