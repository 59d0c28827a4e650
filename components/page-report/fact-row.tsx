import type { ComponentChildren } from 'preact';
import { cardTitle } from '../../lib/words/card-title';
import { DiffersIcon } from '../card/icons';
import { KindBadge } from '../theme/kind-badge';
import { useWords } from '../theme/words-context';
import type { PageRow } from './page-rows';

interface FactRowProps {
  row: PageRow;
  onChoose(): void;
  /** What else can be done with the fact, as a small button beside the row. */
  tool: { label: string; title: string; icon: ComponentChildren; onUse(): void };
}

/** A fact of the page in one line. */
export function FactRow({ row, onChoose, tool }: FactRowProps) {
  const { key, card, count, recordDetail, detail, differs } = row;
  const words = useWords();
  const title = cardTitle(card, words);
  return (
    <li class="page-row">
      <button type="button" class="row" data-fact={key} onClick={onChoose}>
        <KindBadge kind={card.kind} cardKey={key} title={card.title} count={count} />
        <span class="row-text">
          <span class="row-title" lang={title.lang}>
            {title.text}
          </span>
          <span class="row-detail">
            {recordDetail && <span lang="en">{recordDetail}</span>}
            {recordDetail && detail && ' · '}
            {detail}
            {differs && (
              <span class="row-differs">
                <DiffersIcon /> {words.popup.differs}
              </span>
            )}
          </span>
        </span>
      </button>
      <button type="button" class="tool" aria-label={tool.label} title={tool.title} onClick={tool.onUse}>
        {tool.icon}
      </button>
    </li>
  );
}
