import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { PageReport } from '../../components/page-report/page-report';
import { Popup } from '../../components/popup/popup';
import '../../components/popup/popup.css';
import type { RecentLookup } from '../../components/search/recent-lookup';
import { WordsProvider } from '../../components/theme/words-context';
import { secureAddress } from '../../lib/address/secure-address';
import type { CardKey } from '../../lib/dataset/card';
import { type DatasetStamp, sendMessage } from '../../lib/messages/protocol';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { siteOf } from '../../lib/settings/settings-record';
import type { PartialDate } from '../../lib/time/partial-date';
import { languageFor } from '../../lib/words/language';
import { type Words, wordsOf } from '../../lib/words/words';
import { followReader } from '../library/follow-reader';
import { libraryUrl } from '../library/library-url';
import { runUpdate } from '../options/run-update';
import { openPanel } from '../sidepanel/open-panel';
import { isWebPage, watchPage } from '../sidepanel/watch-page';
import type { WatchedTab } from '../sidepanel/watch-tab';
import { fitWindow } from './fit-window';
import { followTheme } from './follow-theme';
import { loadReleases } from './load-releases';
import { forgetLookups, keepLookup, recentLookups } from './recent-lookups';
import { switchSite } from './switch-site';

/** More than anybody scrolls through; it is told how many there are in all. */
const MOST_HITS = 60;

const search = (query: string) => sendMessage('search', { query, limit: MOST_HITS });
const searchReleases = (query: string) => sendMessage('searchReleases', { query, limit: MOST_HITS });
const loadCard = (key: CardKey, seenFrom?: PartialDate) =>
  sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) });

const root = document.getElementById('popup') ?? document.body;

let words: Words = wordsOf(languageFor('browser', navigator.languages));
let tab: WatchedTab | null = null;
let page: PageReport = { state: 'asking' };
let sitesOff: string[] | undefined;
let recent: RecentLookup[] = [];
let stamp: DatasetStamp | null = null;
let update: UpdateStatus | null = null;

function siteName(): string | null {
  return tab && isWebPage(tab.url) ? siteOf(tab.url) : null;
}

function show(): void {
  const name = siteName();
  render(
    <WordsProvider words={words}>
      <Popup
        page={page}
        site={name === null || !sitesOff ? null : { name, on: !sitesOff.includes(name) }}
        stamp={stamp}
        update={update}
        recent={recent}
        search={search}
        searchReleases={searchReleases}
        loadReleases={loadReleases}
        loadCard={loadCard}
        onReveal={reveal}
        onOpenSource={named => {
          const url = secureAddress(named);
          if (url !== undefined) void browser.tabs.create({ url }).then(() => window.close());
        }}
        onSwitchSite={async on => {
          if (name !== null) await switchSite(name, on);
        }}
        onOpenPanel={() => tab && openPanel(tab).then(() => window.close())}
        onOpenTab={address =>
          void browser.tabs.create({ url: libraryUrl(address) }).then(() => window.close())
        }
        onUpdate={() => runUpdate(told).finally(askDataset)}
        onOpenOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
        onLookup={lookup => void keepLookup(lookup).then(showRecent)}
        onForget={() => void forgetLookups().then(() => showRecent([]))}
      />
    </WordsProvider>,
    root,
  );
}

function showRecent(lookups: RecentLookup[]): void {
  recent = lookups;
  show();
}

function told(status: UpdateStatus): void {
  update = status;
  show();
}

async function askDataset(): Promise<void> {
  stamp = await sendMessage('datasetStatus', undefined);
  show();
}

async function reveal(card: CardKey): Promise<void> {
  if (!tab) return;
  try {
    await sendMessage('reveal', { card }, tab.id);
    window.close();
  } catch {
    // The page has gone on to another: its facts go next.
  }
}

// The field takes words at once: what is asked of the browser is shown when it comes.
followTheme('page');
fitWindow();
show();
void recentLookups().then(showRecent);
// Also wakes the worker before the first word is typed.
void askDataset()
  .then(() => sendMessage('updateStatus', undefined))
  .then(told, () => undefined); // the first search tells why
void watchPage(undefined, (shown, known) => {
  tab = shown;
  page = known;
  show();
});
await followReader((spoken, settings) => {
  words = spoken;
  sitesOff = settings.sitesOff;
  show();
});
