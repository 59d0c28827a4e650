import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { misused, readArguments, wholeNumber } from '../command-line';
import { printable } from '../ingest/printable';
import { DATA_ROOT } from '../source-files';
import { stopOnInterrupt } from '../stop-on-interrupt';
import { feedSchema } from './feeds-schema';
import { makeDue, readFetchState, writeFetchState } from './fetch-state';
import { ItemQueue } from './item-queue';
import { PoliteClient } from './polite-client';
import { pollFeeds } from './poll-feeds';

const USAGE = `npm run data:fetch -- [ID…]   asks the feeds of data/feeds.json that are due, or those named
  --pause MS    between two requests to one host (2000)
  --now         asks also those that are not due yet, unless the host asked for time`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    pause: { type: 'string', default: '2000' },
    now: { type: 'boolean', default: false },
  },
});

const proposals = join(DATA_ROOT, 'proposals');
const stateFile = join(proposals, 'fetch-state.json');
const all = v.parse(v.array(feedSchema), JSON.parse(readFileSync(join(DATA_ROOT, 'feeds.json'), 'utf8')));
const feeds = positionals.length === 0 ? all : all.filter(({ id }) => positionals.includes(id));
const unknown = positionals.filter(id => !all.some(feed => feed.id === id));
if (unknown.length > 0) misused(`data/feeds.json has no ${unknown.join(', ')}`);
const state = readFetchState(stateFile);
if (values.now) makeDue(state);

const { signal, interrupted } = stopOnInterrupt();
const client = new PoliteClient({
  signal,
  limits: { bytes: 5_000_000, total: 60_000 },
  pause: wholeNumber('pause', values.pause),
  wait: (ms, until) => wait(ms, undefined, { signal: until }),
  now: Date.now,
});
let done = 0;
let queued = 0;
try {
  await pollFeeds(feeds, {
    client,
    queue: new ItemQueue(join(proposals, 'queue')),
    state,
    now: Date.now,
    together: 8,
    onPolled: ({ feed, outcome, queued: more, problem }) => {
      done += 1;
      queued += more;
      writeFetchState(stateFile, state);
      const told = outcome === 'new' ? `${more} new` : (problem ?? outcome.replace('-', ' '));
      console.log(`[${done}/${feeds.length}] ${feed.id}: ${printable(told)}`);
    },
  });
} catch (error) {
  if (!interrupted()) throw error;
  console.log('Interrupted: what was asked is kept; run it again to go on.');
}
console.log(`${queued} new items queued; npm run data:ingest reads them.`);
