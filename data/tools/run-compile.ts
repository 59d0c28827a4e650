import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileDataset } from './compile';
import { readDataset } from './read-dataset';

const target = process.argv[2] ?? '.output';
for (const { path, bytes } of compileDataset(readDataset()).files) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file} ${bytes.byteLength} bytes`);
}
