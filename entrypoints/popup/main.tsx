import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import '../../components/popup/popup.css';
import type { PageReport } from '../../components/popup/page-report';
import type { CardKey } from '../../lib/dataset/card';
import { sendMessage } from '../../lib/messages/protocol';
import { settings } from '../../lib/settings/settings';
import { siteOf } from '../../lib/settings/settings-record';
import type { PartialDate } from '../../lib/time/partial-date';
import { openPanel } from '../sidepanel/open-panel';
import { isWebPage, tabInFront, watchPage } from './ask-page';
import { followTheme } from './follow-theme';
import { switchSite } from './switch-site';

/** More than anybody scrolls through; the chips tell how many there are in all. */
const MOST_HITS = 120;

const search = (query: string) => sendMessage('search', { query, limit: MOST_HITS });
const loadCard = (key: CardKey, seenFrom?: PartialDate) =>
  sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) });

const root = document.getElementById('popup') ?? document.body;
const tab = await tabInFront();
const siteName = tab && isWebPage(tab.url) ? siteOf(tab.url) : null;

let page: PageReport = { state: 'asking' };
let sitesOff: string[] = [];
let watching = new AbortController();

function show(): void {
  render(
    <Popup
      page={page}
      site={siteName === null ? null : { name: siteName, on: !sitesOff.includes(siteName) }}
      search={search}
      loadCard={loadCard}
      onReveal={reveal}
      onSwitchSite={on => siteName !== null && switchSite(siteName, on)}
      onOpenPanel={() => tab && openPanel(tab).then(() => window.close())}
    />,
    root,
  );
}

function askPage(): void {
  watching.abort();
  watching = new AbortController();
  void watchPage(
    tab,
    report => {
      page = report;
      show();
    },
    watching.signal,
  );
}

async function reveal(card: CardKey): Promise<void> {
  if (!tab) return;
  try {
    await sendMessage('reveal', { card }, tab.id);
    window.close();
  } catch {
    askPage(); // the page has gone on to another
  }
}

settings.watch(next => {
  const switched = siteName !== null && next.sitesOff.includes(siteName) !== sitesOff.includes(siteName);
  sitesOff = next.sitesOff;
  show();
  if (switched) askPage();
});

const { sitesOff: atFirst, theme } = await settings.getValue();
sitesOff = atFirst;
followTheme(theme);
show();
askPage();
