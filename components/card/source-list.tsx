import type { SourceLink } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';
import { RecordText } from './record-text';
import { WebLink } from './web-link';

/** Publisher, day and title of each; a link where the source has an address. */
export function SourceList({ sources }: { sources: readonly SourceLink[] }) {
  const words = usePageWords().format;
  return (
    <ul class="sources">
      {sources.map(({ publisher, url, title, date }) => (
        <li key={`${url} ${publisher} ${title} ${date}`}>
          {url ? (
            <WebLink to={url}>
              <RecordText>{publisher}</RecordText>
            </WebLink>
          ) : (
            <RecordText>{publisher}</RecordText>
          )}
          {date && <time dateTime={date}>{words.date(date)}</time>}
          {title && (
            <span class="source-title" lang="en">
              {title}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
