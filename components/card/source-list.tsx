import type { SourceLink } from '../../lib/dataset/card';
import { dateInWords } from '../format/date-in-words';

export function SourceList({ sources }: { sources: readonly SourceLink[] }) {
  return (
    <ul class="sources">
      {sources.map(({ publisher, url, title, date }) => (
        <li key={`${url} ${publisher} ${title} ${date}`}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {publisher}
              <span class="unseen"> (opens in a new tab)</span>
            </a>
          ) : (
            <span>{publisher}</span>
          )}
          {date && <time dateTime={date}>{dateInWords(date)}</time>}
          {title && <span class="source-title">{title}</span>}
        </li>
      ))}
    </ul>
  );
}
