import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, onTestFailed } from 'vitest';
import { drivenBrowsers } from './driven-browsers';

/* Of every test that fails, pictures of the open pages and what the browsers complained about are kept. */

const FOLDER = join('.output', 'logs', 'failures');

beforeEach(({ task }) => {
  onTestFailed(async () => {
    const test = task.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80);
    await mkdir(FOLDER, { recursive: true });
    for (const { name, complaints, pictures } of drivenBrowsers) {
      const path = join(FOLDER, `${test}-${name}`);
      await writeFile(`${path}.log`, `${(await complaints()).join('\n')}\n`);
      for (const [place, picture] of (await pictures()).entries())
        await writeFile(`${path}-${place + 1}.png`, picture);
    }
  });
});
