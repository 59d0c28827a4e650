import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { validatedDate } from '../../lib/messages/page-requests';
import { type Mark, onMessage } from '../../lib/messages/protocol';
import { HoverDriver } from '../../lib/page/hover/hover-driver';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { watchChanges } from '../../lib/page/watch-changes';
import { LazyCard } from './lazy-card';
import { PageReading } from './page-reading';
import { servePageState } from './serve-page-state';
import { readSettings, watchSettings } from './stored-settings';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    await startReading(ctx);
  },
});

async function startReading(ctx: ContentScriptContext): Promise<void> {
  const initial = await readSettings();
  if (ctx.isInvalid) return;

  let driver: HoverDriver<PlacedMark<Mark>> | undefined;
  const reading = new PageReading(
    document,
    initial,
    {
      marked: () => {
        driver ??= new HoverDriver(document, () => reading.marks, card, ctx.signal);
        driver.marksReplaced();
        // The card tries again when it is opened.
        card.load().catch(() => {});
      },
      cleared: () => driver?.dispatch({ type: 'dismiss' }),
      stateChanged: state => tellState(state),
    },
    ctx.signal,
  );
  const tellState = servePageState(() => reading.state, ctx.signal);
  const card = new LazyCard(
    { answer: () => reading.answer, settings: () => reading.settings },
    {
      togglePin: () => driver?.dispatch({ type: 'toggle-pin' }),
      dismiss: () => driver?.dispatch({ type: 'dismiss' }),
    },
    ctx.signal,
  );

  watchSettings(ctx.signal, settings => reading.applySettings(settings));
  const stops = [
    onMessage('pageState', () => reading.state),
    onMessage('reveal', ({ data }) => {
      const placed = reading.marks.find(({ mark }) => mark.card === data.card);
      if (placed) driver?.openMark(placed);
    }),
    onMessage('setPublished', ({ data }) => reading.setPublished(validatedDate(data).date)),
  ];
  ctx.onInvalidated(() => {
    for (const stop of stops) stop();
  });
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search) reading.navigated();
  });
  watchChanges(document, ctx.signal, () => {
    // An extension that was updated or removed leaves its content scripts behind: here they end.
    if (ctx.isValid) reading.read();
  });
  reading.read();
}
