import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed } from '../../../data/tools/feeds/feeds-schema';
import type { FetchState } from '../../../data/tools/feeds/fetch-state';
import { ItemQueue } from '../../../data/tools/feeds/item-queue';
import { PoliteClient } from '../../../data/tools/feeds/polite-client';
import { type Polled, pollFeeds } from '../../../data/tools/feeds/poll-feeds';
import { type NewsServer, startNewsServer } from './news-server';

/** In ms. */
export const HOUR = 3_600_000;
/** When a test begins, in ms since 1970. */
export const NOW = Date.UTC(2026, 3, 1);

/** Feeds of a server on this machine, polled as the command does, without the pauses. */
export class Polling {
  readonly server: NewsServer;
  readonly folder = mkdtempSync(join(tmpdir(), 'ag-lens-feeds-'));
  readonly queue = new ItemQueue(join(this.folder, 'queue'));
  readonly state: FetchState = { format: 1, feeds: {} };
  /** The pauses that were not made, in ms. */
  readonly waited: number[] = [];
  /** Stops what polls when it is aborted. */
  stopping = new AbortController();

  private constructor(server: NewsServer) {
    this.server = server;
  }

  static async begin(): Promise<Polling> {
    return new Polling(await startNewsServer());
  }

  async end(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }

  feed(path: string, changes: Partial<Feed> = {}): Feed {
    const address = `${this.server.origin}${path}`;
    return {
      id: path.replace(/\W/g, '') || 'front',
      publisher: 'An Office',
      news: address,
      feed: address,
      seen: ['test'],
      ...changes,
    };
  }

  /** What is told of each feed, in order of the feeds. `total`: ms that an answer may take. */
  async poll(feeds: Feed[], { now = NOW, total = 5000 } = {}): Promise<Polled[]> {
    const told = new Map<string, Polled>();
    const client = new PoliteClient({
      signal: this.stopping.signal,
      limits: { bytes: 20_000, total },
      pause: 1000,
      wait: async ms => {
        this.waited.push(ms);
      },
      now: () => now,
    });
    const onPolled = (polled: Polled) => told.set(polled.feed.id, polled);
    const { queue, state } = this;
    await pollFeeds(feeds, { client, queue, state, now: () => now, together: 4, onPolled });
    return feeds.flatMap(({ id }) => told.get(id) ?? []);
  }

  /** Of all that is queued, in order of the alphabet. */
  titles(): (string | undefined)[] {
    return this.queue
      .items()
      .map(({ title }) => title)
      .sort();
  }
}
