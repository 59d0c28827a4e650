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
/** A longer script is no article's metadata, anything else longer no date or name. In UTF-16 code units. */
const LONGEST_SCRIPT = 200_000;
const LONGEST = 1000;

/** Collects what a page says of itself. What it means is for the worker to find out. */
export function signsOf(document: Document): PageSigns {
  const page = documentAsItIs(document);
  // In one go: the browser looks at every element of the page for it.
  const found = [...page.querySelectorAll('meta, script, time, [itemprop=datePublished]')];
  const all = (selector: string) => found.filter(element => element.matches(selector));
  return {
    title: page.title.slice(0, LONGEST),
    metas: all('meta').slice(0, MOST).map(metaSign),
    data: all('script[type="application/ld+json" i]')
      .map(({ textContent }) => textContent ?? '')
      .filter(({ length }) => length < LONGEST_SCRIPT)
      .slice(0, MOST),
    times: TIMES.flatMap(all).filter(isOfArticle).slice(0, MOST).map(stampOf),
  };
}

function metaSign(meta: Element): MetaSign {
  const said = (key: string) => meta.getAttribute(key)?.slice(0, LONGEST);
  return {
    names: ['property', 'name', 'itemprop'].flatMap(key => said(key) ?? []),
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
