import { decodeText } from '../ingest/decode-text';
import { withPrintable } from '../ingest/printable';
import { readFeed } from '../ingest/read-feed';
import { listedItems } from '../ingest/read-html';
import type { Feed } from './feeds-schema';
import { type FetchState, stateOf } from './fetch-state';
import type { ItemQueue, QueuedItem } from './item-queue';
import { nextState } from './next-state';
import type { PoliteAnswer, PoliteClient } from './polite-client';

/** How one feed fared. */
export interface Polled {
  feed: Feed;
  outcome: 'new' | 'nothing-new' | 'failed' | 'not-due';
  queued: number;
  problem?: string;
}

interface PollOptions {
  client: PoliteClient;
  queue: ItemQueue;
  state: FetchState;
  now: () => number;
  /** Feeds asked at a time; two of one host still wait for each other. */
  together: number;
  /** Called after each feed, when its items are queued; saves the state, so that nothing is asked twice. */
  onPolled: (polled: Polled) => void;
}

/**
 * Asks every feed that is due and queues what is new. A feed that fails costs no other one.
 * @throws the reason of the client's signal, where it is aborted; what was polled by then is kept
 */
export async function pollFeeds(feeds: readonly Feed[], options: PollOptions): Promise<void> {
  const waiting = [...feeds];
  const work = async () => {
    for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift())
      options.onPolled(await pollFeed(feed, options));
  };
  await Promise.all(Array.from({ length: options.together }, work));
}

async function pollFeed(feed: Feed, { client, queue, state, now }: PollOptions): Promise<Polled> {
  const address = feed.feed ?? feed.news;
  const before = stateOf(state, feed.id, address);
  if (before.notBefore > now()) return { feed, outcome: 'not-due', queued: 0 };
  const answer = await client.get(address, before);
  const read = readAnswer(answer, feed, address);
  const met = new Set(before.seen);
  const news = read.items.filter(item => !met.has(keyOf(item)));
  // Queued before they count as met: what cannot be queued comes again.
  const queued = news.filter(item => queue.add(withPrintable(item))).length;
  state.feeds[feed.id] = nextState(before, read.answer, read.items.map(keyOf), now());
  if (read.answer.state !== 'fetched' && read.answer.state !== 'unchanged')
    return {
      feed,
      outcome: 'failed',
      queued: 0,
      problem: state.feeds[feed.id]?.problem ?? read.answer.state,
    };
  return { feed, outcome: queued > 0 ? 'new' : 'nothing-new', queued };
}

const keyOf = ({ id, url }: QueuedItem) => url ?? id;

type Read = { answer: PoliteAnswer | { state: 'unreadable'; reason: string }; items: QueuedItem[] };

function readAnswer(answer: PoliteAnswer, feed: Feed, address: string): Read {
  if (answer.state !== 'fetched') return { answer, items: [] };
  const text = decodeText(answer.bytes, answer.contentType);
  const { publisher } = feed;
  try {
    const items =
      feed.feed === undefined
        ? listedItems(text, address).map(item => ({ id: item.url, ...item, publisher, text: '' }))
        : readFeed(text, address).map(item => ({ ...item, publisher }));
    // A page that builds its list by script shows a program nothing: better known than taken for quiet.
    if (feed.feed === undefined && items.length === 0)
      return { answer: { state: 'unreadable', reason: 'the page lists no headline' }, items };
    return { answer, items };
  } catch (error) {
    return { answer: { state: 'unreadable', reason: (error as Error).message }, items: [] };
  }
}
