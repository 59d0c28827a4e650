import { useEffect, useState } from 'preact/hooks';
import type { Address } from '../../lib/address/address';
import type { FilterSuggestion } from '../../lib/dataset/search/query';
import type { Spread } from '../../lib/dataset/spread';
import type { ExportedFile, ExportFormat } from '../../lib/export/exported-file';
import type { DatasetStatus, SearchAnswer } from '../../lib/messages/protocol';
import { formatsFor } from '../export/formats-for';
import { TakeAlong } from '../export/take-along';
import { withFilter } from '../search/edit-query';
import type { RecentLookup } from '../search/recent-lookup';
import { useWords } from '../theme/words-context';
import { Examples } from './examples';
import { Holdings } from './holdings';
import { LibraryField } from './library-field';
import { Narrowing } from './narrowing';
import { Failure, Waiting } from './notice';
import { PaperFoot } from './paper-foot';
import { RecentLinks } from './recent-links';
import { ResultRows } from './result-rows';
import { ResultSpread } from './result-spread';
import { SuggestedValues } from './suggested-values';
import { useAnswer } from './use-answer';

/** How many results are shown at first, and how many come with each further look. */
const PAGE = 30;

interface SearchViewProps {
  query: string;
  /** The whole address of this view. */
  url: string;
  mostExported: number;
  /** Latest first. */
  recent: readonly RecentLookup[];
  askStatus(): Promise<DatasetStatus>;
  search(query: string, limit: number): Promise<SearchAnswer>;
  spread(query: string): Promise<Spread>;
  go(address: Exclude<Address, { view: 'lost' }>, how: 'push' | 'replace'): void;
  exportFound(query: string, format: ExportFormat): Promise<ExportedFile>;
  onDownload(file: ExportedFile): void;
  onTitle(title: string): void;
  onForget(): void;
}

/** The search with its results, over the years and over the map; the query is in the address. */
export function SearchView(props: SearchViewProps) {
  const { query, search, spread, go, mostExported, exportFound, onDownload, onTitle } = props;
  const { library: words, export: exportWords } = useWords();
  const [limit, setLimit] = useState(PAGE);
  // Asked as it is typed: what an answer says of the query are offsets into it.
  const asked = query.trim() === '' ? '' : query;
  const found = useAnswer(`${asked} ${limit}`, async () =>
    asked === '' ? undefined : await search(asked, limit),
  );
  const spreadOut = useAnswer(asked, async () => (asked === '' ? undefined : await spread(asked)));

  useEffect(() => onTitle(asked === '' ? words.search : asked.trim()), [asked, words]);
  useEffect(() => setLimit(PAGE), [asked]);

  const change = (next: string) => go({ view: 'search', query: next }, 'push');
  const answer = found.state === 'answered' && asked !== '' ? found.answer : undefined;
  const drawn = spreadOut.state === 'answered' && asked !== '' ? spreadOut.answer : undefined;
  const suggestions = answer?.suggestions ?? [];
  const type = (next: string) => go({ view: 'search', query: next }, 'replace');
  const take = ({ span, text }: FilterSuggestion) =>
    type(query.slice(0, span.start) + text + query.slice(span.end));
  const kinds = answer?.hits.map(({ kind }) => kind) ?? [];
  return (
    <main class="page-main search">
      <h1 class="unseen">{words.search}</h1>
      <LibraryField query={query} onType={type} onEnter={() => suggestions[0] && take(suggestions[0])} />
      <SuggestedValues suggestions={suggestions} onTake={take} />
      {asked === '' && <Holdings ask={props.askStatus} />}
      {asked === '' && <Examples />}
      {asked === '' && <RecentLinks recent={props.recent} onForget={props.onForget} />}
      {found.state === 'asking' && asked !== '' && <Waiting />}
      {found.state === 'failed' && <Failure fault={found.fault} />}
      {answer && (answer.total > 0 || suggestions.length === 0) && (
        <div class="found">
          <div class="found-list">
            <Narrowing answer={answer} query={query} onChange={change} />
            <ResultRows answer={answer} query={asked.trim()} />
            {answer.hits.length < answer.total && (
              <button type="button" class="button more" onClick={() => setLimit(limit + PAGE)}>
                {words.more(Math.min(PAGE, answer.total - answer.hits.length))}
              </button>
            )}
          </div>
          {answer.total > 0 && (
            <aside class="found-aside">
              {drawn && (
                <ResultSpread
                  spread={drawn}
                  onState={code => change(withFilter(query, 'state', code.toLowerCase()))}
                  onYear={year => change(withFilter(query, 'year', `${year}`))}
                />
              )}
              <TakeAlong
                formats={formatsFor(kinds)}
                note={answer.total > mostExported ? exportWords.atMost(mostExported) : undefined}
                write={format => exportFound(asked, format)}
                onDownload={onDownload}
              />
            </aside>
          )}
        </div>
      )}
      {answer && <PaperFoot stamp={answer.dataset} address={props.url} />}
    </main>
  );
}
