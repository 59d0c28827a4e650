import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, onTestFailed } from 'vitest';
import type { ReaderBrowser } from './reader-browser';

const FOLDER = join('.output', 'logs', 'failures');

/** Of every test that fails: a picture of the page and what the browser complained about. */
export function keepEvidence(browser: () => ReaderBrowser | undefined): void {
  beforeEach(({ task }) => {
    onTestFailed(async () => {
      const driven = browser();
      if (!driven) return;
      const name = `${driven.name} ${task.name}`.replace(/[^\p{L}\d]+/gu, '-').slice(0, 90);
      await mkdir(FOLDER, { recursive: true });
      await writeFile(join(FOLDER, `${name}.png`), await driven.screenshot());
      await writeFile(join(FOLDER, `${name}.log`), (await driven.complaints()).join('\n'));
    });
  });
}
