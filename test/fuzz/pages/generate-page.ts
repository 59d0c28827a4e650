import type { Random } from '../random';
import { generateHead } from './generate-head';
import { generateText } from './generate-text';
import { MUTATIONS, type Mutation, type PageElement, type PageNode, type PageRecipe } from './page-recipe';
import { PHRASES } from './phrases';
import { POISONS } from './poisons';

const TAGS =
  'div p span a b em article main section h1 h2 ul ol li table tbody tr td form input textarea select option button pre blockquote header footer aside nav details summary figure svg math template iframe slot ruby rt br wbr font center x-thing script style noscript canvas video object dialog picture label fieldset marquee'.split(
    ' ',
  );
/** Under these names pages hide what forms, documents and windows are asked for. */
const CLOBBERING =
  'body head title documentElement createElement createTreeWalker querySelector querySelectorAll childNodes parentNode parentElement ownerDocument localName nodeName nodeType tagName textContent shadowRoot attributes hasAttribute getAttribute matches closest contains className classList id children isConnected checkVisibility assignedSlot URL browser chrome CSS Highlight agLensScene length item __proto__ constructor'.split(
    ' ',
  );
const STYLES = [
  'display:none',
  'display:block',
  'display:contents',
  'visibility:hidden',
  'white-space:pre',
  'direction:rtl;unicode-bidi:bidi-override',
  'position:fixed;inset:0',
  'content-visibility:auto',
  'float:left',
  'writing-mode:vertical-rl',
  'text-transform:uppercase',
  'opacity:0',
  'zoom:3',
];

export function generatePage(random: Random): PageRecipe {
  return {
    title: generateText(random),
    head: generateHead(random),
    body: [
      ...(random.chance(0.9)
        ? [{ tag: 'p', children: [`The attorney general of ${random.pick(PHRASES).words}`] }]
        : []),
      ...random.some(6, () => generateNode(random, 5)),
      ...(random.chance(0.006) ? [generateHuge(random)] : []),
    ],
    poisons: random.chance(0.3) ? random.some(4, () => random.pick(Object.keys(POISONS))) : [],
    steps: random.some(4, () => random.some(50, () => generateMutation(random))),
    ...(random.chance(0.002) && { rounds: 300 }),
  };
}

function generateNode(random: Random, depth: number): PageNode {
  if (depth === 0 || random.chance(0.35)) return generateText(random);
  const element: PageElement = { tag: random.pick(TAGS) };
  if (random.chance(0.4)) element.attributes = generateAttributes(random);
  if (random.chance(0.9)) element.children = random.some(4, () => generateNode(random, depth - 1));
  if (random.chance(0.06))
    element.shadow = {
      mode: random.chance(0.8) ? 'open' : 'closed',
      children: random.some(3, () => generateNode(random, depth - 1)),
    };
  if (random.chance(0.02)) element.times = 2 + random.below(30);
  if (random.chance(0.02)) element.deep = 2 + random.below(40);
  return element;
}

function generateAttributes(random: Random): Record<string, string> {
  const name = random.pick(CLOBBERING);
  return Object.fromEntries(
    random.some(3, () =>
      random.pick([
        ['id', name],
        ['name', name],
        ['class', random.pick(['comments', 'article-body', 'comment-list', name])],
        ['style', random.pick(STYLES)],
        ['slot', random.pick(['', 'a', 'b'])],
        ['hidden', ''],
        ['open', ''],
        ['aria-hidden', random.pick(['true', 'false', ''])],
        ['contenteditable', random.pick(['', 'true', 'false', 'plaintext-only'])],
        ['role', random.pick(['navigation', 'main', 'banner', 'textbox', 'complementary'])],
        ['dir', random.pick(['rtl', 'auto'])],
        ['href', random.pick(['#', 'https://a.example/'])],
      ] as [string, string][]),
    ),
  );
}

/** Now and then one of what brings simple readers of pages to a halt. */
function generateHuge(random: Random): PageNode {
  const children = [generateText(random), PHRASES[2]?.words ?? ''];
  return random.pick<() => PageElement>([
    // Chromium itself does not survive the layout of as many that are shown.
    () => ({
      tag: 'div',
      attributes: { style: 'display:none' },
      children: [{ tag: 'div', deep: 10_000, children }],
    }),
    () => ({ tag: random.pick(['span', 'b', 'x-thing']), deep: 2000, children }),
    () => ({
      tag: 'div',
      // Its layout is the browser's own work, and takes it many seconds.
      attributes: { style: 'content-visibility:hidden' },
      children: [{ tag: 'p', times: 1000, long: 10_000, children }],
    }),
    () => ({
      tag: 'div',
      attributes: { style: 'display:none' },
      children: [{ tag: 'p', long: 10_000_000, children }],
    }),
    () => ({ tag: random.pick(['p', 'pre']), long: 500_000, children: [`${children.join('')}\n`] }),
    () => ({
      tag: 'table',
      children: [{ tag: 'tr', times: 5000, children: [{ tag: 'td', times: 8, children }] }],
    }),
    () => ({ tag: 'p', times: 20_000, children }),
    () => ({ tag: 'x-host', times: 1000, shadow: { mode: 'open', children } }),
    () => ({
      tag: 'form',
      times: 500,
      children: [{ tag: 'input', attributes: { name: random.pick(CLOBBERING) } }, ...children],
    }),
  ])();
}

function generateMutation(random: Random): Mutation {
  return {
    op: random.chance(0.02) ? 'clear' : random.pick(MUTATIONS.slice(0, -1)),
    at: random.below(10_000),
    to: random.below(10_000),
    node: generateNode(random, 2),
  };
}
