import { createHash } from 'node:crypto';
import type { QueuedItem } from '../feeds/item-queue';
import type { PoliteClient } from '../feeds/polite-client';
import type { Proposal } from './proposal';
import type { ProposalFolder } from './proposal-folder';
import { type KnownRecord, propose } from './propose';
import { type Material, readMaterial, WHOLE_RELEASE } from './read-material';
import type { LinkedItem, ReleaseText } from './release-text';

export type Ingested = { title?: string | undefined } & (
  | { state: 'proposed'; proposal: Proposal }
  /** Read before, or gone; not to be had for now; or nothing that can be read, now or later. */
  | { state: 'known' | 'failed' | 'unreadable'; reason: string }
);

interface Context {
  record: KnownRecord;
  proposals: ProposalFolder;
  client: PoliteClient;
  /** Reads also what was read before. */
  again: boolean;
}

type Source =
  | Material
  | { bytes: Uint8Array; address: string; given: Partial<ReleaseText> }
  | { queued: QueuedItem };

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
  if ('bytes' in source) {
    const { texts, links } = readMaterial(source.bytes, { address: source.address });
    return { texts: texts.map(text => ({ ...text, ...source.given })), links };
  }
  const { id: _id, url, text, ...known } = source.queued;
  if (url === undefined || text.length >= WHOLE_RELEASE)
    return { texts: [{ ...known, ...(url === undefined ? {} : { url }), text }], links: [] };
  return { texts: [], links: [{ ...known, url }] };
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

async function ingestLink({ url, ...known }: LinkedItem, context: Context): Promise<Ingested[]> {
  const answer = await context.client.get(url);
  const { title } = known;
  switch (answer.state) {
    case 'fetched':
      break;
    case 'failed':
      return [{ state: 'failed', title, reason: `${url} ${answer.reason}` }];
    case 'barred':
      return [{ state: 'known', title, reason: `left alone, barred by ${answer.by}` }];
    case 'gone':
    case 'unchanged':
      return [{ state: 'known', title, reason: `${url} is not there` }];
  }
  const read = () => {
    const { texts, links } = readMaterial(answer.bytes, { address: url, contentType: answer.contentType });
    // The feed's own word on the day is kept where the page has none.
    return { texts: texts.map(text => ({ ...known, ...text })), links };
  };
  return ingestRead(read, context);
}
