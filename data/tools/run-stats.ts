import { readDataset } from './read-dataset';
import { statsOf } from './stats';
import { overBudget, partSizes, sizeReport } from './stats/sizes';
import { statsTables } from './stats/tables';

const dataset = readDataset();
if (process.argv.includes('--table')) {
  const sizes = partSizes(dataset);
  console.log(`${statsTables(dataset)}\n\n${sizeReport(sizes)}`);
  if (overBudget(sizes)) process.exitCode = 1;
} else {
  console.log(JSON.stringify(statsOf(dataset)));
}
