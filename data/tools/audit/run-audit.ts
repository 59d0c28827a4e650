import { readArguments, wholeNumber } from '../command-line';
import { readDataset } from '../read-dataset';
import { auditablesOf } from './auditable';
import { checklist } from './checklist';
import { doubtReport, doubtsOf } from './doubts';
import { randomSample, seededRandom } from './random-sample';

const USAGE = `npm run --silent data:audit -- [--seed N] [--count 60]   a sample to check by hand, as Markdown
  --doubts   what is known not to be known, record by record, instead of a sample`;

const { values } = readArguments(USAGE, {
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    doubts: { type: 'boolean', default: false },
  },
});
const dataset = readDataset();
if (values.doubts) console.log(doubtReport(doubtsOf(dataset), true));
else {
  const seed = wholeNumber('seed', values.seed);
  const sample = randomSample(auditablesOf(dataset), wholeNumber('count', values.count), seededRandom(seed));
  console.log(checklist(sample, dataset.releases, { seed, version: dataset.version }));
  console.log(doubtReport(doubtsOf(dataset), false));
}
