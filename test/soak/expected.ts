import { answerArticle } from '../../entrypoints/background/answer-article';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import { articleOfPage, type SoakPage } from './soak-pages';

export interface ExpectedMark {
  words: string;
  /** The heading of the card that hovering it must open. */
  title: string;
}

/** What a page must have marked, with the headings of its cards, worked out without a browser. */
export async function expectedOn(
  page: SoakPage,
  url: string,
  reader: DatasetReader,
): Promise<ExpectedMark[]> {
  const article = articleOfPage(page, url);
  const { marks, cards } = await answerArticle(article, reader, { loadTagger });
  return marks.map(({ start, end, card }) => ({
    words: article.text.slice(start, end).replace(/\s+/g, ' '),
    title: cards[card]?.title ?? '',
  }));
}
