import { asUpdateError } from './database-problem';
import { UpdateError } from './update-error';
import type { UpdateOutcome } from './update-step';
import type { Updater, UpdaterPlace } from './updater';

/** What came of asking for further releases. */
export type YearsOutcome = { state: 'loaded' } | Extract<UpdateOutcome, { state: 'failed' }>;

/**
 * Gets the releases of some years, as the newest version seen lists them, from the first feed that has
 * them. Where none has, the list may have been replaced: the feeds are asked anew, once. Never throws.
 */
export async function loadYears(
  wanted: readonly string[],
  place: UpdaterPlace,
  updater: Updater,
): Promise<YearsOutcome> {
  const first = await tryFeeds(wanted, place);
  if (first.state === 'loaded' || !OUT_OF_DATE.has(first.problem)) return first;
  await updater.run('reader');
  return tryFeeds(wanted, place);
}

const OUT_OF_DATE = new Set(['not-found', 'damaged']);

async function tryFeeds(wanted: readonly string[], place: UpdaterPlace): Promise<YearsOutcome> {
  let failure = new UpdateError('unreachable', 'There is nowhere to ask.');
  const { years: published = {} } = await place.read();
  for (const feed of await place.feeds()) {
    try {
      for (const year of wanted)
        await place.years.load(year, published, {
          feed,
          now: place.now(),
          signal: new AbortController().signal,
          onProgress: () => undefined,
        });
      return { state: 'loaded' };
    } catch (cause) {
      failure = asUpdateError(cause);
    }
  }
  return { state: 'failed', problem: failure.problem, detail: failure.message };
}
