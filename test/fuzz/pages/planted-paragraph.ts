import type { PageElement, PageNode } from './page-recipe';

/** A paragraph that is to be marked wherever it is the first of a page, whatever else stands there. */
export function plantedParagraph(words: string): PageElement {
  return { tag: 'p', children: [`The attorney general of ${words}`] };
}

/** Its text where the first node of a body is one; undefined where it is none, or is no longer plain. */
export function plantedText([first]: readonly PageNode[]): string | undefined {
  if (typeof first !== 'object') return undefined;
  const { tag, children = [], ...rest } = first;
  const [text] = children;
  return tag === 'p' && typeof text === 'string' && children.length === 1 && Object.keys(rest).length === 0
    ? text
    : undefined;
}
