import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packedName } from '../../../lib/dataset/update/packed-name';
import type { PackedFile } from '../../../lib/dataset/update/signed-documents';

export interface Packed {
  name: string;
  entry: PackedFile;
  bytes: Uint8Array;
}

/** The same content gives the same bytes on every system. */
export function gzip(content: Uint8Array): Uint8Array {
  const bytes = gzipSync(content, { level: 9 });
  // The header says on which system it was made: 255 is "unknown" (RFC 1952).
  bytes[9] = 255;
  return bytes;
}

/** gzip named for its own SHA-256. */
export function packFile(content: Uint8Array): Packed {
  const bytes = gzip(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const entry = { sha256, bytes: bytes.byteLength, unpacked: content.byteLength };
  return { name: packedName(sha256), bytes, entry };
}

/** gzip named for the SHA-256 of what it unpacks to, which merging a difference arrives at, too. */
export function packContent(content: Uint8Array): Packed {
  const bytes = gzip(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const entry = { sha256, bytes: bytes.byteLength, unpacked: content.byteLength };
  return { name: packedName(sha256), bytes, entry };
}
