import type { MetaSign, PageSigns } from '../detection/facts/page-signs';
import { documentAsItIs } from './form-as-it-is';

/** Where a page's own date may stand, the surest first. */
const TIMES = [
  '[itemprop=datePublished]',
  'time[pubdate]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

/** A stamp of change, or of something that is not the article. */
const OTHER_TIMES = /updat|modif|edited|related|comment|event/i;
const NOT_THE_ARTICLE = 'nav, aside, footer, [class*=comment i], [id*=comment i], [class*=related i]';

/** More of one kind are a list of other articles. */
const MOST = 100;
/** A page with more that may be a sign has those of its article among the first. */
const MOST_LOOKED_AT = 5000;
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
  const looked = Array.prototype.slice.call(found, 0, MOST_LOOKED_AT) as Element[];
  const first = (selector: string, isWanted: (element: Element) => boolean = () => true) => {
    const wanted: Element[] = [];
    for (const element of looked) {
      if (wanted.length === MOST) break;
      if (element.matches(selector) && isWanted(element)) wanted.push(element);
    }
    return wanted;
  };
  return {
    title: page.title.slice(0, LONGEST),
    metas: first('meta').map(metaSign),
    data: asFarAsTheyGo(first('script[type="application/ld+json" i]', isShort).map(textOf)),
    times: TIMES.flatMap(selector => first(selector, isOfArticle))
      .slice(0, MOST)
      .map(stampOf),
  };
}

const textOf = ({ textContent }: Element) => textContent ?? '';
const isShort = (script: Element) => textOf(script).length < LONGEST_SCRIPT;

/** The scripts that there is room for, in their order. */
function asFarAsTheyGo(scripts: readonly string[]): string[] {
  let left = LONGEST_SCRIPTS;
  return scripts.filter(({ length }) => {
    const goes = length <= left;
    if (goes) left -= length;
    return goes;
  });
}

function metaSign(meta: Element): MetaSign {
  const said = (key: string, longest = LONGEST) => meta.getAttribute(key)?.slice(0, longest);
  return {
    names: ['property', 'name', 'itemprop'].flatMap(key => said(key, LONGEST_NAME) ?? []),
    content: said('content') ?? said('value') ?? '',
  };
}

function isOfArticle(time: Element): boolean {
  const { className, parentElement } = time;
  return (
    !OTHER_TIMES.test(`${className} ${time.getAttribute('itemprop')} ${parentElement?.className}`) &&
    time.closest(NOT_THE_ARTICLE) === null
  );
}

function stampOf(time: Element): string {
  const said = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
  return (said ?? '').slice(0, LONGEST);
}
