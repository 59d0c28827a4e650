import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from './rules/layout';
import { DATA_ROOT, readSourceFiles } from './source-files';

for (const { path, text } of readSourceFiles()) {
  const canonical = canonicalText(path, text);
  if (canonical === undefined || canonical === text) continue;
  writeFileSync(join(DATA_ROOT, path), canonical);
  console.log(path);
}
