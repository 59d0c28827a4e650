import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { CardHost } from '../../lib/page/card-host';
import { pageOf } from './page-of';

/** A card in the test's page, anew for each test. */
export interface CardInPage {
  readonly host: CardHost;
  readonly ending: AbortController;
  /** Waits until the card stands where it belongs. */
  shownAt(range: Range, pointer?: { x: number; y: number }): Promise<void>;
}

/** To be called once for a file of tests. */
export function cardInPage(): CardInPage {
  let ending: AbortController;
  let host: CardHost;
  beforeEach(async () => {
    await page.viewport(800, 600);
    ending = new AbortController();
    host = new CardHost(document, CSS_OF_CARD, ending.signal);
    host.frame.innerHTML = '<div class="card"><h2 tabindex="-1">Ohio</h2><button>Pin</button></div>';
  });
  afterEach(() => ending.abort());
  return {
    get host() {
      return host;
    },
    get ending() {
      return ending;
    },
    async shownAt(range, pointer) {
      host.show({ ranges: [range], pointer }, 'light');
      // Placing is a promise of the positioning library, and a size that it sets is laid out in the next frame.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
  };
}

const CSS_OF_CARD =
  '.card { width: 300px; height: 200px; max-height: var(--ag-card-max-height); background: white }';

/** A word of the page, placed by a style. */
export function wordAt(style: string, text = 'Ohio'): Range {
  pageOf(`<p id="word" style="position:absolute;margin:0;font:16px monospace;${style}">${text}</p>`);
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('word')?.firstChild as Text);
  return range;
}

/** The card's host, as the page sees it. */
export const cardElement = () => document.querySelector('ag-lens-card') as HTMLElement;
