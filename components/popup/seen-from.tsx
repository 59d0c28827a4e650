import type { PublicationDate } from '../../lib/detection/article';
import { dateOriginInWords } from '../../lib/detection/date-origin-in-words';
import { dateInWords } from '../format/date-in-words';

/** "seen from Aug 10, 2018, from the page’s metadata", or that no date is known. */
export function SeenFrom({ published }: { published: PublicationDate | undefined }) {
  if (!published) return <>No date found: shown as of today.</>;
  return (
    <>
      seen from <time dateTime={published.date}>{dateInWords(published.date)}</time>,{' '}
      {dateOriginInWords(published.from)}
    </>
  );
}
