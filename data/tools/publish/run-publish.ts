import { readFileSync } from 'node:fs';
import { misused, readArguments, wholeNumber } from '../command-line';
import { readDataset } from '../read-dataset';
import { type Publication, publishDataset } from './publish-dataset';
import { readPublished, writePublication } from './published-folder';
import { signingKeyOf } from './signing-key';
import { readUpdateSettings } from './update-settings';

const USAGE = `npm run data:publish -- --out FOLDER --key KEY.pem [--key SECOND.pem]
  --made ISO      when it is published (now)
  --days N        readers are told that their data may be old after so many days (60)
  --settings FILE whose keys are pinned (data/update.json)
  --data FOLDER   the source files (data)
  --minimum-app V the oldest AG Lens that can read it (0.1.0)`;

const { values } = readArguments(USAGE, {
  options: {
    out: { type: 'string' },
    key: { type: 'string', multiple: true },
    made: { type: 'string', default: new Date().toISOString() },
    days: { type: 'string', default: '60' },
    settings: { type: 'string' },
    data: { type: 'string' },
    'minimum-app': { type: 'string', default: '0.1.0' },
  },
});
const { out, key: keyFiles, made, days, settings, data } = values;

if (out === undefined || !keyFiles) misused(USAGE);
const { keySet } = readUpdateSettings(settings);
if (!keySet) misused('data/update.json pins no key: run npm run data:keygen first.');
const keys = keyFiles.map(file => signingKeyOf(readFileSync(file, 'utf8')));
// The same key twice signs once.
const ids = new Set(keys.map(({ publicKey }) => publicKey.id));
if (keySet.keys.filter(({ id }) => ids.has(id)).length < keySet.threshold)
  misused(`${keySet.threshold} of the pinned keys must sign.`);

const start = new Date(made);
if (Number.isNaN(start.getTime())) misused(`--made ${made}: not a date`);
let publication: Publication;
try {
  publication = publishDataset(readDataset(data), readPublished(out), {
    keys,
    keySet: keySet.number,
    made: start.toISOString(),
    expires: new Date(start.getTime() + wholeNumber('days', days) * 24 * 3_600_000).toISOString(),
    minimumApp: values['minimum-app'],
  });
} catch (error) {
  // Such as a version that was published with other records: for a publisher, who needs no stack.
  console.error((error as Error).message);
  process.exit(1);
}
writePublication(out, publication);
const { latest } = publication;
console.log(`Published ${latest.version} in ${out}, good until ${latest.expires.slice(0, 10)}:`);
console.log(
  `  core ${latest.core.bytes} bytes; ${latest.diffs.length} diffs of ${latest.diffs.map(({ bytes }) => bytes).join(', ') || '0'} bytes`,
);
const years = Object.entries(latest.years);
const further = years.reduce((sum, [, { count }]) => sum + count, 0);
if (further > 0) console.log(`  ${further} releases by year, in ${years.length} files`);
