import { useEffect, useRef } from 'preact/hooks';
import type { PageReport } from '../../components/popup/page-report';
import { Popup } from '../../components/popup/popup';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { CARDS, found, markedPage, nothingFound } from './popup-fixtures';

interface PopupExample {
  name: string;
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
  { name: 'popup-quiet', page: { state: 'quiet', partly: false }, search: find },
  { name: 'popup-off', page: { state: 'off' }, on: false, search: find },
  { name: 'popup-out-of-reach', page: { state: 'out-of-reach' }, search: find },
  {
    name: 'popup-failed',
    page: { state: 'failed', message: 'The background did not answer.' },
    query: 'balderas',
    search: () => Promise.reject(new Error('The packaged data of AG Lens is damaged.')),
  },
];

function TypedPopup({ name, page, on = true, query, search }: PopupExample) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector('input');
    if (!input || query === undefined) return;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, [query]);
  return (
    <div id={name} ref={frame} class="photographed" style={{ borderRadius: '8px', overflow: 'clip' }}>
      <Popup
        page={page}
        site={page.state === 'out-of-reach' ? null : { name: 'sandiacourier.example', on }}
        search={search}
        loadCard={async key => CARDS.get(key) ?? null}
        onReveal={() => {}}
        onSwitchSite={() => {}}
        onOpenPanel={() => {}}
      />
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
