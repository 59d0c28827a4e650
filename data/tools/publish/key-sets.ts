import type { KeySet } from '../../../lib/dataset/update/signed-documents';
import { type PublicKey, type SigningKey, signDocument } from './signing-key';

/** A first set of keys, pinned in the extension. */
export function firstKeySet(keys: readonly PublicKey[], threshold: number): KeySet {
  return keySet(1, keys, threshold);
}

/**
 * The set after `before`, as the signed file `keys-N.json` that leads readers to it: signed by the
 * keys before and by its own. @throws Error when too few of either sign.
 */
export function nextKeySet(
  before: KeySet,
  keys: readonly PublicKey[],
  threshold: number,
  signers: readonly SigningKey[],
): { keySet: KeySet; name: string; bytes: Uint8Array } {
  const next = keySet(before.number + 1, keys, threshold);
  for (const set of [before, next]) {
    const able = set.keys.filter(({ id }) => signers.some(({ publicKey }) => publicKey.id === id));
    if (able.length < set.threshold)
      throw new Error(`Key set ${set.number} needs ${set.threshold} of its keys to sign.`);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(signDocument(next, signers)));
  return { keySet: next, name: `keys-${next.number}.json`, bytes };
}

function keySet(number: number, keys: readonly PublicKey[], threshold: number): KeySet {
  return { type: 'keys', format: 1, number, threshold, keys: [...keys] };
}
