import type { PublicationDate } from '../../lib/detection/article';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { useWords } from '../theme/words-context';

/** "as of Aug 10, 2018, from the page’s metadata", or that no date is known. */
export function SeenFrom({ published }: { published: PublicationDate | undefined }) {
  const { popup: words, language } = useWords();
  if (!published) return <>{words.noDate}</>;
  return (
    <>
      {words.seenFrom}{' '}
      <time dateTime={published.date}>{formatPartialDate(published.date, localeOf(language))}</time>,{' '}
      {words.dateOrigins[published.from]}
    </>
  );
}
