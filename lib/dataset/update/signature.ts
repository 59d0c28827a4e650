import { canonicalJson } from './canonical-json';
import type { Envelope, KeySet } from './signed-documents';

/** Keeps a signature made for one purpose from being taken for another's. */
const DOMAIN = 'AG Lens signed document 1\0';

/** The bytes that a signature of `signed` covers. */
export function signedBytes(signed: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(DOMAIN + canonicalJson(signed));
}

/**
 * Whether as many different keys of the set have signed as it asks for. A signature by a key that is
 * not of the set counts for nothing and does no harm: it may be that of the next set.
 */
export async function isSignedBy(keySet: KeySet, { signed, signatures }: Envelope): Promise<boolean> {
  const bytes = signedBytes(signed);
  const agreeing = new Set<string>();
  for (const { key, signature } of signatures) {
    const known = keySet.keys.find(({ id }) => id === key);
    if (!known || agreeing.has(known.publicKey)) continue;
    if (await verifies(known.publicKey, signature, bytes)) agreeing.add(known.publicKey);
  }
  return agreeing.size >= keySet.threshold;
}

async function verifies(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', fromBase64Url(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), bytes);
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, character => character.charCodeAt(0));
}
