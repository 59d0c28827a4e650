import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isPartialDate } from '../../../lib/time/partial-date';
import { misused, readArguments, wholeNumber } from '../command-line';
import { ItemQueue } from '../feeds/item-queue';
import { PoliteClient } from '../feeds/polite-client';
import { DATA_ROOT, readSourceFiles } from '../source-files';
import { stopOnInterrupt } from '../stop-on-interrupt';
import { describeProposal } from './describe-proposal';
import { type Ingested, ingestMaterial } from './ingest-material';
import { knownRecordOf } from './known-record';
import { printable } from './printable';
import { ProposalFolder } from './proposal-folder';
import { webAddress } from './web-address';

const USAGE = `npm run data:ingest -- [FILE|URL…]   reads pages, texts, feeds or documents into proposals
                                     without any: what npm run data:fetch has queued
  --date YYYY-MM-DD   when a text was published that does not say so itself
  --publisher NAME    who published it
  --url ADDRESS       where a local file was found
  --most N            reads so many of what is queued, newest first
  --again             reads also what was read before`;

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    publisher: { type: 'string' },
    url: { type: 'string' },
    most: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
});

if (values.date !== undefined && !isPartialDate(values.date)) misused(`--date ${values.date}: not a date`);
if (values.url !== undefined && webAddress(values.url) === undefined)
  misused(`--url ${values.url}: not a web address`);

const folder = join(DATA_ROOT, 'proposals');
const proposals = new ProposalFolder(folder);
const queue = new ItemQueue(join(folder, 'queue'));
const { signal, interrupted } = stopOnInterrupt();
const client = new PoliteClient({
  signal,
  limits: { bytes: 10_000_000, total: 60_000 },
  pause: 2000,
  wait: (ms, until) => wait(ms, undefined, { signal: until }),
  now: Date.now,
});
const record = knownRecordOf(readSourceFiles());
const context = { record, proposals, client, again: values.again };
const given = {
  ...(values.date === undefined ? {} : { published: values.date }),
  ...(values.publisher === undefined ? {} : { publisher: values.publisher }),
  ...(values.url === undefined ? {} : { url: values.url }),
};

const newest = queue.items().reverse();
const most = values.most === undefined ? newest.length : wholeNumber('most', values.most);
const queued = positionals.length === 0 ? newest.slice(0, most) : [];
const sources = [
  ...positionals.map(address => ({
    name: address,
    read: () =>
      /^https?:/.test(address)
        ? ingestMaterial({ texts: [], links: [{ url: address, ...given }] }, context)
        : ingestMaterial({ file: address, given }, context),
    done: () => {},
    keep: () => {},
  })),
  ...queued.map(item => ({
    name: item.url ?? item.id,
    read: () => ingestMaterial({ queued: item }, context),
    done: () => queue.remove(item),
    keep: () => queue.keep(item),
  })),
];

let failed = 0;
try {
  for (const [index, { name, read, done, keep }] of sources.entries()) {
    signal.throwIfAborted();
    const results: Ingested[] = await read();
    for (const result of results) {
      const told = result.state === 'proposed' ? describeProposal(result.proposal) : result.reason;
      console.log(printable(`[${index + 1}/${sources.length}] ${result.title || name}: ${told}`));
      if (result.state === 'failed' || result.state === 'unreadable') failed += 1;
    }
    // What failed for now stays queued.
    if (results.some(({ state }) => state === 'failed')) keep();
    else done();
  }
} catch (error) {
  if (!interrupted()) throw error;
  console.log('Interrupted: what was read is kept; run it again to go on.');
}
console.log(`${proposals.waiting().length} proposals wait for npm run data:review.`);
if (failed > 0) process.exitCode = 1;
