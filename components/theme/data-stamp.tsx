import type { DatasetStamp } from '../../lib/messages/protocol';
import { ageInWords } from '../format/age-in-words';
import { versionDate } from '../format/version-date';
import { useWords } from './words-context';

/** Of which day the data is, and how long ago that was. */
export function DataStamp({ stamp }: { stamp: DatasetStamp }) {
  const { popup: words, format, language } = useWords();
  const date = versionDate(stamp.version);
  const age = ageInWords(date, language);
  return (
    <span class="stamp" title={words.dataset(stamp.version, age)}>
      {words.dataOf(format.shortDate(date))}
      {stamp.from === 'packaged' ? words.unpacking : `, ${age}`}
    </span>
  );
}
