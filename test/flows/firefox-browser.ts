import {
  ADDON_ID,
  BUILT_FOR_FIREFOX,
  EXTENSION_ORIGIN,
  openFirefoxWithExtension,
} from '../extension/firefox/firefox-with-extension';
import { type DrivenBrowser, drivenBrowsers } from '../setup/driven-browsers';
import { firefoxActions } from './firefox-actions';
import { firefoxMemory } from './firefox-memory';
import { firefoxWindow, settled } from './firefox-window';
import type { BrowserOptions, ReaderBrowser } from './reader-browser';

/** The panels of the browser's own that hold our pages stay open while the pointer is elsewhere. */
const PREFS = { 'ui.popup.disable_autohide': true };

const POPUP = `[...document.querySelectorAll('browser')].find(each => each.currentURI?.spec.endsWith('/popup.html'))`;
const HIDE_POPUP = `for (const each of document.querySelectorAll('panel')) each.hidePopup();`;
const SIDEBAR = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;
const HIDE_SIDEBAR = `SidebarController.hide();`;
const WELCOME = `gBrowser.browsers.find(each => each.currentURI.spec === '${EXTENSION_ORIGIN}/welcome.html')`;
const remove = (tab: string) => `gBrowser.removeTab(gBrowser.getTabForBrowser(${tab}));`;
/** The number stays with a tab wherever it goes. */
const numbered = (tab: number) => `gBrowser.browsers.find(each => each.browserId === ${tab})`;

/** Firefox by Marionette, and by its chrome where the extension's windows are no tabs. */
export async function openFirefox({
  extension = BUILT_FOR_FIREFOX,
  beside,
  through,
  viewport,
}: BrowserOptions = {}): Promise<ReaderBrowser> {
  const firefox = await openFirefoxWithExtension({
    extension,
    ...(beside && { beside }),
    prefs: { ...PREFS, ...through?.prefs },
    ...viewport,
  });
  const { marionette } = firefox;
  await closeWelcome();
  const read = await firefox.evaluateInBrowser<number>('return gBrowser.selectedBrowser.browserId;');
  const actions = firefoxActions(marionette);

  /** The page of the first run, once it has opened: later it would come to the front in the midst of a test. */
  async function closeWelcome(): Promise<void> {
    await settled('the page of the first run', () => firefox.evaluateInBrowser(`return !!${WELCOME}`));
    await firefox.evaluateInBrowser(remove(WELCOME));
  }

  /** One that was opened and not waited for may still come. */
  async function closePopup(): Promise<void> {
    await settled('the end of the popup', () =>
      firefox.evaluateInBrowser(
        `${HIDE_POPUP}
         await new Promise(resolve => setTimeout(resolve, 50));
         return !${POPUP} && ![...document.querySelectorAll('panel')].some(each => each.state !== 'closed');`,
      ),
    );
  }

  async function openPopup() {
    await closePopup();
    await firefox.evaluateInBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);`,
      ADDON_ID,
    );
    // Until it is shown, its page is in another browser element, which goes away.
    await settled('the popup', () =>
      firefox.evaluateInBrowser(`return ${POPUP}?.closest('panel')?.state === 'open'`),
    );
    return await firefoxWindow(firefox, 'the popup', POPUP, HIDE_POPUP);
  }

  const complaints = () =>
    firefox.evaluateInBrowser<string[]>(
      `return Services.console.getMessageArray()
           .filter(each => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
           .filter(({ sourceName }) => /^(moz-extension|https?):/.test(sourceName))
           // What a window still waited for when the test closed it.
           .filter(({ errorMessage }) => !/after context unloaded/.test(errorMessage))
           // What a page still waited for when the reader left it.
           .filter(({ errorMessage }) => !/^Promise resolved while context is inactive/.test(errorMessage))
           // A script that had just been loaded when its window was taken away: even \`location.search\` throws.
           .filter(({ errorMessage }) => !/^NS_ERROR_NOT_INITIALIZED/.test(errorMessage))
           .map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage);`,
    );
  const driven: DrivenBrowser = {
    name: 'Firefox',
    complaints,
    pictures: async () => [await firefox.screenshot()],
  };
  drivenBrowsers.add(driven);

  return {
    name: 'Firefox',
    open: address => firefox.open(address),
    evaluate: (body, ...args) => firefox.evaluate(body, ...args),
    ...actions,
    async inCard(task, ...args) {
      const script = `const root = document.querySelector('ag-lens-card')?.openOrClosedShadowRoot;
        return root ? JSON.stringify((${task.toString()}).apply(root, arguments) ?? null) : null;`;
      const parameters = { script, args, sandbox: 'system', newSandbox: false };
      const { value } = await marionette.send<{ value: string | null }>(
        'WebDriver:ExecuteScript',
        parameters,
      );
      return value === null ? undefined : (JSON.parse(value) ?? undefined);
    },
    openPopup,
    async openPanel() {
      const popup = await openPopup();
      await settled('the popup', async () => (await popup.text()).includes('Open panel'));
      await popup.click('Open panel');
      return await firefoxWindow(firefox, 'the sidebar', SIDEBAR, HIDE_SIDEBAR);
    },
    async openOwnPage(file) {
      const number = await firefox.evaluateInBrowser<number>(
        `return gBrowser.addTrustedTab(args[0], { inBackground: true }).linkedBrowser.browserId;`,
        `${EXTENSION_ORIGIN}/${file}`,
      );
      return await firefoxWindow(firefox, file, numbered(number), remove(numbered(number)));
    },
    async closeOwnWindows() {
      await closePopup();
      await firefox.evaluateInBrowser(
        `${HIDE_SIDEBAR}
         for (const each of [...gBrowser.tabs]) if (each.linkedBrowser.browserId !== ${read}) gBrowser.removeTab(each);`,
      );
      await settled('the end of the sidebar', () => firefox.evaluateInBrowser(`return !${SIDEBAR}`));
    },
    stopBackground: () => firefox.stopBackground(),
    memory: () => firefoxMemory(firefox),
    complaints,
    screenshot: () => firefox.screenshot(),
    close: () => {
      drivenBrowsers.delete(driven);
      return firefox.close();
    },
  };
}
