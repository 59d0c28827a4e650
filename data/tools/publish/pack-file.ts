import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PackedFile } from '../../../lib/dataset/update/signed-documents';

export interface Packed {
  entry: PackedFile;
  bytes: Uint8Array;
}

/** gzip named for its own SHA-256; the same content gives the same bytes on every system. */
export function packFile(content: Uint8Array): Packed {
  const bytes = gzipSync(content, { level: 9 });
  // The header says on which system it was made: 255 is "unknown" (RFC 1952).
  bytes[9] = 255;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    entry: { file: `${sha256}.json.gz`, sha256, bytes: bytes.byteLength, unpacked: content.byteLength },
  };
}
