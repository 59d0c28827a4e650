import { browser } from 'wxt/browser';
import type { Article } from '../../lib/detection/article';
import { isPartialDate, type PartialDate } from '../../lib/time/partial-date';

/** In memory only: the browser forgets it when it is closed, and writes nothing of it to the disk. */
const kept = () => browser.storage.session;

/** A page keeps its date whatever part of it the address leads to. */
function keyOf(url: string): string {
  const end = url.indexOf('#');
  return `date of ${end < 0 ? url : url.slice(0, end)}`;
}

/** Keeps the date that the reader gives to a page for this session of the browser; null forgets it. */
export async function keepDate({ url, date }: { url: string; date: PartialDate | null }): Promise<void> {
  if (date === null) await kept().remove(keyOf(url));
  else await kept().set({ [keyOf(url)]: date });
}

/** The article as of the date that the reader has given to its page, if any. */
export async function withReaderDate(article: Article): Promise<Article> {
  if (article.url === undefined) return article;
  const key = keyOf(article.url);
  const date = (await kept().get(key))[key];
  if (typeof date !== 'string' || !isPartialDate(date)) return article;
  return { ...article, published: { date, from: 'reader' } };
}
