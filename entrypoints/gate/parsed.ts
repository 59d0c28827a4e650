/** Resolves once a page's markup has been read to its end, and somebody may be looking at it. */
export async function parsed(page: Document): Promise<void> {
  const come = (type: string) => new Promise(resolve => page.addEventListener(type, resolve, { once: true }));
  if (page.readyState === 'loading') await come('DOMContentLoaded');
  // Of a page that the browser has only rendered ahead, a tab tells nothing yet.
  if ('prerendering' in page && page.prerendering) await come('prerenderingchange');
}
