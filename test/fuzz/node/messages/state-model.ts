import { createHash } from 'node:crypto';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/settings/settings-record';
import type { Asked } from './expected-outcome';
import { isWellFormed } from './request-shapes';
import { type Area, type Deeds, OWN_URL } from './stand-in-browser';

type Stored = Record<Area, Record<string, unknown>>;

/** All that the background may ever store. */
const KNOWN: Readonly<Record<Area, readonly string[]>> = {
  local: ['settings', 'settings$', 'settings-sync', 'errors', 'update', 'feed', 'dataset'],
  session: ['reader-dates', 'worker-starts', 'card for the panel', 'update-failure'],
  sync: ['settings'],
};
const MOST_NOTES = 20;
const MOST_NOTES_OF_PAGES = 10;
const LONGEST_ADDRESS = 10_000;

/** What must be stored after the requests that were answered, worked out without the background. */
export class StateModel {
  #settings: Settings = DEFAULT_SETTINGS;
  #feed: string | null = null;
  #isSynced = false;
  /** By the address of the page without its part after `#`; the latest last. */
  readonly #dates = new Map<string, string>();
  /** `tab frame file` of the scripts that were asked for. */
  readonly #scripts: string[] = [];
  readonly #panels: number[] = [];
  #mayFetch = false;

  /** To be told of each request that was answered, in the order in which they came. */
  answered(
    { type, data }: Asked,
    { tab, frameId }: { tab?: { id?: number; windowId?: number }; frameId?: number },
  ) {
    if (type === 'settings') this.#settings = { ...this.#settings, ...(data as Partial<Settings>) };
    if (type === 'chooseFeed') this.#feed = (data as { feed: string | null }).feed;
    if (type === 'syncSettings') this.#isSynced = (data as { on: boolean }).on;
    if (type === 'keepDate') this.#keep(data as { url: string; date: string | null });
    if (type === 'loadReading') this.#scripts.push(`${tab?.id} ${frameId} /reading.js`);
    if (type === 'loadCardView') this.#scripts.push(`${tab?.id} ${frameId} /card-view.js`);
    if (type === 'openPanel') this.#panels.push(tab?.windowId ?? 0);
    if (type === 'update' || type === 'loadReleases') this.#mayFetch = true;
  }

  #keep({ url, date }: { url: string; date: string | null }): void {
    const page = pageKey(url);
    this.#dates.delete(page);
    if (date !== null) this.#dates.set(page, date);
  }

  /** What the reader has set for a page. */
  dateOf(url: string | undefined): string | undefined {
    return url === undefined ? undefined : this.#dates.get(pageKey(url));
  }

  /** What is other than it must be; undefined where all is as it should be. */
  wrong(stored: Stored, deeds: Deeds): string | undefined {
    return (
      unknownIn(stored) ??
      this.#wrongSettings(stored) ??
      this.#wrongDates(stored) ??
      wrongNotes(stored.local.errors) ??
      this.#wrongDeeds(deeds)
    );
  }

  #wrongSettings({ local, sync }: Stored): string | undefined {
    if (!isSame(local.settings ?? DEFAULT_SETTINGS, this.#settings))
      return `the settings are ${JSON.stringify(local.settings)}`;
    const feed = local.feed ?? null;
    if (feed !== this.#feed && feed !== `${this.#feed}/` && !isSameAddress(feed, this.#feed))
      return `data comes from ${feed}`;
    const record = local['settings-sync'] as { on: unknown } | undefined;
    if ((record?.on ?? false) !== this.#isSynced) return 'syncing is not as it was switched';
    const synced = sync.settings as { settings: unknown } | undefined;
    return synced && !isWellFormed('settings', synced.settings) ? 'what is synced is no settings' : undefined;
  }

  #wrongDates({ session }: Stored): string | undefined {
    const kept = (session['reader-dates'] ?? []) as { page: string; site: string; date: string }[];
    const expected = [...this.#dates].map(([url, date]) => ({ page: hashOf(url), date }));
    const found = kept.map(({ page, date }) => ({ page, date }));
    return isSame(found, expected) ? undefined : `the dates kept are ${JSON.stringify(found)}`;
  }

  #wrongDeeds({ scripts, tabs, panels, fetched }: Deeds): string | undefined {
    if (!isSame(scripts.toSorted(), this.#scripts.toSorted())) return `scripts are put into ${scripts}`;
    if (!isSame(panels, this.#panels)) return `panels are opened beside ${panels}`;
    const tab = tabs.find(url => !url.startsWith(OWN_URL));
    if (tab !== undefined) return `a tab is opened on ${tab}`;
    return fetched.length > 0 && !this.#mayFetch ? `asks ${fetched[0]} unasked` : undefined;
  }
}

function unknownIn(stored: Stored): string | undefined {
  for (const area of ['local', 'session', 'sync'] as const)
    for (const key of Object.keys(stored[area])) if (!KNOWN[area].includes(key)) return `stores “${key}”`;
  return undefined;
}

interface Note {
  where: string;
  name: string;
  place?: string;
}

function wrongNotes(stored: unknown): string | undefined {
  if (stored === undefined) return undefined;
  const notes = stored as Note[];
  if (notes.length > MOST_NOTES) return `${notes.length} errors are noted`;
  if (notes.filter(({ where }) => where.startsWith('in a ')).length > MOST_NOTES_OF_PAGES)
    return 'pages have pushed out what the background has noted';
  const telling = notes.find(
    ({ where, name, place = '' }) =>
      !/^[\w :-]{1,60}$/.test(where) || !/^[\w$ <]{1,200}$/.test(name) || !/^[\w./:-]{0,100}$/.test(place),
  );
  return telling && `an error is noted as ${JSON.stringify(telling)}`;
}

function pageKey(url: string): string {
  return url.slice(0, LONGEST_ADDRESS).replace(/#.*/s, '');
}

function hashOf(text: string): string {
  return createHash('sha256')
    .update(Buffer.from(new TextEncoder().encode(text)))
    .digest('hex');
}

function isSameAddress(stored: unknown, chosen: string | null): boolean {
  if (typeof stored !== 'string' || chosen === null) return false;
  const { href } = new URL(chosen);
  return stored === href || stored === `${href}/`;
}

function isSame(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}
