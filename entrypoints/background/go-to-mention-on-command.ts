import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/protocol';

/** The keys of the manifest that go from mention to mention, and which way. */
const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Passes keys that the browser takes on to the page in front, which is nothing to a page without marks. */
export function goToMentionOnCommand(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    const direction = DIRECTIONS[command];
    if (direction === undefined || tab?.id === undefined) return;
    // A page that we have no part in, such as the browser's own, answers with an error.
    sendMessage('goTo', { direction }, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
  });
}
