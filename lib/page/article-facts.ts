import type { Article } from '../detection/article';
import { articleData, type LinkedDatum } from './linked-data';
import { publicationDate } from './publication-date';
import type { PageText } from './text-runs';

/** What a page says of itself, put beside the text read off it. */
export function articleOf(page: Document, read: PageText, now: Date = new Date()): Article {
  const data = articleData(page);
  const title = textOf(data[0]?.headline) ?? metaContent(page, 'og:title') ?? textOf(page.title);
  const publisher = metaContent(page, 'og:site_name') ?? publisherIn(data);
  const published = publicationDate(page, read.text, now);
  return {
    text: read.text,
    url: page.URL,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

function publisherIn(data: LinkedDatum[]): string | undefined {
  for (const { publisher, sourceOrganization } of data) {
    for (const owner of [publisher, sourceOrganization].flat()) {
      const name = typeof owner === 'object' && owner !== null ? (owner as LinkedDatum).name : owner;
      const text = textOf(name);
      if (text && !text.startsWith('http')) return text;
    }
  }
  return undefined;
}

function metaContent(page: Document, name: string): string | undefined {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return textOf(meta?.getAttribute('content'));
}

/** Plain text of a sane length, or nothing. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text.slice(0, 300);
}
