import { browser } from 'wxt/browser';
import { type Address, hashOf } from '../../lib/address/address';

/** The whole address of a look-up or a record, to be opened in a tab. */
export function libraryUrl(address: Exclude<Address, { view: 'lost' }>): string {
  return browser.runtime.getURL('/library.html') + hashOf(address);
}
