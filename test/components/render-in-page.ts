import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';

const frames = new Set<HTMLElement>();

/** Renders into a fresh element of this document, in a theme. */
export function renderInPage(content: ComponentChild, theme: 'light' | 'dark' = 'light'): HTMLElement {
  const frame = document.createElement('div');
  frame.dataset.theme = theme;
  frame.style.width = 'max-content';
  document.body.append(frame);
  frames.add(frame);
  render(content, frame);
  return frame;
}

/** Takes down everything that was rendered. */
export function clearPage(): void {
  for (const frame of frames) {
    render(null, frame);
    frame.remove();
  }
  frames.clear();
}

/** What breaks an accessibility rule of WCAG 2.2 AA or a best practice, with the elements concerned. */
export async function violationsIn(frame: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(frame, {
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(node => node.html)
        .join(' ')}`,
  );
}

/** The element of a role whose accessible name, as written in the markup, is or contains the words. */
export function named(frame: HTMLElement, selector: string, words: string): HTMLElement {
  const found = [...frame.querySelectorAll<HTMLElement>(selector)].find(element =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(words),
  );
  if (!found) throw new Error(`No ${selector} named “${words}”`);
  return found;
}
