import { textWithin } from './text-within';

/** Controls, pictures and the like, which stand within a line and say nothing to a reader. */
const WITHIN_LINES =
  'script style noscript template code kbd samp button input select textarea svg canvas audio video object embed iframe meter progress rp rt ';

/** Elements that stand within a line unless a style sheet says otherwise. */
const INLINE = `${WITHIN_LINES}a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr img picture link meta map output slot`;

/** Elements whose text is no part of what the page says to its reader. */
const NEVER_READ = `${WITHIN_LINES}math nav menu dialog datalist ag-lens-card`;

/**
 * Readers' comments are not read at all: their authors' names and places would be taken for the
 * article's own and would spoil its counts and lists; they also grow without end.
 */
const COMMENTS =
  /^(?:(?:user|reader|article|post|story|view|fb|facebook|livefyre)[-_]?)?comments?(?:[-_]?(?:list|section|area|thread|threads|container|wrapper|wrap|block|module|feed))?$|^(?:disqus_thread|disqus|coral[-_](?:talk|thread|container).*|viafoura.*|spot-im.*|conversations?-container)$/i;

const MAY_BE_COMMENTS = /comment|disqus|coral|viafoura|spot-im|conversation/i;

const FRAMES = 'header footer aside section div';

/** Roles of parts that are controls or lead elsewhere. */
const ROLES_NEVER_READ =
  'navigation menu menubar menuitem search searchbox toolbar tablist button textbox combobox listbox dialog alertdialog';

/** Longer classes say nothing of an element, and to look through them takes as long as they are. */
const LONGEST_NAMES = 1000;

/** What an attribute takes out of the reading. */
const OFF = `[hidden], [aria-hidden=true], [contenteditable]:not([contenteditable=false]), [role=${ROLES_NEVER_READ.replaceAll(' ', '], [role=')}]`;

/** Asked for in one call of what most elements have none of. */
const ODD = '[hidden], [aria-hidden=true], [role], [contenteditable]';

/**
 * Whether an element stands within a line by its kind; custom elements and the like are asked for
 * their style. `name`: its local name.
 */
export function isInline(element: Element, name: string): boolean {
  return isOneOf(INLINE, name) || (name.includes('-') && isDisplayedInline(element));
}

/** A capital that drops over several lines, with the quotation mark before it. */
const LONGEST_INITIAL = 3;

/**
 * Whether the page's styles put an element, if it shows at all, within a line; a letter that floats
 * at the head of a text is part of its word. Asks for styles: not for every element.
 */
export function isDisplayedInline(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  if (/^(?:inline|contents|ruby|none)/.test(display)) return true;
  return float !== 'none' && inkOf(element) <= LONGEST_INITIAL;
}

/** Whether an element, with all in it, is left out of the reading. `name`: its local name. */
export function isSkipped(element: Element, name: string): boolean {
  if (isOneOf(NEVER_READ, name)) return true;
  const isFrame = isOneOf(FRAMES, name);
  if (!element.hasAttributes()) return isFrame && isPageFurniture(element, name, null);
  const isOdd = element.matches(ODD);
  if (isOdd && element.matches(OFF)) return true;
  if ((isFrame || name === 'ol' || name === 'ul') && isCommentSection(element)) return true;
  const role = isOdd ? element.getAttribute('role') : null;
  return (isFrame || role !== null) && isPageFurniture(element, name, role);
}

function isCommentSection(element: Element): boolean {
  const { id, className } = element;
  if (id.length + className.length > LONGEST_NAMES) return false;
  if (!MAY_BE_COMMENTS.test(id) && !MAY_BE_COMMENTS.test(className)) return false;
  if (!COMMENTS.test(id) && ![...element.classList].some(token => COMMENTS.test(token))) return false;
  return element.querySelector('h1') === null;
}

/** The page's head and foot, and boxes that are lists of links; never what holds the headline. */
function isPageFurniture(element: Element, name: string, role: string | null): boolean {
  const isFoot = name === 'footer' || role === 'contentinfo';
  const isBox = name === 'header' || name === 'aside' || role === 'banner' || role === 'complementary';
  if (!isFoot && !isBox) return false;
  if (element.querySelector('h1') !== null) return false;
  if (isFoot && element.closest('article, main, [role=main], blockquote') === null) return true;
  return isMostlyLinks(element);
}

function isMostlyLinks(element: Element): boolean {
  const half = inkOf(element) / 2;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) {
    linked += inkOf(link);
    if (linked > half) return true;
  }
  return false;
}

/** Longer texts are as long as this. */
const LONGEST_INK = 50_000;

/** Characters of an element's text that are not white space. */
function inkOf(element: Element): number {
  return textWithin(element, LONGEST_INK).replace(/\s+/g, '').length;
}

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word is one of these; they are made into a set when first asked for, which on most pages is never. */
function isOneOf(words: string, word: string): boolean {
  const made = sets.get(words);
  if (made) return made.has(word);
  sets.set(words, new Set(words.split(' ')));
  return isOneOf(words, word);
}
