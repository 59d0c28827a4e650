import { canonicalJson } from './canonical-json';
import { isSignedBy } from './signature';
import { type Envelope, type KeySet, readEnvelope, readKeySet } from './signed-documents';
import { UpdateError } from './update-error';

/**
 * Goes from a trusted key set to the one of `number`, set by set, as The Update Framework does with
 * its roots: each new set must be signed by the set before it and by itself, so that a reader who was
 * away for years arrives at today's keys, and nobody else leads there. @throws UpdateError
 */
export async function followKeySets(
  trusted: KeySet,
  number: number,
  fetchKeySet: (number: number) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<KeySet> {
  if (number < trusted.number)
    throw new UpdateError('older', `Signed by key set ${number}, which ${trusted.number} has replaced.`);
  let current = trusted;
  while (current.number < number) {
    const envelope = readEnvelope(await fetchKeySet(current.number + 1));
    current = await successor(current, envelope);
  }
  return current;
}

/** Whether they are the same keys under the same number, wherever they came from. */
export function isSameKeySet(a: KeySet | undefined, b: KeySet): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b);
}

async function successor(current: KeySet, envelope: Envelope): Promise<KeySet> {
  if (!(await isSignedBy(current, envelope)))
    throw new UpdateError('unsigned', 'The next key set is not signed by the keys before it.');
  const next = readKeySet(envelope);
  if (next.number !== current.number + 1)
    throw new UpdateError('unsigned', `Key set ${next.number} cannot follow ${current.number}.`);
  if (!(await isSignedBy(next, envelope)))
    throw new UpdateError('unsigned', 'The next key set is not signed by its own keys.');
  return next;
}
