import type { MetaSign, PageSigns } from '../detection/facts/page-signs';
import { asItIs, documentAsItIs } from './form-as-it-is';
import { textWithin } from './text-within';

/** A stamp of change, or of something that is not the article. */
const OTHER_TIMES = /updat|modif|edited|related|comment|event/i;
const NOT_THE_ARTICLE = 'nav, aside, footer, [class*=comment i], [id*=comment i], [class*=related i]';

/** More of one kind are a list of other articles. */
const MOST = 100;
/** A page with more that may be a sign has those of its article among the first. */
const MOST_LOOKED_AT = 2000;
/** A longer script is no article's metadata, anything else longer no date or name. In UTF-16 code units. */
const LONGEST_SCRIPT = 200_000;
/** All scripts together: to send them takes the page's main thread as long as they are. */
const LONGEST_SCRIPTS = 300_000;
const LONGEST = 1000;
/** The names of a `meta` are words. */
const LONGEST_NAME = 100;

/** Collects what a page says of itself. What it means is for the worker to find out. */
export function signsOf(document: Document): PageSigns {
  const page = documentAsItIs(document);
  // In one go: the browser looks at every element of the page for it.
  const found = page.querySelectorAll('meta, script, time, [itemprop=datePublished]');
  const looked = Array.prototype.slice.call(found, 0, MOST_LOOKED_AT).map(asItIs);
  const isInArticle = isWithin(element => element.matches('article, main'));
  const isElsewhere = isWithin(saysItIsElsewhere);
  const isPublished = (time: Element) => {
    const prop = time.getAttribute('itemprop')?.slice(0, LONGEST);
    const names = `${time.className} ${prop} ${time.parentElement?.className}`;
    return !isElsewhere(time) && !OTHER_TIMES.test(names);
  };
  const first = (selector: string, isWanted: (element: Element) => boolean = () => true) => {
    const wanted: Element[] = [];
    for (const element of looked) {
      if (wanted.length === MOST) break;
      if (element.matches(selector) && isWanted(element)) wanted.push(element);
    }
    return wanted;
  };
  let left = LONGEST_SCRIPTS;
  const goes = (script: Element) => {
    const { length } = textOf(script);
    if (length >= LONGEST_SCRIPT || length > left) return false;
    left -= length;
    return true;
  };
  return {
    title: page.title.slice(0, LONGEST),
    metas: first('meta').map(metaSign),
    data: first('script[type="application/ld+json" i]', goes).map(textOf),
    // The surest first.
    times: [
      ...first('[itemprop=datePublished]', isPublished),
      ...first('time[pubdate]', isPublished),
      ...first('time[datetime]', time => isInArticle(time) && isPublished(time)),
      ...first('time[datetime]', isPublished),
    ]
      .slice(0, MOST)
      .map(stampOf),
  };
}

function textOf(script: Element): string {
  return textWithin(script, LONGEST_SCRIPT);
}

function metaSign(meta: Element): MetaSign {
  const said = (key: string, longest = LONGEST) => meta.getAttribute(key)?.slice(0, longest);
  return {
    names: ['property', 'name', 'itemprop'].flatMap(key => said(key, LONGEST_NAME) ?? []),
    content: said('content') ?? said('value') ?? '',
  };
}

function saysItIsElsewhere(element: Element): boolean {
  const { id, className } = element;
  // To look through a long class takes as long as it is.
  return id.length + className.length > LONGEST || element.matches(NOT_THE_ARTICLE);
}

/**
 * Whether something holds of an element, or of one that it stands in. Each is asked about once: thousands of
 * times may stand thousands deep.
 */
function isWithin(holdsOf: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>();
  return element => {
    const path: Element[] = [];
    // Itself: of a form, the form that stands behind what it is given as.
    let at = element.closest('*');
    for (; at && !known.has(at); at = asItIs(at).parentElement) path.push(at);
    let holds = known.get(at) === true;
    for (const inner of path.reverse()) {
      holds ||= holdsOf(asItIs(inner));
      known.set(inner, holds);
    }
    return holds;
  };
}

function stampOf(time: Element): string {
  const said = time.getAttribute('datetime') ?? time.getAttribute('content') ?? textWithin(time, LONGEST);
  return said.slice(0, LONGEST);
}
