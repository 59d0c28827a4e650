import type { CoalitionLine } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, CardButton } from './card-button';
import { RecordText } from './record-text';
import { Segments } from './segments';
import { WebLink } from './web-link';

interface CoalitionLinesProps extends CanOpen {
  heading: string;
  lines: readonly CoalitionLine[];
}

/** Coalitions in a line each, with their releases; nothing where there are none. */
export function CoalitionLines({ heading, lines, onOpen }: CoalitionLinesProps) {
  const { date, act, members } = usePageWords().format;
  if (lines.length === 0) return null;
  return (
    <section class="part">
      <h3>{heading}</h3>
      <ul class="lines">
        {lines.map(line => (
          <li key={line.key}>
            <CardButton to={line.key} onOpen={onOpen}>
              <RecordText>{line.title}</RecordText>
            </CardButton>
            <span class="line-detail">
              <Segments
                parts={[date(line.date), act[line.act], members(line.memberCount, !line.membersComplete)]}
              />
              {line.release?.url && (
                <>
                  {' · '}
                  <WebLink to={line.release.url}>
                    <RecordText>{line.release.publisher}</RecordText>
                  </WebLink>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
