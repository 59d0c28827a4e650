import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { misused, readArguments, wholeNumber } from '../command-line';
import { firstKeySet, nextKeySet } from './key-sets';
import { orTell, otherwise, PublishingFault } from './publishing-fault';
import { newSigningKey, pemOf, readSigningKey, type SigningKey } from './signing-key';
import { readUpdateSettings, type UpdateSettings, writeUpdateSettings } from './update-settings';
import { writeWhole } from './write-whole';

const USAGE =
  'npm run data:keygen -- --out KEY.pem [--out SECOND.pem --threshold 2] [--after OLD.pem --to PUBLISHED_FOLDER]';

/**
 * Makes keys and pins them in data/update.json; `--threshold` of them must sign. With --after OLD.pem and
 * --to FOLDER they take the place of the old ones, and readers are led from those by a file in the published folder.
 */
const { values } = readArguments(USAGE, {
  options: {
    out: { type: 'string', multiple: true },
    threshold: { type: 'string', default: '1' },
    after: { type: 'string', multiple: true },
    to: { type: 'string' },
    settings: { type: 'string' },
  },
});
const { out, after, to, settings: path } = values;
const startAgain = 'remove the files that --out names, and start again.';

if (out === undefined || (after === undefined) !== (to === undefined)) misused(USAGE);
for (const file of out) if (existsSync(file)) misused(`${file} exists: a key is never overwritten.`);
if (new Set(out).size < out.length) misused('Each key needs a file of its own.');
const threshold = wholeNumber('threshold', values.threshold);
if (threshold < 1 || threshold > out.length)
  misused(`--threshold ${threshold}: ${out.length} ${out.length === 1 ? 'key is' : 'keys are'} made.`);

orTell(() => {
  const settings = readUpdateSettings(path);
  const keys = out.map(file => ({ file, key: newSigningKey() }));
  const publicKeys = keys.map(({ key }) => key.publicKey);
  if (after === undefined || to === undefined) {
    if (settings.keySet)
      throw new PublishingFault(
        'data/update.json pins keys already: give the old key with --after, or remove them by hand.',
      );
    keepKeys(keys);
    pin({ ...settings, keySet: firstKeySet(publicKeys, threshold) });
  } else {
    if (!settings.keySet) throw new PublishingFault('data/update.json pins no key yet.');
    const signers = [...after.map(readSigningKey), ...keys.map(({ key }) => key)];
    const { keySet, name, bytes } = nextKeySet(settings.keySet, publicKeys, threshold, signers);
    keepKeys(keys);
    otherwise(
      () => {
        mkdirSync(to, { recursive: true });
        writeWhole(join(to, name), bytes);
      },
      `${join(to, name)} could not be written, so nothing has changed for readers: ${startAgain}`,
    );
    pin({ ...settings, keySet });
  }
  for (const { file, key } of keys)
    console.log(`Key ${key.publicKey.id} is in ${file}: keep it secret, and a copy of it safe.`);
});

/** Kept before anything trusts them: readers of a key that nobody has could never be led anywhere again. */
function keepKeys(keys: readonly { file: string; key: SigningKey }[]): void {
  const kept: string[] = [];
  for (const { file, key } of keys) {
    try {
      writeFileSync(file, pemOf(key), { mode: 0o600, flag: 'wx' });
      kept.push(file);
    } catch (cause) {
      for (const file of kept) rmSync(file);
      throw new PublishingFault(
        `${file} could not be written, so no key was made: give --out a folder that exists and can be written to.`,
        { cause },
      );
    }
  }
}

function pin(settings: UpdateSettings): void {
  otherwise(
    () => writeUpdateSettings(settings, path),
    `The keys are kept but could not be pinned in data/update.json, so nothing trusts them: ${startAgain}`,
  );
}
