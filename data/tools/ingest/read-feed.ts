import { parseFeed } from 'feedsmith';
import { textOfHtml } from './read-html';
import { dayOf } from './release-text';
import { webAddress } from './web-address';

/** One entry of a feed. */
export interface FeedItem {
  /** What tells it from others: its id, or its address. */
  id: string;
  url?: string;
  title?: string;
  published?: string;
  /** Its text, as much as the feed carries. */
  text: string;
}

/**
 * The entries of an RSS 2.0, RSS 1.0 (RDF), Atom or JSON feed, newest as it orders them, each once.
 * @throws Error for what is no feed or is broken beyond reading
 */
export function readFeed(text: string, address: string): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const raw of rawItems(text)) {
    const url = raw.link === undefined ? undefined : webAddress(raw.link, address);
    const id = raw.id ?? url;
    if (id === undefined || items.has(id)) continue;
    const published = dayOf(raw.date);
    const title = raw.title === undefined ? undefined : textOfHtml(raw.title).replace(/\s+/g, ' ');
    items.set(id, {
      id,
      ...(url === undefined ? {} : { url }),
      ...(title ? { title } : {}),
      ...(published === undefined ? {} : { published }),
      text: raw.html === undefined ? '' : textOfHtml(raw.html),
    });
  }
  return [...items.values()];
}

interface RawItem {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
  html?: string | undefined;
}

function rawItems(text: string): RawItem[] {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(item => ({
        id: item.guid?.value,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: plain(item.title),
        date: item.pubDate ?? item.dc?.dates?.[0],
        html: item.content?.encoded ?? plain(item.description),
      }));
    case 'rdf':
      return (feed.items ?? []).map(item => ({
        id: item.rdf?.about,
        link: item.link,
        title: plain(item.title),
        date: item.dc?.dates?.[0],
        html: item.content?.encoded ?? plain(item.description),
      }));
    case 'atom':
      return (feed.entries ?? []).map(entry => ({
        id: entry.id,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
          ?.href,
        title: plain(entry.title),
        date: entry.published ?? entry.updated,
        html: plain(entry.content) ?? plain(entry.summary),
      }));
    case 'json':
      return (feed.items ?? []).map(item => ({
        id: item.id,
        link: item.url,
        title: item.title,
        date: item.date_published,
        html: item.content_html ?? item.content_text,
      }));
  }
}

/** Text constructs are plain strings in some formats and objects with a value in others. */
function plain(construct: string | { value?: string | undefined } | undefined): string | undefined {
  return typeof construct === 'string' ? construct : construct?.value;
}
