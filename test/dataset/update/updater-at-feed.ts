import { Dexie } from 'dexie';
import { inject } from 'vitest';
import { DatasetAccess } from '../../../lib/dataset/dataset-access';
import { ReleaseYears } from '../../../lib/dataset/release-years';
import { NO_UPDATES_YET, type UpdateRecord } from '../../../lib/dataset/update/update-record';
import type { UpdateStep } from '../../../lib/dataset/update/update-step';
import { Updater } from '../../../lib/dataset/update/updater';
import type { UpdaterPlace } from '../../../lib/dataset/update/updater-place';
import { fetchFrom, packageOf, smallDataset } from '../small-dataset';
import type { AskedOfFeed, Served } from './start-feeds';

export const DAY = 24 * 60 * 60_000;
/** When a test begins, in ms since 1970. */
export const START = Date.UTC(2026, 2, 3);
/** Of the package, and what the feed has after another. */
export const [FIRST, SECOND, THIRD] = ['2026.02.01', '2026.03.01', '2026.03.02'] as const;

/** An updater with databases, a feed and a clock of its own. */
export class UpdaterAtFeed {
  readonly #name = `updates ${crypto.randomUUID()}`;
  readonly feed = `${inject('feeds').root}${crypto.randomUUID()}/`;
  readonly access: DatasetAccess;
  readonly years: ReleaseYears;
  readonly place: UpdaterPlace;
  readonly updater: Updater;
  /** What the updater has written last. */
  record: UpdateRecord = NO_UPDATES_YET;
  /** In ms since 1970. */
  now = START;
  /** What was told on the way, each once in a row. */
  readonly steps: (UpdateStep['step'] | null)[] = [];

  constructor(files: Awaited<ReturnType<typeof packageOf>>) {
    this.access = new DatasetAccess({
      databaseName: this.#name,
      software: '0.1.0',
      fetchFile: fetchFrom(files),
    });
    this.years = this.yearsFor('0.1.0');
    this.place = {
      access: this.access,
      years: this.years,
      feeds: async () => [this.feed],
      keySet: inject('feeds').keySet,
      software: '0.1.0',
      read: async () => this.record,
      write: async next => {
        this.record = next;
      },
      now: () => this.now,
      chance: () => 0.5,
      onStep: step => {
        const next = step?.step ?? null;
        if (this.steps.at(-1) !== next) this.steps.push(next);
      },
    };
    this.updater = new Updater(this.place);
  }

  static async begin(): Promise<UpdaterAtFeed> {
    return new UpdaterAtFeed(await packageOf(smallDataset(FIRST)));
  }

  /** The years on this disk, as a version of the extension opens them. */
  yearsFor(software: string): ReleaseYears {
    const places = () => this.access.answer(async reader => (await reader.releaseIndex()).stored.places);
    return new ReleaseYears({ databaseName: `${this.#name} years`, software, places });
  }

  async end(): Promise<void> {
    await Promise.all([this.access.close(), this.years.close()]);
    await Promise.all([Dexie.delete(this.#name), Dexie.delete(`${this.#name} years`)]);
  }

  /** Has the feed, or another, answer so from now on. */
  async serve(what: Served, feed = this.feed): Promise<void> {
    await fetch(`${feed}serve/${what}`);
  }

  /** What the feed, or another, was asked for since this was last called. */
  async asked(feed = this.feed): Promise<AskedOfFeed[]> {
    return (await fetch(`${feed}asked`)).json();
  }

  /** Has updates ask this feed too, after the first: a host of its own, or another folder of the same. */
  addFeed(host: 'other host' | 'same host'): string {
    const { root } = inject('feeds');
    const added = `${host === 'same host' ? root : root.replace('127.0.0.1', 'localhost')}${crypto.randomUUID()}/`;
    this.place.feeds = async () => [this.feed, added];
    return added;
  }

  versionRead(): Promise<string> {
    return this.access.answer(async reader => reader.version);
  }
}
