import { render } from 'preact';
import { Library } from '../../components/library/library';
import '../../components/library/library.css';
import type { RecentLookup } from '../../components/search/recent-lookup';
import { WordsProvider } from '../../components/theme/words-context';
import { type Address, addressFrom } from '../../lib/address/address';
import { cite } from '../../lib/export/as-citations';
import { exportComparison, isComparisonFormat } from '../../lib/export/export-comparison';
import { exportRecords } from '../../lib/export/export-records';
import type { ExportFormat } from '../../lib/export/exported-file';
import { sendMessage } from '../../lib/messages/protocol';
import { MOST_CARDS } from '../../lib/messages/worker-requests';
import { cardTitle } from '../../lib/words/card-title';
import type { Words } from '../../lib/words/words';
import { forgetLookups, keepLookup, recentLookups } from '../popup/recent-lookups';
import { saveFile } from '../sidepanel/save-file';
import { followReader } from './follow-reader';
import { libraryUrl } from './library-url';
import { today } from './today';

const root = document.getElementById('library') ?? document.body;
let words: Words | undefined;
let recent: RecentLookup[] = [];

type Ours = Exclude<Address, { view: 'lost' }>;

/** A look-up has a place of its own in the history; every letter of a query has not. */
function go(address: Ours, how: 'push' | 'replace'): void {
  const url = libraryUrl(address);
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  show();
}

async function exportFound(query: string, format: ExportFormat, spoken: Words) {
  const found = await sendMessage('search', { query, limit: MOST_CARDS });
  const { cards, dataset } = await sendMessage('cards', { keys: found.hits.map(({ key }) => key) });
  return exportRecords(
    {
      title: spoken.export.searchFor(query.trim()),
      facts: cards,
      dataset: dataset.version,
      on: today(),
      words: spoken,
    },
    format,
  );
}

function show(): void {
  if (!words) return;
  const spoken = words;
  render(
    <WordsProvider words={spoken}>
      <Library
        address={addressFrom(location.hash)}
        url={location.href}
        mostExported={MOST_CARDS}
        askStatus={() => sendMessage('datasetStatus', undefined)}
        search={(query, limit) => sendMessage('search', { query, limit })}
        spread={query => sendMessage('spread', { query })}
        loadCards={(keys, seenFrom) =>
          sendMessage('cards', { keys, ...(seenFrom !== undefined && { seenFrom }) })
        }
        compare={states => sendMessage('compare', { states: [...states] })}
        cite={cite}
        recent={recent}
        onLookup={lookup => void keepLookup(lookup).then(showRecent)}
        onForget={() => void forgetLookups().then(() => showRecent([]))}
        go={go}
        exportFound={(query, format) => exportFound(query, format, spoken)}
        exportRecord={(key, { card, dataset }, format) =>
          exportRecords(
            {
              title: cardTitle(card, spoken).text,
              facts: [{ key, card }],
              dataset: dataset.version,
              on: today(),
              words: spoken,
            },
            format,
          )
        }
        exportComparison={(compared, format) =>
          exportComparison(
            { comparison: compared, dataset: compared.dataset.version, on: today(), words: spoken },
            isComparisonFormat(format) ? format : 'markdown',
          )
        }
        onDownload={saveFile}
        onTitle={title => {
          document.title = title === '' ? 'AG Lens' : `${title} – AG Lens`;
        }}
      />
    </WordsProvider>,
    root,
  );
}

function showRecent(lookups: RecentLookup[]): void {
  recent = lookups;
  show();
}

addEventListener('hashchange', show);
addEventListener('popstate', show);
void recentLookups().then(showRecent);
await followReader(next => {
  words = next;
  show();
});
