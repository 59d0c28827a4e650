import type { PageElement, PageNode, PageRecipe } from './page-recipe';

/** From here on a number of what stands on a page is told among the causes of its slowness. */
const MANY = 20;

/**
 * What about a page may be why it is slow, in words: two pages with the same are held to be slow for one
 * reason. Sizes are told by their order of magnitude.
 */
export function slowCause({ head, body, rounds = 1, restless = 0 }: PageRecipe): string {
  const causes = new Set<string>();
  for (const node of [...head, ...body]) addCauses(node, causes);
  if (rounds > 1) causes.add('changed in rounds');
  if (restless > 0) causes.add('never at rest');
  return causes.size > 0 ? [...causes].sort().join(', ') : 'nothing large';
}

function addCauses(node: PageNode, causes: Set<string>): void {
  if (typeof node === 'string') return;
  const { tag, attributes = {}, children = [], shadow, times = 1, deep = 1, long = 1, classLong = 1 } = node;
  const sizes = { times, deep, long, class: classLong } satisfies Record<string, number>;
  const large = Object.entries(sizes).filter(([, size]) => size >= MANY);
  for (const [name, size] of large)
    causes.add(`${tag}${hiddenBy(attributes)} ${name} 10^${Math.floor(Math.log10(size))}`);
  for (const child of [...children, ...(shadow?.children ?? [])]) addCauses(child, causes);
}

function hiddenBy({ style = '' }: NonNullable<PageElement['attributes']>): string {
  return /display:none|visibility:hidden/.test(style) ? ' (hidden)' : '';
}
