import type { SourceLink } from '../../lib/dataset/card';
import { dateInWords } from '../format/date-in-words';
import { WebLink } from './web-link';

export function SourceList({ sources }: { sources: readonly SourceLink[] }) {
  return (
    <ul class="sources">
      {sources.map(({ publisher, url, title, date }) => (
        <li key={`${url} ${publisher} ${title} ${date}`}>
          {url ? <WebLink to={url}>{publisher}</WebLink> : <span>{publisher}</span>}
          {date && <time dateTime={date}>{dateInWords(date)}</time>}
          {title && <span class="source-title">{title}</span>}
        </li>
      ))}
    </ul>
  );
}
