/**
 * Calls `tell` once, when a page's markup has been read to its end and somebody may be looking at it.
 * A promise would be one more thing to come into being on every page.
 */
export function whenParsed(page: Document, tell: () => void): void {
  let isTold = false;
  const look = () => {
    if (isTold) return;
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look);
    // Of a page that the browser has only rendered ahead, a tab tells nothing yet.
    else if ('prerendering' in page && page.prerendering) page.addEventListener('prerenderingchange', look);
    else {
      isTold = true;
      observer.disconnect();
      tell();
    }
  };
  // `document.open` in the midst of loading takes listeners off the page, but not its observers.
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true });
  look();
}
