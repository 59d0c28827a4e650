import { useEffect, useRef } from 'preact/hooks';
import type { PageReport } from '../../components/page-report/page-report';
import { Popup } from '../../components/popup/popup';
import type { RecentLookup } from '../../components/search/recent-lookup';
import { WordsProvider } from '../../components/theme/words-context';
import type { SearchAnswer } from '../../lib/messages/protocol';
import type { Language } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';
import {
  CARDS,
  found,
  foundWithFilters,
  markedPage,
  nothingFound,
  RECENT,
  releasesFound,
} from './popup-fixtures';
import { STAMP } from './record-lines';

interface PopupExample {
  name: string;
  language?: Language;
  recent?: readonly RecentLookup[];
  /** A button that is pressed once there are results. */
  press?: string;
  page: PageReport;
  on?: boolean;
  query?: string;
  search(query: string): Promise<SearchAnswer>;
}

const find = async () => found;

const POPUPS: readonly PopupExample[] = [
  { name: 'popup-page', page: markedPage, search: find },
  { name: 'popup-search', page: markedPage, query: '3d gun new mexico 2018', search: find },
  {
    name: 'popup-nothing-found',
    page: markedPage,
    query: 'zebra crossings',
    search: async () => nothingFound,
  },
  {
    name: 'popup-filters',
    page: markedPage,
    query: 'gun state:nm 2018 colour:red',
    search: async () => foundWithFilters,
  },
  { name: 'popup-facets', page: markedPage, query: 'gun', press: 'Filters', search: find },
  { name: 'popup-quiet', page: { state: 'quiet', partly: false }, search: find },
  { name: 'popup-recent', page: { state: 'quiet', partly: false }, recent: RECENT, search: find },
  { name: 'popup-page-spanish', language: 'es', page: markedPage, recent: RECENT, search: find },
  { name: 'popup-quiet-spanish', language: 'es', page: { state: 'quiet', partly: false }, search: find },
  {
    name: 'popup-search-spanish',
    language: 'es',
    page: markedPage,
    query: 'gun state:nm 2018 colour:red',
    press: 'Filtros',
    search: async () => foundWithFilters,
  },
  { name: 'popup-off', page: { state: 'off' }, on: false, search: find },
  { name: 'popup-out-of-reach', page: { state: 'out-of-reach' }, search: find },
  {
    name: 'popup-failed',
    page: { state: 'failed', fault: 'no-answer' },
    query: 'balderas',
    search: () => Promise.reject(new Error('The packaged data of AG Lens is damaged.')),
  },
];

function TypedPopup({
  name,
  page,
  on = true,
  language = 'en',
  recent = [],
  query,
  press,
  search,
}: PopupExample) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector('input');
    if (!input || query === undefined) return;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (press === undefined) return;
    const waiting = new MutationObserver(() => {
      const button = [...(frame.current?.querySelectorAll('button') ?? [])].find(each =>
        each.textContent?.startsWith(press),
      );
      if (button) waiting.disconnect();
      button?.click();
    });
    waiting.observe(input.closest('main') ?? input, { childList: true, subtree: true });
  }, [query, press]);
  return (
    <div id={name} ref={frame} class="photographed" style={{ borderRadius: '8px', overflow: 'clip' }}>
      <WordsProvider words={wordsOf(language)}>
        <Popup
          page={page}
          site={page.state === 'out-of-reach' ? null : { name: 'sandiacourier.example', on }}
          search={search}
          loadCard={async key => CARDS.get(key) ?? null}
          onReveal={() => {}}
          onSwitchSite={async () => {}}
          onOpenPanel={() => {}}
          stamp={STAMP}
          update={null}
          recent={recent}
          searchReleases={async () => releasesFound}
          loadReleases={async () => ({ state: 'loaded' })}
          onOpenSource={() => undefined}
          onOpenOptions={() => {}}
          onOpenTab={() => {}}
          onUpdate={async () => ({ state: 'no-feed' })}
          onLookup={() => {}}
          onForget={() => {}}
        />
      </WordsProvider>
    </div>
  );
}

export function PopupGallery() {
  return (
    <>
      {POPUPS.map(example => (
        <TypedPopup key={example.name} {...example} />
      ))}
    </>
  );
}
