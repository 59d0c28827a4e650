import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSourceFiles } from './format-source-files';
import { DATA_ROOT, readSourceFiles } from './source-files';

const addNames = process.argv.includes('--add-names');
for (const { path, text } of formatSourceFiles(readSourceFiles(), { addNames })) {
  writeFileSync(join(DATA_ROOT, path), text);
  console.log(path);
}
