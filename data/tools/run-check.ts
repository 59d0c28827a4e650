import { existsSync } from 'node:fs';
import { checkSourceFiles } from './check';
import { misused, readArguments } from './command-line';
import { describeProblem } from './problem';
import { DATA_ROOT, readSourceFiles } from './source-files';

const USAGE = 'npm run data:check [-- FOLDER]   says what is wrong with the source files (data)';

const [folder = DATA_ROOT] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (!existsSync(folder)) misused(`${folder}: no such folder`);
const files = readSourceFiles(folder);
const problems = checkSourceFiles(files);
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files, nothing wrong`);
}
