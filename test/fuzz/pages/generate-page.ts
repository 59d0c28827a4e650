import type { Random } from '../random';
import { generateHead } from './generate-head';
import { generateText } from './generate-text';
import { type Giant, giantOf } from './giants';
import { MUTATIONS, type Mutation, type PageElement, type PageNode, type PageRecipe } from './page-recipe';
import { PHRASES } from './phrases';
import { plantedParagraph } from './planted-paragraph';
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

/** `giant`: the name of what it is to hold besides. */
export function generatePage(random: Random, giant?: string): PageRecipe {
  const page: PageRecipe = {
    title: generateText(random),
    head: generateHead(random),
    body: [
      ...(random.chance(0.9) ? [plantedParagraph(random.pick(PHRASES).words)] : []),
      ...random.some(6, () => generateNode(random, 5)),
    ],
    poisons: random.chance(0.3) ? random.some(4, () => random.pick(Object.keys(POISONS))) : [],
    steps: random.some(4, () => random.some(50, () => generateMutation(random))),
    ...(random.chance(0.002) && { rounds: 300 }),
  };
  return giant === undefined ? page : grown(page, giantOf(giant, random), random);
}

/** Few changes, since each brings a layout of many seconds, and no styles that make it longer. */
function grown({ body, head, steps, ...page }: PageRecipe, giant: Giant, random: Random): PageRecipe {
  const [planted, ...others] = body;
  const around = [giant.body, others.slice(0, 2)];
  return {
    ...page,
    ...giant,
    head: [...head.filter(node => typeof node !== 'string' && node.tag !== 'style'), ...(giant.head ?? [])],
    body: [planted ?? '', ...(random.chance(0.7) ? around : around.reverse()).flat()],
    steps: random.chance(0.3) ? steps.slice(0, 1) : [],
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

function generateMutation(random: Random): Mutation {
  return {
    op: random.chance(0.02) ? 'clear' : random.pick(MUTATIONS.slice(0, -1)),
    at: random.below(10_000),
    to: random.below(10_000),
    node: generateNode(random, 2),
  };
}
