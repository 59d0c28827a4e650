/** Attributes that a reader sees or hears. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-name'];

/**
 * Every text of an element that stands in its own language: text nodes and spoken attributes, but not
 * those that are marked as another language's.
 */
export function shownTexts(frame: HTMLElement): string[] {
  const texts: string[] = [];
  const walk = (element: Element) => {
    if (element.getAttribute('lang')) return;
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) {
      if (child instanceof Text) texts.push(child.data);
      if (child instanceof Element) walk(child);
    }
  };
  walk(frame);
  return texts.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '');
}
