import { browser } from 'wxt/browser';

/** Shows a new reader how AG Lens works, once. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
