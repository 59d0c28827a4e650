import { useEffect } from 'preact/hooks';
import type { Address } from '../../lib/address/address';
import type { Card, CardKey } from '../../lib/dataset/card';
import type { Spread } from '../../lib/dataset/spread';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import type {
  CardsAnswer,
  CompareAnswer,
  DatasetStamp,
  DatasetStatus,
  SearchAnswer,
} from '../../lib/messages/protocol';
import type { PartialDate } from '../../lib/time/partial-date';
import { CompareView } from '../compare/compare-view';
import { canCompare } from '../compare/state-picker';
import type { RecentLookup } from '../search/recent-lookup';
import { PageHead } from '../theme/page-head';
import { useWords } from '../theme/words-context';
import { NothingThere } from './notice';
import { RecordView } from './record-view';
import { SearchView } from './search-view';
import { useAnswer } from './use-answer';

type Ours = Exclude<Address, { view: 'lost' }>;

/** What the page asks of the worker and of the browser. */
export interface LibraryProps {
  address: Address;
  /** The whole address, to be copied. */
  url: string;
  /** As many results are exported at once. */
  mostExported: number;
  askStatus(): Promise<DatasetStatus>;
  search(query: string, limit: number): Promise<SearchAnswer>;
  spread(query: string): Promise<Spread>;
  loadCards(keys: CardKey[], seenFrom?: PartialDate): Promise<CardsAnswer>;
  compare(states: readonly JurisdictionCode[]): Promise<CompareAnswer>;
  cite(card: Card): string | undefined;
  /** Goes to another view: `replace` leaves no way back to this one. */
  go(address: Ours, how: 'push' | 'replace'): void;
  /** What was looked up last, latest first. */
  recent: readonly RecentLookup[];
  /** A record was opened. */
  onLookup(lookup: RecentLookup): void;
  onForget(): void;
  exportFound(query: string, format: ExportFormat): Promise<ExportedFile>;
  exportRecord(
    key: CardKey,
    shown: { card: Card; dataset: DatasetStamp },
    format: ExportFormat,
  ): ExportedFile;
  exportComparison(compared: CompareAnswer, format: ExportFormat): ExportedFile;
  onDownload(file: ExportedFile): void;
  /** The title of the tab without the name of the extension; empty for none. */
  onTitle(title: string): void;
}

function Record({ address, ...props }: LibraryProps & { address: Extract<Address, { view: 'record' }> }) {
  const { key, seenFrom } = address;
  const record = useAnswer(`${key} ${seenFrom}`, async () => {
    const { cards, dataset } = await props.loadCards([key], seenFrom);
    return { card: cards[0]?.card, dataset };
  });
  const words = useWords().library;
  const title = record.state === 'answered' ? (record.answer.card?.title ?? words.notFound) : words.record;
  useEffect(() => props.onTitle(title), [title]);
  const card = record.state === 'answered' ? record.answer.card : undefined;
  useEffect(() => {
    if (card) props.onLookup({ key, kind: card.kind, title: card.title });
  }, [card]);
  return (
    <RecordView
      record={record}
      recordKey={key}
      seenFrom={seenFrom}
      address={props.url}
      cite={props.cite}
      onOpen={next =>
        props.go({ view: 'record', key: next, ...(seenFrom !== undefined && { seenFrom }) }, 'push')
      }
      onSearch={query => props.go({ view: 'search', query }, 'push')}
      write={props.exportRecord}
      onDownload={props.onDownload}
    />
  );
}

function Compare({ address, ...props }: LibraryProps & { address: Extract<Address, { view: 'compare' }> }) {
  const states = address.states.filter(canCompare);
  const compared = useAnswer(states.join(), () => props.compare(states));
  const words = useWords().compare;
  const title = states.length > 0 ? `${words.title}: ${states.join(', ')}` : words.title;
  useEffect(() => props.onTitle(title), [title]);
  return (
    <CompareView
      states={states}
      compared={compared}
      address={props.url}
      onChoose={next => props.go({ view: 'compare', states: next }, 'push')}
      write={props.exportComparison}
      onDownload={props.onDownload}
    />
  );
}

function Lost({ onTitle }: Pick<LibraryProps, 'onTitle'>) {
  const words = useWords().library;
  useEffect(() => onTitle(words.lost), [words]);
  return (
    <main class="page-main reading">
      <NothingThere title={words.lost} told={words.lostTold} />
    </main>
  );
}

/** The extension's own full page: each of its views has an address. */
export function Library(props: LibraryProps) {
  const { address } = props;
  return (
    <div class="ag-window ag-page">
      <PageHead on={address.view === 'compare' ? 'compare' : 'search'} />
      {address.view === 'search' && <SearchView {...props} query={address.query} />}
      {address.view === 'record' && <Record key={address.key} {...props} address={address} />}
      {address.view === 'compare' && <Compare {...props} address={address} />}
      {address.view === 'lost' && <Lost onTitle={props.onTitle} />}
    </div>
  );
}
