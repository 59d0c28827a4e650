import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { QueuedItem } from '../feeds/item-queue';
import type { PoliteClient } from '../feeds/polite-client';
import { withPrintable } from './printable';
import type { Proposal } from './proposal';
import type { ProposalFolder } from './proposal-folder';
import { type KnownRecord, propose } from './propose';
import { type Material, readMaterial, WHOLE_RELEASE } from './read-material';
import type { LinkedItem, ReleaseText } from './release-text';

export type Ingested = { title?: string | undefined } & (
  | { state: 'proposed'; proposal: Proposal }
  /** Read before; gone or barred; not to be had for now; or nothing that can be read, now or later. */
  | { state: 'known' | 'gone' | 'failed' | 'unreadable'; reason: string }
);

interface Context {
  record: KnownRecord;
  proposals: ProposalFolder;
  client: PoliteClient;
  /** Reads also what was read before. */
  again: boolean;
}

/** How often a page is asked for before its feed's words are taken for it. */
const MOST_TRIES = 3;
/** Fewer code units than a sentence on who acts together tell nothing. */
const WORTH_READING = 120;

type Source = Material | { file: string; given: Partial<ReleaseText> } | { queued: QueuedItem };

/** Reads what it is given, fetches what that only links to, and saves a proposal for each text. */
export async function ingestMaterial(source: Source, context: Context): Promise<Ingested[]> {
  return ingestRead(() => materialOf(source), context);
}

/** One page that cannot be read, or that is made to break its reader, costs no other one. */
async function ingestRead(read: () => Material, context: Context): Promise<Ingested[]> {
  let material: Material;
  try {
    material = read();
  } catch (error) {
    return [{ state: 'unreadable', reason: `cannot be read: ${(error as Error).message}` }];
  }
  const results: Ingested[] = [];
  for (const text of material.texts) results.push(await ingestText(text, context));
  for (const link of material.links) results.push(...(await ingestLink(link, context)));
  return results;
}

function materialOf(source: Source): Material {
  if ('texts' in source) return source;
  if ('file' in source) {
    const { texts, links } = readMaterial(readFileSync(source.file), { address: source.file });
    return { texts: texts.map(text => ({ ...text, ...source.given })), links };
  }
  const { id: _id, url, text, tries = 0, ...known } = withPrintable(source.queued);
  if (url === undefined || text.length >= WHOLE_RELEASE)
    return { texts: [{ ...known, ...(url === undefined ? {} : { url }), text }], links: [] };
  return { texts: [], links: [{ ...known, url, tries, ...(text === '' ? {} : { carried: text }) }] };
}

async function ingestText(text: ReleaseText, { record, proposals, again }: Context): Promise<Ingested> {
  const { title } = text;
  if (text.text.trim() === '') return { state: 'unreadable', title, reason: 'no text in it' };
  const id = createHash('sha256').update(text.text).digest('hex').slice(0, 12);
  if (!again && proposals.has(id)) return { state: 'known', title, reason: 'read before' };
  let proposal: Proposal;
  try {
    proposal = await propose(text, record);
  } catch (error) {
    return { state: 'unreadable', title, reason: `makes no proposal: ${(error as Error).message}` };
  }
  proposals.save(proposal);
  return { state: 'proposed', title, proposal };
}

/** A page that is out of reach is tried a few times; then what its feed carried of it has to do. */
async function ingestLink(link: LinkedItem, context: Context): Promise<Ingested[]> {
  const { carried = '', tries = MOST_TRIES, ...page } = link;
  const results = await ingestPage(page, context);
  const isHad = results.some(({ state }) => state === 'proposed' || state === 'known');
  const mayCome = results.some(({ state }) => state === 'failed') && tries + 1 < MOST_TRIES;
  if (isHad || mayCome || carried.length < WORTH_READING) return results;
  return [await ingestText({ ...page, text: carried }, context)];
}

async function ingestPage({ url, ...known }: LinkedItem, context: Context): Promise<Ingested[]> {
  const answer = await context.client.get(url);
  const { title } = known;
  switch (answer.state) {
    case 'fetched':
      break;
    case 'failed':
      return [{ state: 'failed', title, reason: `${url} ${answer.reason}` }];
    case 'barred':
      return [{ state: 'gone', title, reason: `left alone, barred by ${answer.by}` }];
    case 'gone':
    case 'unchanged':
      return [{ state: 'gone', title, reason: `${url} is not there` }];
  }
  const read = () => {
    const { texts, links } = readMaterial(answer.bytes, { address: url, contentType: answer.contentType });
    // The feed's own word on the day is kept where the page has none.
    return { texts: texts.map(text => ({ ...known, ...text })), links };
  };
  return ingestRead(read, context);
}
