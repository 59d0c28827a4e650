import type { SearchAnswer } from '../../lib/messages/protocol';
import type { UpdateStatus } from '../../lib/messages/update-status';
import type { FaultCase } from './faults';
import type { FaultyHost } from './faulty-host';
import { NEW, type Publications } from './publications';
import { ask, type Reader } from './reader';

export interface FaultResult {
  fault: string;
  browser: Reader['browser'];
  /** What the reader holds after it. */
  data: 'old' | 'new' | 'mixed';
  /** Whether the reader is told what happened. */
  informed: boolean;
  /** Whether the next good try succeeds. */
  recovered: boolean;
  /** What was expected and did not come; absent when all is well. */
  wrong?: string;
}

/** Lets one thing go wrong, looks at what the reader has and knows, and tries again with all well. */
export async function tryFault(
  test: FaultCase,
  reader: Reader,
  host: FaultyHost,
  publications: Publications,
): Promise<FaultResult> {
  const { fault, told, mayHave = ['old'] } = test;
  const { browser } = reader;
  await startOver(reader, host);
  if (test.ofBuild) await ask(reader, 'chooseFeed', { feed: null });
  if (test.again) await ask(reader, 'update');
  host.publication = test.publication ?? 'new';
  host.fault = test.does;
  host.asked = [];
  await test.arrange?.(reader);
  if (test.meanwhile) await test.meanwhile(reader, host);
  else await ask(reader, 'update');
  const status = await settled(reader);
  const data = await held(reader, publications);
  const asked = [...host.asked];
  const problem = status.problem?.kind;
  const mayTell =
    told ?? (data === 'new' ? [undefined, ...(test.meanwhile ? ['interrupted'] : [])] : ['interrupted']);
  const isStale = status.staleSince !== undefined;
  const lacking = status.lacking?.kind;
  const isToldLacking = lacking === undefined ? !test.lacks : (test.lacks?.includes(lacking) ?? false);
  const informed =
    status.step === null && mayTell.includes(problem) && isToldLacking && isStale === (test.stale ?? false);

  host.fault = undefined;
  host.publication = test.afterwards ?? 'new';
  await reader.stopBackground();
  await ask(reader, 'update');
  const recovered = (await held(reader, publications)) === 'new' && (await finds(reader, 'mended'));
  const wrong = [
    !mayHave.some(one => one === data) && `has ${data} data`,
    test.asks && `${asked}` !== `${test.asks}` && `asks for ${asked}`,
    !informed && `is told ${problem ?? 'nothing'}${isStale ? ', and that it may be old' : ''}`,
    status.nextTry < (status.lastTry ?? 0) + (test.waits ?? 0) && 'does not wait',
    !recovered &&
      `does not recover (${JSON.stringify((await ask<UpdateStatus>(reader, 'updateStatus')).problem)})`,
  ].filter(Boolean);
  return { fault, browser, data, informed, recovered, ...(wrong.length > 0 && { wrong: wrong.join('; ') }) };
}

export async function startOver(reader: Reader, host: FaultyHost): Promise<void> {
  host.fault = undefined;
  host.publication = 'new';
  await ask(reader, 'chooseFeed', { feed: host.feed });
  await ask(reader, 'undoUpdate');
  await reader.evaluate(`await browserOf().storage.local.remove('update');`);
}

export async function settled(reader: Reader): Promise<UpdateStatus> {
  for (let tries = 0; ; tries++) {
    const status = await ask<UpdateStatus>(reader, 'updateStatus');
    if (status.step === null || tries > 600) return status;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function held(reader: Reader, { digests }: Publications): Promise<FaultResult['data']> {
  const digest = await reader.evaluate<string | null>('return wholeDigest();');
  if (digest === digests.new) return 'new';
  // No database: answers come from the package, which holds the old.
  return digest === digests.old || digest === null ? 'old' : 'mixed';
}

/** Whether search, which has an index of its own, answers from the newest data. */
async function finds(reader: Reader, word: string): Promise<boolean> {
  const answer = await ask<SearchAnswer>(reader, 'search', { query: word, limit: 5 });
  return answer.dataset.version === NEW && answer.hits.some(({ title }) => title.includes(word));
}
