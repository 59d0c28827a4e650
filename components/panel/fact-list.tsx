import { useId, useState } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import { cardTitle } from '../../lib/words/card-title';
import type { Words } from '../../lib/words/words';
import { ChevronIcon, JumpIcon } from '../card/icons';
import type { KindGroup } from '../format/kind-groups';
import { FactRow } from '../page-report/fact-row';
import type { PageRow } from '../page-report/page-rows';
import { useWords } from '../theme/words-context';
import { KindChips } from './kind-chips';
import { readingOrder } from './reading-order';

interface FactListProps {
  /** In reading order. */
  rows: readonly PageRow[];
  onShow(card: CardKey): void;
  onReveal(card: CardKey): void;
}

function Row({ row, onShow, onReveal }: Omit<FactListProps, 'rows'> & { row: PageRow }) {
  const all = useWords();
  const words = all.panel;
  return (
    <FactRow
      row={row}
      onChoose={() => onShow(row.key)}
      tool={{
        label: words.goToNamed(cardTitle(row.card, all).text),
        title: words.goTo,
        icon: <JumpIcon />,
        onUse: () => onReveal(row.key),
      }}
    />
  );
}

function firstTwo(rows: readonly PageRow[], words: Words): string {
  const names = rows.slice(0, 2).map(row => cardTitle(row.card, words).text);
  return words.panel.statesAndMore(names, rows.length - names.length);
}

function StateList({ rows, ...actions }: FactListProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <button
        type="button"
        class="row state-list"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="badge" data-accent="state" aria-hidden="true">
          {rows.length}
        </span>
        <span class="row-text">
          <span class="row-title">{firstTwo(rows, words)}</span>
          <span class="row-detail">{words.panel.listed}</span>
        </span>
        <ChevronIcon />
      </button>
      <ul id={id} class="listed-states" hidden={!open}>
        {open && rows.map(row => <Row key={row.key} row={row} {...actions} />)}
      </ul>
    </li>
  );
}

function totalsOf(rows: readonly PageRow[]): Partial<Record<Card['kind'], number>> {
  const totals: Partial<Record<Card['kind'], number>> = {};
  for (const { card } of rows) totals[card.kind] = (totals[card.kind] ?? 0) + 1;
  return totals;
}

/** The page's facts in reading order, of all kinds or of one. A row opens the fact's card. */
export function FactList({ rows, ...actions }: FactListProps) {
  const words = useWords().panel;
  const [group, setGroup] = useState<KindGroup | null>(null);
  const chosen = group ? rows.filter(row => group.kinds.includes(row.card.kind)) : rows;
  const entries = group ? chosen.map(row => ({ type: 'fact' as const, row })) : readingOrder(chosen);
  return (
    <>
      <KindChips totals={totalsOf(rows)} chosen={group} onChoose={setGroup} />
      <ol class="fact-list" aria-label={words.facts}>
        {entries.map(entry =>
          entry.type === 'fact' ? (
            <Row key={entry.row.key} row={entry.row} {...actions} />
          ) : (
            <StateList key={`after ${entry.rows[0]?.key}`} rows={entry.rows} {...actions} />
          ),
        )}
      </ol>
    </>
  );
}
