import { createPrivateKey } from 'node:crypto';
import { firstKeySet } from '../../../data/tools/publish/key-sets';
import { packFile } from '../../../data/tools/publish/pack-file';
import { signDocument, signingKeyOf } from '../../../data/tools/publish/signing-key';
import { isSignedBy } from '../../../lib/dataset/update/signature';
import {
  MalformedDocumentError,
  readEnvelope,
  readKeySet,
  readLatest,
} from '../../../lib/dataset/update/signed-documents';
import { UnpackError, unpack } from '../../../lib/dataset/update/unpack';
import type { Random } from '../random';
import { spoil } from './anything';
import type { Subject } from './fuzz-each';

/** The same each time, since runs are to be had again; it signs nothing else. */
function keyForTests() {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return signingKeyOf(key.export({ format: 'pem', type: 'pkcs8' }) as string);
}

type Bytes = number[];

/** Files of a feed, spoilt: a signature holds for what was signed alone, and what is packed unpacks to itself or not at all. */
export function documentSubject(
  signed: Record<string, unknown>,
): Subject<{ document: unknown; packed: Bytes }> {
  const key = keyForTests();
  const trusted = firstKeySet([key.publicKey], 1);
  const content = new TextEncoder().encode(JSON.stringify(signed));
  const { bytes } = packFile(content);
  const envelope = signDocument(signed, [key]);
  return {
    what: 'files of a feed: signatures, key sets, packed files',
    mayTake: 500,
    generate: (random: Random) => {
      const packed = [...bytes];
      for (let times = random.below(4); times >= 0; times--) {
        const at = random.below(packed.length);
        if (random.chance(0.5)) packed[at] = random.below(256);
        else packed.splice(at, random.below(20));
      }
      return { document: spoil(random, envelope, 1 + random.below(3)), packed };
    },
    check: async ({ document, packed }) => {
      const text = JSON.stringify(document) ?? '';
      try {
        const read = readEnvelope(new TextEncoder().encode(text));
        const same = JSON.stringify(read.signed) === JSON.stringify(envelope.signed);
        if ((await isSignedBy(trusted, read)) && !same) return 'what was not signed counts as signed';
        readLatest(read);
        readKeySet(read);
      } catch (error) {
        if (!(error instanceof MalformedDocumentError)) return `throws ${error}`;
      }
      try {
        const out = await unpack(Uint8Array.from(packed), { exactly: content.byteLength });
        if (!out.every((byte, place) => byte === content[place])) return undefined; // Its hash is held against the signed one next.
      } catch (error) {
        if (!(error instanceof UnpackError)) return `throws ${error}`;
      }
      return undefined;
    },
  };
}
