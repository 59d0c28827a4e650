import { openBrowserWithExtension } from '../extension/browser-with-extension';
import { serveSite } from '../site/serve';

/** Opens a browser that a person can use on the newspaper, and waits until they close it. */
export async function openForReader(): Promise<void> {
  const site = await serveSite();
  const browser = await openBrowserWithExtension({ headless: false, viewport: null, colorScheme: null });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(site.origin);
  console.log(`The newspaper is at ${site.origin}. Open a story and rest the mouse on an underlined word.`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>(resolve => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await browser.close();
  await site.close();
}
