import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { DatasetStamp, SearchAnswer } from '../../lib/messages/protocol';
import type { PartialDate } from '../../lib/time/partial-date';
import type { KindGroup } from './kind-groups';
import type { PageReport } from './page-report';
import { PageSection } from './page-section';
import { PopupCard } from './popup-card';
import { PopupFoot } from './popup-foot';
import { optionId } from './result-list';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import { useCardTrail } from './use-card-trail';
import { useSearch } from './use-search';

export interface PopupProps {
  page: PageReport;
  /** The site of the page and whether it is read; null where there is no page that could be. */
  site: { name: string; on: boolean } | null;
  /** @throws when the data cannot be read. Must stay the same function between renderings. */
  search(query: string): Promise<SearchAnswer>;
  /** Null when there is no such card. */
  loadCard(key: CardKey, seenFrom?: PartialDate): Promise<Card | null>;
  /** Goes to the first mark of a card in the page. */
  onReveal(card: CardKey): void;
  onSwitchSite(on: boolean): void;
  onOpenPanel(): void;
}

/** Search over everything; while the field is empty, the page's own facts; a card in place of both when one is opened. */
export function Popup(props: PopupProps) {
  const { page, site, search, loadCard, onReveal, onSwitchSite, onOpenPanel } = props;
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<KindGroup | null>(null);
  const [active, setActive] = useState(0);
  const found = useSearch(query.trim(), search);
  const trail = useCardTrail(loadCard);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  const answer = page.state === 'marked' ? page.answer : undefined;
  const stamp: DatasetStamp | undefined = found.answer?.dataset ?? answer?.dataset;
  const seenFrom = answer?.published?.date;
  const hits = (found.answer?.hits ?? []).filter(hit => !group || group.kinds.includes(hit.kind));
  const activeHit = hits[active];
  const searching = query.trim() !== '';

  const { shown } = trail;
  useEffect(() => {
    if (!shown) input.current?.focus();
  }, [shown]);

  const type = (next: string) => {
    setQuery(next);
    setActive(0);
    if (next.trim() === '') setGroup(null);
  };

  if (shown && stamp) return <PopupCard {...shown} stamp={stamp} trail={trail} seenFrom={seenFrom} />;
  return (
    <main class="ag-window ag-popup">
      <h1 class="unseen">AG Lens</h1>
      <SearchField
        inputRef={input}
        query={query}
        listId={listId}
        activeId={activeHit && optionId(listId, active)}
        onType={type}
        onMove={step => hits.length > 0 && setActive((active + step + hits.length) % hits.length)}
        onEnter={() => activeHit && trail.open(activeHit.key)}
      />
      {searching ? (
        <SearchResults
          listId={listId}
          query={query.trim()}
          found={found}
          hits={hits}
          group={group}
          active={active}
          onChoose={next => {
            setGroup(next);
            setActive(0);
            input.current?.focus();
          }}
          onOpen={key => trail.open(key)}
        />
      ) : (
        <PageSection
          page={page}
          onShow={({ card, mark }) => trail.show({ card, check: mark.check, reason: mark.reason })}
          onReveal={onReveal}
          onOpenPanel={onOpenPanel}
        />
      )}
      <PopupFoot
        site={searching ? null : site}
        stamp={stamp}
        results={searching && hits.length > 0}
        onSwitchSite={onSwitchSite}
      />
    </main>
  );
}
