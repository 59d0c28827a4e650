import type { Mutation, PageElement, PageNode, PageRecipe } from './page-recipe';
import { POISONS } from './poisons';

/*
 * Runs in the page's own world, as its own scripts do: builds pages of recipes, breaks what a page
 * can break, and mends it again. Told by events of the document, which both worlds share.
 */
const { parse } = JSON;
const { defineProperty, deleteProperty, getOwnPropertyDescriptor, setPrototypeOf } = Reflect;
// What is built may stand in for the document's own properties under their names.
const createElement = document.createElement.bind(document);
const createTextNode = document.createTextNode.bind(document);
const createTreeWalker = document.createTreeWalker.bind(document);
const { documentElement: root, head } = document;
const title = head.appendChild(createElement('title'));
const parentOf = getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as () => unknown;
let body = document.body;
const MOST_NODES = 5000;
// Before anything is broken: what leads to the one may be the other.
const breakable = new Map(
  Object.entries(POISONS).map(([key, [owner, name]]) => [key, { owner: owner(), name }]),
);
const find = breakable.get.bind(breakable);

let recipe: PageRecipe | undefined;
let broken: { owner: object; name: PropertyKey; own: PropertyDescriptor | undefined }[] = [];

function listen(type: string, task: (detail: string) => void): void {
  document.addEventListener(`fuzz-${type}`, event => task((event as CustomEvent<string>).detail));
}

listen('build', detail => {
  const built = parse(detail) as PageRecipe;
  recipe = built;
  title.textContent = built.title;
  for (const node of built.head) head.append(...nodesOf(node));
  putBody();
  for (const node of built.body) body.append(...nodesOf(node));
  poison(built.poisons);
});

listen('mutate', step => {
  const { steps, rounds = 1, poisons } = recipe as PageRecipe;
  mend();
  for (let round = 0; round < rounds; round++) {
    const nodes = allNodes();
    for (const mutation of steps[Number(step)] ?? []) mutate(nodes, mutation, round);
  }
  poison(poisons);
});

let turns = 0;
listen('stir', () => {
  const { restless = 0, poisons } = recipe as PageRecipe;
  mend();
  const nodes = allNodes();
  for (let change = 0; change < restless && nodes.length > 0; change++) {
    turns = (turns + 7) % nodes.length;
    stir(nodes[turns] as Node);
  }
  poison(poisons);
});

listen('clear', () => {
  mend();
  head.replaceChildren(title);
  putBody();
});

function putBody(): void {
  const fresh = createElement('body');
  // The former may have gone, or gone elsewhere.
  root.replaceChildren(head, fresh);
  body = fresh;
}

function nodesOf(node: PageNode): Node[] {
  if (typeof node === 'string') return [createTextNode(node)];
  return Array.from({ length: node.times ?? 1 }, () => elementOf(node));
}

function elementOf({
  tag,
  attributes = {},
  children = [],
  shadow,
  deep = 1,
  long,
  classLong,
}: PageElement): Element {
  const create = () => {
    // Of the innermost kind there are thousands; what a script would do must not be done.
    const element = createElement(tag);
    if (tag === 'script' && attributes.type === undefined) element.setAttribute('type', 'text/plain');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (classLong !== undefined) element.className = repeated(element.className, classLong);
    return element;
  };
  const outer = create();
  let inner = outer;
  for (let level = 1; level < deep; level++) {
    const next = create();
    inner.append(next);
    inner = next;
  }
  if (long !== undefined) {
    inner.append(repeated(children.filter(child => typeof child === 'string').join(''), long));
  } else for (const child of children) inner.append(...nodesOf(child));
  if (shadow && canHoldShadow(inner)) {
    const root = inner.attachShadow({ mode: shadow.mode });
    for (const child of shadow.children) root.append(...nodesOf(child));
  }
  return outer;
}

function repeated(text: string, long: number): string {
  return (text || ' ').repeat(Math.ceil(long / (text.length || 1))).slice(0, long);
}

function canHoldShadow({ localName }: Element): boolean {
  return /^(?:article|aside|blockquote|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/.test(localName);
}

function allNodes(): Node[] {
  const walker = createTreeWalker(body);
  const nodes: Node[] = [];
  while (nodes.length < MOST_NODES && walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function mutate(nodes: Node[], { op, at, to = 0, node = '' }: Mutation, round: number): void {
  const target = nodes[(at + round) % Math.max(1, nodes.length)] ?? body;
  const other = nodes[(to + round) % Math.max(1, nodes.length)] ?? body;
  const { remove } = Element.prototype;
  try {
    if (op === 'remove') remove.call(target);
    else if (op === 'text' && target instanceof CharacterData)
      target.data = typeof node === 'string' ? node : target.data.slice(to % (target.length + 1));
    else if (op === 'insert') Node.prototype.appendChild.call(target, nodesOf(node)[0] as Node);
    else if (op === 'wrap' && target.parentNode) {
      const wrapper = createElement('b');
      target.parentNode.replaceChild(wrapper, target);
      wrapper.append(target);
    } else if (op === 'split' && target instanceof Text) target.splitText(to % (target.length + 1));
    else if (op === 'normalize') Node.prototype.normalize.call(target);
    else if (op === 'move') Node.prototype.insertBefore.call(other, target, other.firstChild);
    else if (op === 'attribute' && target instanceof Element)
      Element.prototype.setAttribute.call(
        target,
        to % 2 ? 'hidden' : 'style',
        to % 2 ? '' : 'display:inline-block',
      );
    else if (op === 'clear') body.replaceChildren(...nodesOf(node));
  } catch (error) {
    // What the browser itself refuses: a node into its own child, a second body.
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
  }
}

/** Puts an element after those beside it, and another node with the same text in the place of a text. */
function stir(node: Node): void {
  const parent = parentOf.call(node) as Node | null;
  if (!parent) return;
  if (node instanceof Element) Node.prototype.appendChild.call(parent, node);
  else Node.prototype.replaceChild.call(parent, Node.prototype.cloneNode.call(node, true), node);
}

function poison(names: readonly string[]): void {
  // Without iterators, which are among what is broken.
  for (let place = 0; place < names.length; place++) {
    const found = find(names[place] ?? '');
    if (!found || isBroken(found)) continue;
    const { owner, name } = found;
    const own = getOwnPropertyDescriptor(owner, name);
    const fails = () => {
      throw new Error('poisoned');
    };
    // Where there is nothing, something that is no longer as anybody expects; where there is, what throws.
    const spoiled: PropertyDescriptor = { configurable: true };
    // Descriptors inherit, too, and what they inherit from may be broken already.
    setPrototypeOf(spoiled, null);
    if (own) {
      setPrototypeOf(own, null);
      spoiled.get = fails;
    } else spoiled.value = fails;
    defineProperty(owner, name, spoiled);
    broken[broken.length] = { owner, name, own };
  }
}

function isBroken({ owner, name }: { owner: object; name: PropertyKey }): boolean {
  for (let place = 0; place < broken.length; place++)
    if (broken[place]?.owner === owner && broken[place]?.name === name) return true;
  return false;
}

function mend(): void {
  for (let place = broken.length - 1; place >= 0; place--) {
    const { owner, name, own } = broken[place] as (typeof broken)[number];
    if (own) defineProperty(owner, name, own);
    else deleteProperty(owner, name);
  }
  broken = [];
}
