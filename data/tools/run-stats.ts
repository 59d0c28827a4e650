import { readArguments } from './command-line';
import { readDataset } from './read-dataset';
import { statsOf } from './stats';
import { overBudget, partSizes, sizeReport } from './stats/sizes';
import { statsTables } from './stats/tables';

const USAGE = `npm run --silent data:stats   counts of the record, as JSON
  --table   by year, kind, side and topic, with the size of each part`;

const { values } = readArguments(USAGE, { options: { table: { type: 'boolean', default: false } } });
const dataset = readDataset();
if (values.table) {
  const sizes = partSizes(dataset);
  console.log(`${statsTables(dataset)}\n\n${sizeReport(sizes)}`);
  if (overBudget(sizes)) process.exitCode = 1;
} else {
  console.log(JSON.stringify(statsOf(dataset)));
}
