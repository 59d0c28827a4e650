import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

/** The states that a worker which has just been woken finds in a text. */
async function statesIn(text: string): Promise<string[]> {
  const page = await browser.openExtensionPage('welcome.html');
  await browser.stopWorker();
  const answer = await page.evaluate(
    async message => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Messenger } }).chrome;
      return runtime.sendMessage(message);

      interface Messenger {
        sendMessage(message: object): Promise<{ res?: { marks: { card: string }[] } }>;
      }
    },
    { id: 1, type: 'detect', data: { url: 'https://news.example/', text }, timestamp: 0 },
  );
  await page.close();
  return (answer.res?.marks ?? []).map(({ card }) => card);
}

test('a worker that wakes tells a person from a state by a script that it imported when it was installed', async () => {
  expect(await statesIn('Voters remember Georgia Harrison for her speech.')).toEqual([]);
  expect(await statesIn('Growers in Georgia Tuesday asked for help.')).toEqual(['state:GA']);
  expect(browser.complaints).toEqual([]);
});
