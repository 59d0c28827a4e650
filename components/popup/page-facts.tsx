import { useId } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import { InPageIcon } from '../card/icons';
import { FactRow } from './fact-row';
import { type PageRow, pageRows, rowsByKind } from './page-rows';

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
          <FactRow
            key={row.key}
            row={row}
            onChoose={() => onReveal(row.key)}
            tool={{
              label: `Card of ${row.card.title}`,
              title: 'Show the card here',
              icon: <InPageIcon />,
              onUse: () => onShow(row),
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Everything that was marked on the page, by kind. A row leads to its place in the page. */
export function PageFacts({ answer, onShow, onReveal }: PageFactsProps) {
  return (
    <div class="page-facts">
      {rowsByKind(pageRows(answer)).map(group => (
        <Group key={group.name} {...group} onShow={onShow} onReveal={onReveal} />
      ))}
    </div>
  );
}
