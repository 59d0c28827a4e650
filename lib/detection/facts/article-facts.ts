import type { Article } from '../article';
import { atOnce, type Work } from '../slices';
import { articleData, type LinkedDatum } from './linked-data';
import type { PageSigns } from './page-signs';
import { publicationDate } from './publication-date';

/** An article as a page hands it over: what the page says of itself is not looked into yet. */
export interface SignedArticle extends Article {
  signs?: PageSigns;
}

/** Finds out what a page's signs say: title, publisher and date. What is told outright stands over them. */
export function readSigns(article: SignedArticle, now?: Date): Article {
  return atOnce(readSignsWork(article, now));
}

/** The same, script by script of its JSON-LD. */
export function* readSignsWork({ signs, ...article }: SignedArticle, now: Date = new Date()): Work<Article> {
  if (!signs) return article;
  const data = yield* articleData(signs.data);
  const title = textOf(data[0]?.headline) ?? metaContent(signs, 'og:title') ?? textOf(signs.title);
  const publisher = metaContent(signs, 'og:site_name') ?? publisherIn(data);
  const published = publicationDate(signs, data, article, now);
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...article,
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

function metaContent({ metas }: PageSigns, name: string): string | undefined {
  return textOf(metas.find(({ names }) => names.includes(name))?.content);
}

/** Plain text of a sane length, or nothing. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text.slice(0, 300);
}
