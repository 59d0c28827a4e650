import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { signedBytes } from '../../../lib/dataset/update/signature';
import type { Envelope, KeySet } from '../../../lib/dataset/update/signed-documents';
import { otherwise } from './publishing-fault';

export type PublicKey = KeySet['keys'][number];

/** A private Ed25519 key with what readers know it by. */
export interface SigningKey {
  privateKey: KeyObject;
  publicKey: PublicKey;
}

/** A key that nobody has had before. */
export function newSigningKey(): SigningKey {
  return asSigningKey(generateKeyPairSync('ed25519').privateKey);
}

/** @throws Error when the text is no Ed25519 private key in PEM. */
export function signingKeyOf(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('Not an Ed25519 key.');
  return asSigningKey(privateKey);
}

/** The key in a file. @throws PublishingFault, which says what to do. */
export function readSigningKey(file: string): SigningKey {
  return otherwise(
    () => signingKeyOf(readFileSync(file, 'utf8')),
    `${file} holds no private Ed25519 key that can be read. Give the file that npm run data:keygen wrote, or the copy of it that you keep; if every copy is lost, data/PUBLISHING.md tells how to replace the key.`,
  );
}

/** The private key as PEM (PKCS #8); {@link signingKeyOf} reads it back. */
export function pemOf({ privateKey }: SigningKey): string {
  return privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
}

/** Signs with each key. Ed25519 needs no chance, so the same document has the same signatures. */
export function signDocument(signed: Record<string, unknown>, keys: readonly SigningKey[]): Envelope {
  const bytes = signedBytes(signed);
  const signatures = keys.map(({ privateKey, publicKey }) => ({
    key: publicKey.id,
    signature: sign(null, bytes, privateKey).toString('base64url'),
  }));
  return { signed, signatures };
}

function asSigningKey(privateKey: KeyObject): SigningKey {
  // The raw key: the last 32 bytes of what RFC 8410 wraps around it.
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return { privateKey, publicKey: { id, publicKey: raw.toString('base64url') } };
}
