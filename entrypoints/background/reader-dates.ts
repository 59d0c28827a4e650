import { storage } from 'wxt/utils/storage';
import type { Article } from '../../lib/detection/article';
import { RequestError } from '../../lib/messages/request-error';
import type { PartialDate } from '../../lib/time/partial-date';
import { readDatesKept, withDate, withoutDate } from './dates-kept';
import { keepError } from './error-log';

/** In memory only: the browser forgets it when it is closed, and writes nothing of it to the disk. */
export const storedDates = storage.defineItem<unknown>('session:reader-dates');

let last: Promise<void> = Promise.resolve();

/**
 * Keeps the date that the reader gives to a page for this session of the browser; null forgets it.
 * One after the other. @throws RequestError where it cannot be kept.
 */
export function keepDate({ url, date }: { url: string; date: PartialDate | null }): Promise<void> {
  const keeping = last.then(async () => {
    const { site, page } = await keysOf(url);
    const kept = readDatesKept(await storedDates.getValue());
    const next = date === null ? withoutDate(kept, page) : withDate(kept, { site, page, date });
    await storedDates.setValue(next).catch(cause => {
      throw new RequestError('not-stored', 'The browser has no memory left for the date.', { cause });
    });
  });
  last = keeping.catch(() => undefined);
  return keeping;
}

/** The article as of the date that the reader has given to its page, if any. Never throws. */
export async function withReaderDate(article: Article): Promise<Article> {
  if (article.url === undefined) return article;
  try {
    const kept = readDatesKept(await storedDates.getValue());
    if (kept.length === 0) return article;
    const { page } = await keysOf(article.url);
    const found = kept.find(other => other.page === page);
    return found ? { ...article, published: { date: found.date, from: 'reader' } } : article;
  } catch (cause) {
    keepError('reader dates', cause);
    return article;
  }
}

/** A page keeps its date whatever part of it the address leads to. As hashes: of one length, and no address. */
async function keysOf(url: string): Promise<{ site: string; page: string }> {
  const site = URL.canParse(url) ? new URL(url).host : '';
  const [ofSite, ofPage] = await Promise.all([hashOf(site), hashOf(url.replace(/#.*/s, ''))]);
  return { site: ofSite, page: ofPage };
}

/** SHA-256, in hex. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
}
