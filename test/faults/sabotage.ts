import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, type Reader } from './reader';
import { SABOTEUR } from './saboteur';

/** Something that the background does, the `nth` time (from 1) after the step before it. */
export type Step =
  /** Of the cryptography, of what is packed, of the merged whole. */
  | { at: 'verify' | 'digest' | 'unpack' | 'merged'; nth?: number }
  /** Long work lets others have their turn, as it would after each of its steps on a slow machine. */
  | { at: 'turn'; nth?: number }
  /** Before something is remembered outside the database, by the start of its key. */
  | { at: 'set'; of: string; nth?: number }
  /** Written or taken from a store, whose name begins so, in a transaction that has not come to its end. */
  | { at: 'put' | 'delete' | 'clear'; of: string; nth?: number }
  /** A transaction that writes to such a store has come to its end, and whoever waits for it has not heard. */
  | { at: 'commit'; of: string; nth?: number };

/** What a test can have go wrong in the background: its clock, in ms off, its connections to databases, its work. */
export type Sabotage =
  | { clock: number }
  | { database: 'closed' }
  /** Stands still for ever at the last of these steps. */
  | { stand: Step[] };

export function letInSaboteur(extension: string): void {
  const background = join(extension, 'background.js');
  writeFileSync(background, SABOTEUR + readFileSync(background, 'utf8'));
}

const SAY = `
const channel = new BroadcastChannel('sabotage');
const answer = await new Promise((resolve, reject) => {
  channel.onmessage = ({ data }) => 'answer' in data && resolve(data.answer);
  setTimeout(() => reject(new Error('The background does not hear.')), 10_000);
  channel.postMessage(args[0]);
});
channel.close();
return answer;
`;

/** Lets something go wrong in the background until that ends. */
export async function sabotage(reader: Reader, what: Sabotage): Promise<void> {
  await ask(reader, 'updateStatus');
  await reader.evaluate(SAY, what);
}

/** Resolves once the background stands still where it was told to. @throws Error when it never comes there */
export async function untilItStands(reader: Reader): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await reader.evaluate<boolean>(SAY, {})) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('The background never came to this step.');
}
