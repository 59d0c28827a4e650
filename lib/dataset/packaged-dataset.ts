import * as v from 'valibot';
import { type Dataset, datasetOutline } from './schema';
import { sha256 } from './update/sha256';

/** Lists the bundled files, so that a damaged one is noticed and a new one recognised unread. */
const manifestSchema = v.object({
  format: v.literal(1),
  version: v.string(),
  files: v.array(
    v.object({
      path: v.string(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      bytes: v.pipe(v.number(), v.integer()),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Fetches a file beside the manifest by its name. @throws when it is missing or cannot be read. */
export type FetchFile = (name: string) => Promise<ArrayBuffer>;

export interface PackagedDataset {
  dataset: Dataset;
  /** SHA-256 of the file it was read from, hex. */
  digest: string;
}

export type PackagedFault = 'unreadable' | 'damaged' | 'invalid';

/** A file of the package is not what it was when the extension was built. */
export class PackagedDatasetError extends Error {
  override readonly name = 'PackagedDatasetError';
  constructor(
    readonly fault: PackagedFault,
    readonly file: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`The packaged file ${file} is ${fault}: ${detail}`, options);
  }
}

const CORE = 'core.json';

/** @throws PackagedDatasetError */
export async function readManifest(fetchFile: FetchFile): Promise<Manifest> {
  const name = 'manifest.json';
  const parsed = v.safeParse(manifestSchema, parseJson(name, await read(fetchFile, name)));
  if (!parsed.success) throw new PackagedDatasetError('invalid', name, v.summarize(parsed.issues));
  return parsed.output;
}

/** The SHA-256 of the core file as the manifest gives it. @throws PackagedDatasetError */
export function coreDigest(manifest: Manifest): string {
  const entry = manifest.files.find(({ path }) => path === CORE || path.endsWith(`/${CORE}`));
  if (!entry) throw new PackagedDatasetError('invalid', 'manifest.json', `it does not list ${CORE}`);
  return entry.sha256;
}

/**
 * Reads the core file and holds it against its hash. Its records are not validated again: the manifest
 * is of the same package, and the build took them from validated ones, while a reader waits for the
 * first answer. @throws PackagedDatasetError
 */
export async function readPackagedDataset(fetchFile: FetchFile): Promise<PackagedDataset> {
  const digest = coreDigest(await readManifest(fetchFile));
  const bytes = await read(fetchFile, CORE);
  const found = await sha256(bytes);
  if (found !== digest)
    throw new PackagedDatasetError('damaged', CORE, `its SHA-256 is ${found}, not ${digest}`);
  const parsed = v.safeParse(datasetOutline, parseJson(CORE, bytes), { abortEarly: true });
  if (!parsed.success) throw new PackagedDatasetError('invalid', CORE, v.summarize(parsed.issues));
  return { dataset: parsed.output as Dataset, digest };
}

async function read(fetchFile: FetchFile, name: string): Promise<ArrayBuffer> {
  try {
    return await fetchFile(name);
  } catch (cause) {
    throw new PackagedDatasetError('unreadable', name, String(cause), { cause });
  }
}

function parseJson(name: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PackagedDatasetError('invalid', name, String(cause), { cause });
  }
}
