import { checkSourceFiles } from './check';
import { describeProblem } from './problem';
import { DATA_ROOT, readSourceFiles } from './source-files';

const files = readSourceFiles(process.argv[2] ?? DATA_ROOT);
const problems = checkSourceFiles(files);
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files, nothing wrong`);
}
