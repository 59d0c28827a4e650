import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { misused } from '../command-line';
import { firstKeySet, nextKeySet } from './key-sets';
import { newSigningKey, pemOf, signingKeyOf } from './signing-key';
import { readUpdateSettings, writeUpdateSettings } from './update-settings';

/**
 * Makes a key and pins it in data/update.json. With --after OLD.pem and --to FOLDER it takes the
 * place of the old one, and readers are led from that to it by a file in the published folder.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    after: { type: 'string' },
    to: { type: 'string' },
    settings: { type: 'string' },
  },
});
const { out, after, to, settings: path } = values;

if (out === undefined || (after === undefined) !== (to === undefined))
  misused('npm run data:keygen -- --out KEY.pem [--after OLD.pem --to PUBLISHED_FOLDER]');
if (existsSync(out)) misused(`${out} exists: a key is never overwritten.`);

const settings = readUpdateSettings(path);
const key = newSigningKey();
// Kept before anything trusts it: readers of a key that nobody has could never be led anywhere again.
const keep = () => writeFileSync(out, pemOf(key), { mode: 0o600, flag: 'wx' });
if (after === undefined || to === undefined) {
  if (settings.keySet)
    misused('data/update.json pins keys already: give the old key with --after, or remove them by hand.');
  keep();
  writeUpdateSettings({ ...settings, keySet: firstKeySet([key.publicKey], 1) }, path);
} else {
  if (!settings.keySet) misused('data/update.json pins no key yet.');
  const old = signingKeyOf(readFileSync(after, 'utf8'));
  const { keySet, name, bytes } = nextKeySet(settings.keySet, [key.publicKey], 1, [old, key]);
  keep();
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, name), bytes);
  writeUpdateSettings({ ...settings, keySet }, path);
}
console.log(`Key ${key.publicKey.id} is in ${out}: keep it secret, and a copy of it safe.`);
