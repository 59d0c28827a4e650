import { FRESH_DAYS } from '../../../lib/dataset/update/freshness';
import { misused, readArguments, wholeNumber } from '../command-line';
import { readDataset } from '../read-dataset';
import { type Publication, publishDataset } from './publish-dataset';
import { readPublished, writePublication } from './published-folder';
import { orTell, PublishingFault } from './publishing-fault';
import { readSigningKey } from './signing-key';
import { readUpdateSettings } from './update-settings';

const USAGE = `npm run data:publish -- --out FOLDER --key KEY.pem [--key SECOND.pem]
  --made ISO      when it is published (now)
  --days N        readers are told that their data may be old after so many days (${FRESH_DAYS})
  --settings FILE whose keys are pinned (data/update.json)
  --data FOLDER   the source files (data)
  --minimum-app V the oldest AG Lens that can read it (0.1.0)`;

const { values } = readArguments(USAGE, {
  options: {
    out: { type: 'string' },
    key: { type: 'string', multiple: true },
    made: { type: 'string', default: new Date().toISOString() },
    days: { type: 'string', default: String(FRESH_DAYS) },
    settings: { type: 'string' },
    data: { type: 'string' },
    'minimum-app': { type: 'string', default: '0.1.0' },
  },
});
const { out, key: keyFiles, made, days, settings, data } = values;

if (out === undefined || !keyFiles) misused(USAGE);
const start = new Date(made);
if (Number.isNaN(start.getTime())) misused(`--made ${made}: not a date`);
const fresh = wholeNumber('days', days) * 24 * 3_600_000;

orTell(() => {
  const { keySet } = readUpdateSettings(settings);
  if (!keySet) throw new PublishingFault('data/update.json pins no key: run npm run data:keygen first.');
  const keys = keyFiles.map(readSigningKey);
  // The same key twice signs once.
  const ids = new Set(keys.map(({ publicKey }) => publicKey.id));
  if (keySet.keys.filter(({ id }) => ids.has(id)).length < keySet.threshold)
    throw new PublishingFault(`${keySet.threshold} of the pinned keys must sign.`);
  const earlier = readPublished(out);
  const publication = publishDataset(readDataset(data), earlier, {
    keys,
    keySet: keySet.number,
    made: start.toISOString(),
    expires: new Date(start.getTime() + fresh).toISOString(),
    minimumApp: values['minimum-app'],
  });
  writePublication(out, publication);
  tell(out, publication);
});

function tell(folder: string, { latest, years, files }: Publication): void {
  const bytesOf = (name: string) => files.get(name)?.byteLength ?? 0;
  const diffs = Object.values(latest.diffs).map(([, bytes]) => bytes);
  console.log(`Published ${latest.version} in ${folder}, good until ${latest.expires.slice(0, 10)}:`);
  console.log(`  latest.json ${bytesOf('latest.json')} bytes, packed ${bytesOf('latest.json.gz')}`);
  console.log(
    `  core ${latest.core.bytes} bytes; ${diffs.length} diffs of ${diffs.sort((a, b) => a - b).join(', ') || '0'} bytes`,
  );
  const further = Object.values(years).reduce((sum, { count }) => sum + count, 0);
  if (further > 0) console.log(`  ${further} releases by year, in ${Object.keys(years).length} files`);
}
