import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { keySetSchema } from '../../../lib/dataset/update/signed-documents';
import { DATA_ROOT } from '../source-files';
import { otherwise } from './publishing-fault';
import { writeWhole } from './write-whole';

const schema = v.strictObject({
  /** Folders that are published to, each ending in `/`. */
  feeds: v.array(v.pipe(v.string(), v.url(), v.regex(/\/$/, 'does not end in /'))),
  /** Null until keys are made: such a build offers no updates. */
  keySet: v.nullable(keySetSchema),
});
/** Where an extension built from here looks for data, and whose signatures it trusts. */
export type UpdateSettings = v.InferOutput<typeof schema>;

const PATH = join(DATA_ROOT, 'update.json');

/** @throws PublishingFault when the file is not what it must be. */
export function readUpdateSettings(path: string = PATH): UpdateSettings {
  return otherwise(
    () => v.parse(schema, JSON.parse(readFileSync(path, 'utf8'))),
    `${path} is missing or damaged: bring it back from Git.`,
  );
}

/** Writes them for the next build: the file is the old one or the new one, whatever happens. */
export function writeUpdateSettings(settings: UpdateSettings, path: string = PATH): void {
  writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`);
}
