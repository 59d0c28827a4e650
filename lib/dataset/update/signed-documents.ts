import * as v from 'valibot';
import { datasetVersion } from '../schema';
import { canonicalJson } from './canonical-json';
import { yearSchema } from './release-year';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64_000_000));

/** A file as it is served: gzip of JSON, named for the SHA-256 of its bytes. */
const packedFile = v.object({
  sha256: hash,
  /** As served. */
  bytes: size,
  /** Once unpacked: no more is ever unpacked. */
  unpacked: size,
});
export type PackedFile = v.InferOutput<typeof packedFile>;

/** {@link PackedFile} without the names of its fields: every reader downloads a dozen of them with each change. */
const listedFile = v.tuple([hash, size, size]);

/** Releases of a year: named for the SHA-256 of what it unpacks to, which a diff must arrive at, too. */
export const yearFile = v.object({
  sha256: hash,
  bytes: size,
  unpacked: size,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type YearFile = v.InferOutput<typeof yearFile>;

/** The releases that no record rests on, by year: to be had when somebody looks there. */
export const yearFilesSchema = v.record(yearSchema, yearFile);
export type YearFiles = v.InferOutput<typeof yearFilesSchema>;

/** Enough of a digest to choose a diff by: what it leads to is held against the whole one of the newest. */
const digestStart = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** What every format of it has had and will have, so that a reader of any age can tell what to do. */
const latestHeadSchema = v.object({
  type: v.literal('latest'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: datasetVersion,
  /** Version of the extension that can read it. */
  minimumApp: v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){0,3}$/)),
});
export type LatestHead = v.InferOutput<typeof latestHeadSchema>;

const latestSchema = v.object({
  ...latestHeadSchema.entries,
  format: v.literal(1),
  made: instant,
  /** When readers are to be told that their data may be old. */
  expires: instant,
  /** Number of the key set that signs. */
  keys: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)),
  /** SHA-256 of the canonical bytes of the whole dataset, which every way to it must arrive at. */
  digest: hash,
  core: packedFile,
  /** By the version, of which the start of its digest is given, that they lead from. */
  diffs: v.pipe(v.record(digestStart, listedFile), v.maxEntries(64)),
  /** The list of further releases by year, which diffs carry on; served as a year is, by the hash of its content. */
  years: v.exactOptional(packedFile),
});
/** The newest version there is, and the files that lead to it. */
export type Latest = v.InferOutput<typeof latestSchema>;

const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const keySetSchema = v.pipe(
  v.object({
    type: v.literal('keys'),
    format: v.literal(1),
    number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)),
    /** How many of the keys must sign. */
    threshold: v.pipe(v.number(), v.integer(), v.minValue(1)),
    keys: v.pipe(
      v.array(v.object({ id: keyId, publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) })),
      v.minLength(1),
      v.maxLength(16),
    ),
  }),
  v.check(({ keys, threshold }) => threshold <= new Set(keys.map(({ id }) => id)).size, 'threshold too high'),
);
/** Ed25519 public keys (raw, base64url) and how many of them must agree. */
export type KeySet = v.InferOutput<typeof keySetSchema>;

const envelopeSchema = v.object({
  signed: v.record(v.string(), v.unknown()),
  signatures: v.pipe(
    v.array(v.object({ key: keyId, signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)) })),
    v.minLength(1),
    v.maxLength(16),
  ),
});
/** What is signed, still unread, with its signatures (raw, base64url). */
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** A published document is not what its kind must be; says where. */
export class MalformedDocumentError extends Error {
  override readonly name = 'MalformedDocumentError';
}

/** @throws MalformedDocumentError */
export function readEnvelope(bytes: BufferSource): Envelope {
  const envelope = parsed(envelopeSchema, parseJson(bytes));
  try {
    canonicalJson(envelope.signed);
  } catch (cause) {
    // Fractions, or lists within lists without end: nobody can have signed it.
    throw new MalformedDocumentError('It has no canonical spelling.', { cause });
  }
  return envelope;
}

/** To be asked of a verified envelope only. @throws MalformedDocumentError */
export function readLatestHead({ signed }: Envelope): LatestHead {
  return parsed(latestHeadSchema, signed);
}

/** To be asked of a verified envelope only. @throws MalformedDocumentError */
export function readLatest({ signed }: Envelope): Latest {
  return parsed(latestSchema, signed);
}

/** To be asked of a verified envelope only. @throws MalformedDocumentError */
export function readKeySet({ signed }: Envelope): KeySet {
  return parsed(keySetSchema, signed);
}

/** @throws MalformedDocumentError when the bytes are not JSON in UTF-8. */
function parseJson(bytes: BufferSource): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new MalformedDocumentError('Not JSON.', { cause });
  }
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new MalformedDocumentError(v.summarize(result.issues));
}
