import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { misused, readArguments, wholeNumber } from '../command-line';
import { firstKeySet, nextKeySet } from './key-sets';
import { newSigningKey, pemOf, signingKeyOf } from './signing-key';
import { readUpdateSettings, writeUpdateSettings } from './update-settings';

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

if (out === undefined || (after === undefined) !== (to === undefined)) misused(USAGE);
for (const file of out) if (existsSync(file)) misused(`${file} exists: a key is never overwritten.`);
if (new Set(out).size < out.length) misused('Each key needs a file of its own.');
const threshold = wholeNumber('threshold', values.threshold);
if (threshold < 1 || threshold > out.length)
  misused(`--threshold ${threshold}: ${out.length} ${out.length === 1 ? 'key is' : 'keys are'} made.`);

const settings = readUpdateSettings(path);
const keys = out.map(file => ({ file, key: newSigningKey() }));
const publicKeys = keys.map(({ key }) => key.publicKey);
// Kept before anything trusts them: readers of a key that nobody has could never be led anywhere again.
const keep = () => {
  for (const { file, key } of keys) writeFileSync(file, pemOf(key), { mode: 0o600, flag: 'wx' });
};
if (after === undefined || to === undefined) {
  if (settings.keySet)
    misused('data/update.json pins keys already: give the old key with --after, or remove them by hand.');
  keep();
  writeUpdateSettings({ ...settings, keySet: firstKeySet(publicKeys, threshold) }, path);
} else {
  if (!settings.keySet) misused('data/update.json pins no key yet.');
  const old = after.map(file => signingKeyOf(readFileSync(file, 'utf8')));
  const signers = [...old, ...keys.map(({ key }) => key)];
  const { keySet, name, bytes } = nextKeySet(settings.keySet, publicKeys, threshold, signers);
  keep();
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, name), bytes);
  writeUpdateSettings({ ...settings, keySet }, path);
}
for (const { file, key } of keys)
  console.log(`Key ${key.publicKey.id} is in ${file}: keep it secret, and a copy of it safe.`);
