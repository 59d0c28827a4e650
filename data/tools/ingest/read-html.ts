import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDateline } from '../../../lib/detection/release/act-date';
import { blockText } from './block-text';
import { deepestNesting } from './nesting';
import { dayOf, type LinkedItem, type ReleaseText } from './release-text';
import { webAddress } from './web-address';

/** Releases are short: Readability's own threshold of 500 would let the navigation win. */
const LEAST_ARTICLE = 200;
/** A link that names a release is a headline, not "News" or "Read more". */
const LEAST_HEADLINE = 25;

/** Far beyond what anyone writes, scripts with tags in them included. */
const DEEPEST_TAGS = 5000;

/** No name of a `meta` is longer; Readability looks into them by patterns that blanks hold up. */
const LONGEST_KEY = 200;

function open(html: string): Document {
  if (deepestNesting(html) > DEEPEST_TAGS) throw new Error(`tags nested deeper than ${DEEPEST_TAGS}`);
  // A fragment, as feeds carry them, has no body of its own.
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const page = parseHTML(whole).document as unknown as Document;
  for (const element of Array.from(page.querySelectorAll('[style], [hidden]')))
    if (isHidden(element)) element.remove();
    // Nobody asks for it again but Readability, through a parser that needs the square of its length.
    else element.removeAttribute('style');
  for (const meta of Array.from(page.querySelectorAll('meta')))
    if (`${meta.getAttribute('name')}${meta.getAttribute('property')}`.length > LONGEST_KEY) meta.remove();
  return page;
}

/** What a reader does not see, a release does not say. */
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '');
}

/** Readability walks up from every paragraph: deep nesting costs it the square of the depth. */
const DEEPEST = 500;
const MOST_ELEMENTS = 50_000;
/** Each entity is a text of its own, and whoever asks for the next sibling of one walks past all. */
const MOST_SIBLINGS = 10_000;

function expectReadable(page: Document): void {
  let count = 0;
  let level = Array.from(page.body.children);
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > DEEPEST) throw new Error(`nested deeper than ${DEEPEST} elements`);
    if (count > MOST_ELEMENTS) throw new Error(`more than ${MOST_ELEMENTS} elements`);
    if (level.some(element => element.childNodes.length > MOST_SIBLINGS))
      throw new Error(`more than ${MOST_SIBLINGS} pieces in one element`);
    level = level.flatMap(element => Array.from(element.children));
  }
}

/** The article of a page, by Readability; the page's whole text where that finds none. @throws Error for a page made to break readers */
export function readHtml(html: string, url?: string): ReleaseText {
  const page = open(html);
  expectReadable(page);
  const published = publishedOf(page);
  const address = canonicalOf(page, url);
  const headline = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const parsed = new Readability(open(html), { charThreshold: LEAST_ARTICLE }).parse();
  const body = parsed?.content ? open(parsed.content).body : page.body;
  const title = headline || parsed?.title || undefined;
  const text = blockText(body);
  const day = published ?? dayOf(parsed?.publishedTime ?? undefined) ?? readDateline(text);
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { url: address }),
    ...(day === undefined ? {} : { published: day }),
    ...(parsed?.siteName ? { publisher: parsed.siteName } : {}),
  };
}

/** The plain text of a piece of HTML, whole. @throws Error for one made to break readers */
export function textOfHtml(html: string): string {
  return blockText(open(html).body);
}

function publishedOf(page: Document): string | undefined {
  const given = (selector: string, attribute: string) =>
    page.querySelector(selector)?.getAttribute(attribute);
  const written =
    given('meta[property="article:published_time"]', 'content') ??
    given('meta[name="date"], meta[name="dcterms.created"], meta[itemprop="datePublished"]', 'content') ??
    given('time[datetime]', 'datetime');
  return dayOf(written ?? undefined);
}

function canonicalOf(page: Document, url: string | undefined): string | undefined {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!link) return url;
  const address = webAddress(link, url);
  // Some sites name their front page as the canonical address of everything.
  return address !== undefined && new URL(address).pathname !== '/' ? address : url;
}

/** The links of a page that lists releases: headlines on the same host, each address once, in order. */
export function listedItems(html: string, url: string): LinkedItem[] {
  const page = open(html);
  expectReadable(page);
  const { host, pathname } = new URL(url);
  const items = new Map<string, LinkedItem>();
  for (const link of Array.from(page.querySelectorAll('a[href]'))) {
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const href = link.getAttribute('href') ?? '';
    if (title.length < LEAST_HEADLINE || !URL.canParse(href, url)) continue;
    const target = new URL(href, url);
    target.hash = '';
    if (!/^https?:$/.test(target.protocol) || target.host !== host || target.pathname === pathname) continue;
    if (link.closest('nav, header, footer, aside') !== null || items.has(target.href)) continue;
    items.set(target.href, { url: target.href, title });
  }
  return [...items.values()];
}
