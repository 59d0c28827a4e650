import { type ReadPage, readArticle } from '../../lib/page/read-article';

/** A page read without a pause. */
export function readWhole(page: Document, longest?: number): ReadPage {
  const work = readArticle(page, longest);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
