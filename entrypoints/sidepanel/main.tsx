import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/panel';
import { nameOfJurisdiction } from '../../components/tiles/jurisdiction-grid';
import '../../components/panel/panel.css';
import type { PageReport } from '../../components/page-report/page-report';
import { WordsProvider } from '../../components/theme/words-context';
import type { CardKey } from '../../lib/dataset/card';
import { cite } from '../../lib/export/as-citations';
import { exportPage } from '../../lib/export/export-page';
import type { ExportFormat } from '../../lib/export/exported-file';
import { type DetectAnswer, sendMessage } from '../../lib/messages/protocol';
import type { WantedCard } from '../../lib/messages/wanted-card';
import { siteOf } from '../../lib/settings/settings-record';
import type { PartialDate } from '../../lib/time/partial-date';
import { languageFor } from '../../lib/words/language';
import { type Words, wordsOf } from '../../lib/words/words';
import { followReader } from '../library/follow-reader';
import { today } from '../library/today';
import { switchSite } from '../popup/switch-site';
import { saveFile } from './save-file';
import { forgetWantedCard, watchWantedCard } from './wanted-card';
import { isWebPage, watchPage } from './watch-page';
import type { WatchedTab } from './watch-tab';

const root = document.getElementById('panel') ?? document.body;
/** Where a browser has no panels, this page is a tab's, and tells of the one tab that it was opened for. */
const only = Number(new URLSearchParams(location.search).get('tab')) || undefined;

let words: Words = wordsOf(languageFor('browser', navigator.languages));
let tab: WatchedTab | null = null;
let page: PageReport = { state: 'asking' };
let sitesOff: string[] = [];
let wanted: WantedCard | undefined;

const loadCard = (key: CardKey, seenFrom?: PartialDate) =>
  sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) });

/** The address without the part of the page that it leads to. */
const addressOf = (url: string) => url.replace(/#.*$/, '');

function write(answer: DetectAnswer, format: ExportFormat) {
  const { title = '', url = '' } = tab ?? {};
  return exportPage(
    { title: title || url, url, answer, on: today(), nameOf: nameOfJurisdiction, words },
    format,
  );
}

function show(): void {
  const site = tab && isWebPage(tab.url) ? siteOf(tab.url) : null;
  render(
    <WordsProvider words={words}>
      <Panel
        page={page}
        pageId={`${tab?.id} ${addressOf(tab?.url ?? '')}`}
        title={tab?.title ?? ''}
        site={site === null ? null : { name: site, on: !sitesOff.includes(site) }}
        wanted={wanted && wanted.tab === tab?.id ? wanted.card : undefined}
        loadCard={loadCard}
        cite={cite}
        onWantedShown={forgetWanted}
        onReveal={card => void reveal(card)}
        onSetDate={setDate}
        onSwitchSite={async on => {
          if (site !== null) await switchSite(site, on);
        }}
        write={write}
        onDownload={saveFile}
      />
    </WordsProvider>,
    root,
  );
}

async function reveal(card: CardKey): Promise<void> {
  if (!tab) return;
  await sendMessage('reveal', { card }, tab.id).catch(() => undefined); // The page has gone: its facts go next.
  if (only !== undefined) await browser.tabs.update(only, { active: true });
}

async function setDate(date: PartialDate | null): Promise<void> {
  if (tab) await sendMessage('setPublished', { date }, tab.id);
}

function forgetWanted(): void {
  wanted = undefined;
  void forgetWantedCard().catch(() => undefined);
}

await followReader((spoken, settings) => {
  words = spoken;
  sitesOff = settings.sitesOff;
  show();
});
await watchWantedCard(next => {
  wanted = next;
  show();
});
await watchPage(only, (shown, known) => {
  tab = shown;
  page = known;
  show();
});
