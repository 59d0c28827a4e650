import type { UpdateStatus } from '../../lib/messages/update-status';
import type { FaultCase } from './fault-case';
import type { FaultyHost } from './faulty-host';
import { answersAgree, heldData } from './held-data';
import { status as statusOf } from './on-the-way';
import type { Publications } from './publications';
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
  const { fault, told, to = 'new', mayHave = ['old'] } = test;
  const { browser } = reader;
  await startOver(reader, host, to);
  if (test.ofBuild) await ask(reader, 'chooseFeed', { feed: null });
  await test.before?.(reader, host);
  if (test.diskFull) {
    // Which takes so long that the alarm may look for data on its own.
    host.fault = statusOf(503);
    await reader.fillDisk();
  }
  host.publication = test.publication ?? to;
  host.fault = test.does;
  host.asked = [];
  await test.arrange?.(reader);
  if (test.meanwhile) await test.meanwhile(reader, host);
  else await ask(reader, 'update');
  const status = await settled(reader);
  const agree = !test.diskFull || (await answersAgree(reader, to, publications));
  if (test.diskFull) await reader.emptyDisk();
  const { data, detail } = await heldData(reader, to, publications);
  const asked = [...host.asked];
  const problem = status.problem?.kind;
  const mayTell =
    told ?? (data === 'new' ? [undefined, ...(test.meanwhile ? ['interrupted'] : [])] : ['interrupted']);
  const isStale = status.staleSince !== undefined;
  const lacking = status.lacking?.kind;
  const isToldLacking = lacking === undefined ? !test.lacks : (test.lacks?.includes(lacking) ?? false);
  const informed =
    status.step === null && mayTell.includes(problem) && isToldLacking && isStale === (test.stale ?? false);
  const also = await test.also?.(reader);

  host.fault = undefined;
  host.publication = test.afterwards ?? to;
  await reader.stopBackground();
  await ask(reader, 'update');
  const after = await heldData(reader, to, publications);
  const recovered = after.data === 'new' && after.leftovers === 0;
  const wrong = [
    !mayHave.some(one => one === data) && `has ${data} data (${detail})`,
    !agree && 'answers are of several versions',
    test.asks && `${asked}` !== `${test.asks}` && `asks for ${asked}`,
    !informed &&
      `is told ${problem ?? 'nothing'}${lacking ? `, and lacks ${lacking}` : ''}${isStale ? ', and that it may be old' : ''}`,
    status.nextTry < (status.lastTry ?? 0) + (test.waits ?? 0) && 'does not wait',
    also,
    !recovered &&
      `does not recover (${after.data} ${after.detail}, ${after.leftovers} leftovers, ${JSON.stringify((await ask<UpdateStatus>(reader, 'updateStatus')).problem)})`,
  ].filter(Boolean);
  return { fault, browser, data, informed, recovered, ...(wrong.length > 0 && { wrong: wrong.join('; ') }) };
}

export async function startOver(reader: Reader, host: FaultyHost, publication: string): Promise<void> {
  host.fault = undefined;
  host.publication = publication;
  await ask(reader, 'chooseFeed', { feed: host.feed });
  await ask(reader, 'undoUpdate');
  await reader.evaluate(
    `await browserOf().storage.local.remove('update'); await browserOf().storage.session.remove('update-failure');`,
  );
}

export async function settled(reader: Reader): Promise<UpdateStatus> {
  for (let tries = 0; ; tries++) {
    const status = await ask<UpdateStatus>(reader, 'updateStatus');
    if (status.step === null || tries > 600) return status;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
