import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';

const QUIET =
  '<!doctype html><link rel="icon" href="data:,"><title>Quiet</title><main id="story">Nothing yet.</main>';
const SECRET = 'Letitia James of New York';

let site: Site;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await serveSite({ '/quiet.html': QUIET });
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each([
  ['reading', 'createRange', 'RangeError'],
  ['looking whether to read', 'evaluate', 'SyntaxError'],
])(
  'what fails in %s a page is told by the self-check, without a word of the page or its address',
  async (_, method, name) => {
    const page = await browser.context.newPage();
    const inspector = await page.context().newCDPSession(page);
    const worlds: { id: number; origin: string; name: string }[] = [];
    const uncaught: string[] = [];
    inspector.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    inspector.on('Runtime.exceptionThrown', ({ exceptionDetails }) => uncaught.push(exceptionDetails.text));
    await inspector.send('Runtime.enable');
    await page.goto(`${site.origin}/quiet.html`);
    await expect.poll(() => ownWorld(worlds, browser)).toBeDefined();
    // As an engine of another day might: reading comes later, into the same world.
    await inspector.send('Runtime.evaluate', {
      contextId: ownWorld(worlds, browser)?.id ?? 0,
      expression: `Document.prototype.${method} = () => { throw new ${name}('at ${SECRET}, ' + location); };`,
    });
    await page.evaluate(secret => {
      const story = document.getElementById('story');
      if (story) story.textContent = `Attorney General ${secret} sued on Tuesday.`;
    }, SECRET);

    await expect
      .poll(
        async () => {
          const own = await browser.openExtensionPage('self-check.html');
          await own.getByText('Last errors').waitFor();
          const text = await own.locator('body').innerText();
          await own.close();
          return text;
        },
        { timeout: 20_000 },
      )
      .toContain(`in a page: reading · ${name}`);
    const own = await browser.openExtensionPage('self-check.html');
    await own.getByText('Last errors').waitFor();
    expect(await own.locator('body').innerText()).not.toMatch(/James|127\.0\.0\.1|quiet\.html/);
    expect(uncaught).toEqual([]);
  },
);

function ownWorld(
  worlds: readonly { id: number; origin: string; name: string }[],
  { extensionId }: ExtensionBrowser,
) {
  return worlds.findLast(({ origin, name }) => origin.includes(extensionId) || name === 'AG Lens');
}

it('what nobody catches in a window of ours is told by the self-check, without its words', async () => {
  const own = await browser.openExtensionPage('options.html');
  await own.evaluate(secret => {
    setTimeout(() => {
      throw new TypeError(`at ${secret}`);
    });
    Promise.reject(new URIError(`of ${secret}`));
  }, SECRET);
  await expect
    .poll(async () => {
      const check = await browser.openExtensionPage('self-check.html');
      await check.getByText('Last errors').waitFor();
      const text = await check.locator('body').innerText();
      await check.close();
      return text;
    })
    .toMatch(
      /in a window of AG Lens · (?:TypeError|URIError)[\s\S]*in a window of AG Lens · (?:TypeError|URIError)/,
    );
  await own.close();
});

it('the background lets no message pass that it does not know, and none upsets it', async () => {
  const own = await browser.openExtensionPage('options.html');
  const answers = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: { fault?: string } }> };
      };
    };
    const odd = [
      null,
      [],
      {},
      { text: 7 },
      { key: '__proto__' },
      { states: [{}] },
      { limit: 1e9 },
      'x'.repeat(100_000),
    ];
    const types = [
      'detect',
      'card',
      'cards',
      'compare',
      'search',
      'chooseFeed',
      'settings',
      'keepDate',
      'loadReleases',
    ];
    const faults: (string | undefined)[] = [];
    for (const type of types)
      for (const data of odd) {
        const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 1 });
        if (answer?.err) faults.push(answer.err.fault);
      }
    return [...new Set(faults)];
  });
  expect(answers).toEqual(['malformed']);
});
