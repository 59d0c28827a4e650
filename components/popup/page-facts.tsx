import { useId } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import { DiffersIcon, InPageIcon } from '../card/icons';
import { KindBadge } from './kind-badge';
import { type PageRow, pageRows } from './page-rows';

interface PageFactsProps {
  answer: DetectAnswer;
  onShow(row: PageRow): void;
  onReveal(card: CardKey): void;
}

function Group({
  name,
  rows,
  onShow,
  onReveal,
}: Omit<PageFactsProps, 'answer'> & { name: string; rows: PageRow[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ul>
        {rows.map(row => (
          <li key={row.key} class="page-row">
            <button type="button" class="row" onClick={() => onReveal(row.key)}>
              <KindBadge kind={row.card.kind} cardKey={row.key} title={row.card.title} count={row.count} />
              <span class="row-text">
                <span class="row-title">{row.card.title}</span>
                <span class="row-detail">
                  {row.detail}
                  {row.differs && (
                    <span class="row-differs">
                      <DiffersIcon /> differs from the record
                    </span>
                  )}
                </span>
              </span>
            </button>
            <button
              type="button"
              class="tool"
              aria-label={`Card of ${row.card.title}`}
              title="Show the card here"
              onClick={() => onShow(row)}
            >
              <InPageIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that was marked on the page. A row leads to its place in the page. */
export function PageFacts({ answer, onShow, onReveal }: PageFactsProps) {
  return (
    <div class="page-facts">
      {pageRows(answer).map(group => (
        <Group key={group.name} {...group} onShow={onShow} onReveal={onReveal} />
      ))}
    </div>
  );
}
