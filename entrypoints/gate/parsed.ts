/** Resolves once a page's markup has been read to its end, and somebody may be looking at it. */
export async function parsed(page: Document): Promise<void> {
  if (page.readyState === 'loading') await new Promise(resolve => whenParsed(page, resolve));
  // Of a page that the browser has only rendered ahead, a tab tells nothing yet.
  if ('prerendering' in page && page.prerendering)
    await new Promise(resolve => page.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** `document.open` in the midst of loading takes listeners off the page, but not its observers. */
function whenParsed(page: Document, tell: (value?: unknown) => void): void {
  const look = () => {
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look);
    else {
      observer.disconnect();
      tell();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true });
  look();
}
