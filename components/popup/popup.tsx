import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Address, cutQuery } from '../../lib/address/address';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { DatasetStamp, ReleasesAnswer, SearchAnswer } from '../../lib/messages/protocol';
import type { UpdateStatus } from '../../lib/messages/update-status';
import type { PartialDate } from '../../lib/time/partial-date';
import type { PageReport } from '../page-report/page-report';
import type { RecentLookup } from '../search/recent-lookup';
import { useWords } from '../theme/words-context';
import { DataStatus } from './data-status';
import { FurtherSources, type LoadReleases } from './further-sources';
import { type ListOption, listOptions, optionId } from './list-option';
import { PageSection } from './page-section';
import { PopupCard } from './popup-card';
import { PopupFoot } from './popup-foot';
import { RecentList } from './recent-list';
import { type ResultRow, rowOfRecord, rowOfRelease } from './result-row';
import { rowAfterKey } from './row-keys';
import { SearchExamples } from './search-examples';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import { useCardTrail } from './use-card-trail';
import { useSearch } from './use-search';

export interface PopupProps {
  page: PageReport;
  /** The site of the page and whether it is read; null where there is no page that could be. */
  site: { name: string; on: boolean } | null;
  /** Of the data as it is when nothing has been answered yet; null while it is not known. */
  stamp: DatasetStamp | null;
  /** How the data is kept fresh; null until it is known. */
  update: UpdateStatus | null;
  /** Latest first. */
  recent: readonly RecentLookup[];
  /** @throws when the data cannot be read. Must stay the same function between renderings. */
  search(query: string): Promise<SearchAnswer>;
  searchReleases(query: string): Promise<ReleasesAnswer>;
  /** Downloads the further releases of some years. */
  loadReleases: LoadReleases;
  /** Null when there is no such card. */
  loadCard(key: CardKey, seenFrom?: PartialDate): Promise<Card | null>;
  /** Goes to the first mark of a card in the page. */
  onReveal(card: CardKey): void;
  /** Opens a publication that has no card. */
  onOpenSource(url: string): void;
  /** @throws when that cannot be stored. */
  onSwitchSite(on: boolean): Promise<void>;
  onOpenPanel(): void;
  onOpenOptions(): void;
  /** Opens a search or a record at its own address. */
  onOpenTab(address: Exclude<Address, { view: 'lost' }>): void;
  /** Looks for newer data now. */
  onUpdate(): Promise<UpdateOutcome>;
  /** A record was opened from the results. */
  onLookup(lookup: RecentLookup): void;
  onForget(): void;
}

/** Search over everything; while the field is empty, the page's own facts; a card in place of both when one is opened. */
export function Popup(props: PopupProps) {
  const { page, site, recent, search, searchReleases, loadCard } = props;
  const words = useWords();
  const [query, setQuery] = useState('');
  const [sources, setSources] = useState(false);
  const [row, setRow] = useState({ active: 0, moving: false });
  const asked = query.trim();
  const found = useSearch(asked, search);
  const [round, setRound] = useState(0);
  const releases = useSearch(sources ? asked : '', searchReleases, round);
  const trail = useCardTrail(loadCard);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  const answer = page.state === 'marked' ? page.answer : undefined;
  const stamp = found.answer?.dataset ?? answer?.dataset ?? props.stamp ?? undefined;
  const rows: ResultRow[] = sources
    ? (releases.answer?.hits ?? []).map(hit => rowOfRelease(hit, words))
    : (found.answer?.hits ?? []).map(hit => rowOfRecord(hit, words));
  const options = listOptions(found.answer?.suggestions ?? [], rows);
  const active = Math.min(row.active, Math.max(0, options.length - 1));

  const { shown } = trail;
  // Before the first picture: what is typed at once goes into the field.
  useLayoutEffect(() => {
    if (shown) return;
    input.current?.focus();
    // Firefox gives no element the focus before it has put its popup on the screen.
    const take = () => document.activeElement === document.body && input.current?.focus();
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [shown]);

  const type = (next: string) => {
    setQuery(cutQuery(next));
    setRow({ active: 0, moving: false });
    if (next.trim() === '') setSources(false);
    input.current?.focus();
  };
  const open = ({ key, kind, title, url }: RecentLookup & { url?: string }, inTab = false) => {
    if (url !== undefined) return props.onOpenSource(url);
    props.onLookup({ key, kind, title });
    if (inTab) props.onOpenTab({ view: 'record', key });
    else trail.open(key);
  };
  const choose = (option: ListOption, inTab: boolean) => {
    if (option.is === 'row') return open(option.row, inTab);
    const { span, text } = option.suggestion;
    type(asked.slice(0, span.start) + text + asked.slice(span.end));
  };
  const move = (key: string) => {
    const next = rowAfterKey(key, active, options.length, row.moving);
    if (next !== undefined) setRow({ active: next, moving: true });
    return next !== undefined;
  };

  if (shown && stamp)
    return (
      <PopupCard
        {...shown}
        stamp={stamp}
        trail={trail}
        seenFrom={answer?.published?.date}
        onOpenTab={props.onOpenTab}
      />
    );
  return (
    <main class="ag-window ag-popup">
      <h1 class="unseen">AG Lens</h1>
      <SearchField
        inputRef={input}
        query={query}
        listId={listId}
        activeId={asked !== '' && options.length > 0 ? optionId(listId, active) : undefined}
        onType={type}
        onMove={move}
        onEnter={inTab => options[active] && choose(options[active], inTab)}
      />
      {found.fault && (
        <div class="message" role="alert">
          <p class="message-title">{words.popup.failed}</p>
          <p>
            {words.fault[found.fault]} {words.popup.failedTold}
          </p>
        </div>
      )}
      {asked !== '' && found.answer && (
        <SearchResults
          listId={listId}
          query={asked}
          answer={found.answer}
          options={options}
          sources={sources}
          active={active}
          onSources={next => {
            setSources(next);
            setRow({ active: 0, moving: false });
            input.current?.focus();
          }}
          onChange={type}
          onChoose={choose}
        >
          {sources && releases.answer?.further && (
            <FurtherSources
              key={asked}
              further={releases.answer.further}
              load={props.loadReleases}
              onLoaded={() => setRound(round + 1)}
            />
          )}
        </SearchResults>
      )}
      {asked === '' && (
        <div class="start">
          <PageSection
            page={page}
            onShow={({ key, card, mark }) =>
              trail.show({ record: key, card, check: mark.check, reason: mark.reason })
            }
            onReveal={props.onReveal}
            onOpenPanel={props.onOpenPanel}
          />
          <RecentList recent={recent} onOpen={open} onForget={props.onForget} />
          {recent.length === 0 && <SearchExamples onTry={type} />}
        </div>
      )}
      {asked === '' && stamp && <DataStatus stamp={stamp} update={props.update} onUpdate={props.onUpdate} />}
      <PopupFoot
        site={asked === '' ? site : null}
        results={asked !== '' && options.length > 0}
        onSwitchSite={props.onSwitchSite}
        onOpenTab={() => props.onOpenTab({ view: 'search', query: asked })}
        onOpenOptions={props.onOpenOptions}
      />
    </main>
  );
}
