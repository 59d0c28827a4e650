import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './command-line';
import { formatSourceFiles } from './format-source-files';
import { DATA_ROOT, readSourceFiles } from './source-files';

const USAGE = `npm run data:format   puts the source files into their form and names each that it changed
  --add-names   adds topics and targets that the vocabularies lack`;

const { values } = readArguments(USAGE, { options: { 'add-names': { type: 'boolean', default: false } } });
const addNames = values['add-names'];
for (const { path, text } of formatSourceFiles(readSourceFiles(), { addNames })) {
  writeFileSync(join(DATA_ROOT, path), text);
  console.log(path);
}
