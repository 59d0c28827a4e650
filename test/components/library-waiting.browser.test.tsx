import '../../components/library/library.css';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CompareView } from '../../components/compare/compare-view';
import { RecordView } from '../../components/library/record-view';
import { SearchView } from '../../components/library/search-view';
import { clearPage, renderInPage } from './render-in-page';

const never = () => new Promise<never>(() => undefined);
const unasked = vi.fn();

const VIEWS: [string, ComponentChildren][] = [
  [
    'a record',
    <RecordView
      key="record"
      record={{ state: 'asking' }}
      recordKey="state:NM"
      seenFrom={undefined}
      address="library.html"
      cite={unasked}
      onOpen={unasked}
      onSearch={unasked}
      write={unasked}
      onDownload={unasked}
    />,
  ],
  [
    'a search',
    <SearchView
      key="search"
      query="guns"
      url="library.html"
      mostExported={9}
      recent={[]}
      askStatus={never}
      search={never}
      spread={never}
      go={unasked}
      exportFound={never}
      onDownload={unasked}
      onTitle={unasked}
      onForget={unasked}
    />,
  ],
  [
    'a comparison',
    <CompareView
      key="compare"
      states={['NM', 'TX']}
      compared={{ state: 'asking' }}
      address="library.html"
      onChoose={unasked}
      write={unasked}
      onDownload={unasked}
    />,
  ],
];

afterEach(clearPage);

test.each(VIEWS)('%s that lets its reader wait says so', async (_, view) => {
  const frame = renderInPage(<div class="ag-window ag-page">{view}</div>);
  const told = () => frame.querySelector<HTMLElement>('[role="status"].waiting');
  await expect.poll(told).not.toBeNull();
  expect(told()?.textContent).toBe('Reading the data…');
  await expect.poll(() => told()?.checkVisibility({ visibilityProperty: true })).toBe(true);
});
