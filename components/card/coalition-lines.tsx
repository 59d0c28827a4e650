import type { CoalitionLine } from '../../lib/dataset/card';
import { actInWords } from '../format/act-in-words';
import { dateInWords } from '../format/date-in-words';
import { type CanOpen, CardButton } from './card-button';
import { Segments } from './segments';
import { WebLink } from './web-link';

function sizeOf({ memberCount, membersComplete }: CoalitionLine): string {
  return membersComplete ? `${memberCount} AGs` : `${memberCount} or more AGs`;
}

interface CoalitionLinesProps extends CanOpen {
  heading: string;
  lines: readonly CoalitionLine[];
}

export function CoalitionLines({ heading, lines, onOpen }: CoalitionLinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ul class="lines">
        {lines.map(line => (
          <li key={line.key}>
            <CardButton to={line.key} onOpen={onOpen}>
              {line.title}
            </CardButton>
            <span class="line-detail">
              <Segments parts={[dateInWords(line.date), actInWords(line.act).noun, sizeOf(line)]} />
              {line.release?.url && (
                <>
                  {' · '}
                  <WebLink to={line.release.url}>{line.release.publisher}</WebLink>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
