import { useId } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { DetectAnswer } from '../../lib/messages/protocol';
import { InPageIcon } from '../card/icons';
import { FactRow } from '../page-report/fact-row';
import { type PageRow, type PageRowGroup, pageRows, rowsByKind } from '../page-report/page-rows';
import { useWords } from '../theme/words-context';

interface PageFactsProps {
  answer: DetectAnswer;
  onShow(row: PageRow): void;
  onReveal(card: CardKey): void;
}

function Group({ name, rows, onShow, onReveal }: Omit<PageFactsProps, 'answer'> & PageRowGroup) {
  const id = useId();
  const words = useWords().popup;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.groups[name]}</h3>
      <ul>
        {rows.map(row => (
          <FactRow
            key={row.key}
            row={row}
            onChoose={() => onReveal(row.key)}
            tool={{
              label: words.cardOf(row.card.title),
              title: words.showCard,
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
  const words = useWords();
  return (
    <div class="page-facts">
      {rowsByKind(pageRows(answer, words)).map(group => (
        <Group key={group.name} {...group} onShow={onShow} onReveal={onReveal} />
      ))}
    </div>
  );
}
