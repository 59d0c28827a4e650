import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** What other extensions, user scripts and pages could be heard by. */
const HEARS_OTHERS =
  /\bon(?:Message|Connect)External\b|\bonUserScript(?:Message|Connect)\b|addEventListener\(\s*['"]message['"]|\b(?:window|self|globalThis|document)\.onmessage\b|BroadcastChannel/;

it('nothing of the extension listens to other extensions, to user scripts, or to what pages post', () => {
  const guilty = ['components', 'entrypoints', 'lib'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .filter(name => HEARS_OTHERS.test(readFileSync(join(root, folder, name), 'utf8')))
      .map(name => `${folder}/${name}`),
  );
  expect(guilty).toEqual([]);
});
