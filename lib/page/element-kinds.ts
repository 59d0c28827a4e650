/** Elements that stand within a line unless a style sheet says otherwise. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RP RT RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE CODE KBD SAMP BUTTON INPUT SELECT TEXTAREA SVG CANVAS AUDIO VIDEO OBJECT EMBED IFRAME METER PROGRESS SCRIPT STYLE NOSCRIPT TEMPLATE LINK META MAP OUTPUT SLOT'.split(
    ' ',
  ),
);

/** Elements whose text is no part of what the page says to its reader. */
const NEVER_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP BUTTON INPUT SELECT TEXTAREA SVG MATH CANVAS AUDIO VIDEO OBJECT EMBED IFRAME METER PROGRESS NAV MENU DIALOG RP RT DATALIST AG-LENS-CARD'.split(
    ' ',
  ),
);

/** Roles of parts that are controls or lead elsewhere. */
const ROLES_NEVER_READ = new Set(
  'navigation menu menubar menuitem search searchbox toolbar tablist button textbox combobox listbox dialog alertdialog'.split(
    ' ',
  ),
);

/**
 * Readers' comments are not read at all: their authors' names and places would be taken for the
 * article's own and would spoil its counts and lists; they also grow without end.
 */
const COMMENTS =
  /^(?:(?:user|reader|article|post|story|view|fb|facebook|livefyre)[-_]?)?comments?(?:[-_]?(?:list|section|area|thread|threads|container|wrapper|wrap|block|module|feed))?$|^(?:disqus_thread|disqus|coral[-_](?:talk|thread|container).*|viafoura.*|spot-im.*|conversations?-container)$/i;

const FRAMES = new Set(['HEADER', 'FOOTER', 'ASIDE', 'SECTION', 'DIV']);

/** Whether an element stands within a line by its kind; custom elements and the like are asked for their style. */
export function isInline(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  return INLINE.has(name) || (name.includes('-') && isDisplayedInline(element));
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

/** Whether an element, with all in it, is left out of the reading. */
export function isSkipped(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  if (NEVER_READ.has(name)) return true;
  if (element.hasAttributes()) {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    const role = element.getAttribute('role');
    if (role !== null && ROLES_NEVER_READ.has(role)) return true;
    const editable = element.getAttribute('contenteditable');
    if (editable !== null && editable !== 'false') return true;
    if (isCommentSection(element, name)) return true;
  }
  return (FRAMES.has(name) || element.hasAttribute('role')) && isPageFurniture(element, name);
}

function isCommentSection(element: Element, name: string): boolean {
  if (!FRAMES.has(name) && name !== 'OL' && name !== 'UL') return false;
  if (!COMMENTS.test(element.id) && ![...element.classList].some(token => COMMENTS.test(token))) return false;
  return element.querySelector('h1') === null;
}

/** The page's head and foot, and boxes that are lists of links; never what holds the headline. */
function isPageFurniture(element: Element, name: string): boolean {
  const role = element.getAttribute('role');
  const isFoot = name === 'FOOTER' || role === 'contentinfo';
  const isBox = name === 'HEADER' || name === 'ASIDE' || role === 'banner' || role === 'complementary';
  if (!isFoot && !isBox) return false;
  if (element.querySelector('h1') !== null) return false;
  if (isFoot && element.closest('article, main, [role=main], blockquote') === null) return true;
  return isMostlyLinks(element);
}

function isMostlyLinks(element: Element): boolean {
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += inkOf(link);
  return linked * 2 > inkOf(element);
}

/** Characters of an element's text that are not white space. */
function inkOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
