import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from './command-line';
import { compileDataset } from './compile';
import { readDataset } from './read-dataset';

const USAGE = 'npm run data:compile [-- FOLDER]   writes the compiled dataset (.output)';

const [target = '.output'] = readArguments(USAGE, { allowPositionals: true }).positionals;
for (const { path, bytes } of compileDataset(readDataset()).files) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file} ${bytes.byteLength} bytes`);
}
