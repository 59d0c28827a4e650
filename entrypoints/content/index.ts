import { defineContentScript } from 'wxt/utils/define-content-script';
import { validatedDate } from '../../lib/messages/page-requests';
import { onMessage } from '../../lib/messages/protocol';
import { EventTap } from '../../lib/page/hover/event-tap';
import { watchChanges } from '../../lib/page/watch-changes';
import { LazyScene } from './lazy-scene';
import { Lifetime } from './lifetime';
import { PageReading } from './page-reading';
import { servePageState } from './serve-page-state';
import { readSettings, watchStored } from './stored-settings';
import { watchMarks } from './watch-marks';

export default defineContentScript({
  matches: ['<all_urls>'],
  // Its ears are there before the page's scripts; all else waits for the text.
  runAt: 'document_start',
  // Most frames are advertisements, dozens on a page: each would start a script of ours.
  allFrames: false,
  noScriptStartedPostMessage: true,
  async main() {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    const life = new Lifetime();
    const events = new EventTap(document, life.signal);
    await parsed();
    await startReading(life, events);
  },
});

/** Resolves once the page's markup has been read to its end. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

async function startReading(life: Lifetime, early: EventTap): Promise<void> {
  const initial = await readSettings();
  if (life.isOver()) return;

  let scene: LazyScene | undefined;
  const reading = new PageReading(
    document,
    initial,
    {
      marked: () => {
        if (!scene?.stands) {
          scene?.end();
          const events = early.hears ? early : new EventTap(document, life.signal);
          scene = new LazyScene(reading, events, life);
          watchMarks(() => !life.isOver() && reading.restore(), scene.signal);
        }
        scene.tell(there => there.marksReplaced());
      },
      readWithin: shadows => watchWithin(shadows),
      cleared: () => scene?.tell(there => there.dismiss()),
      stateChanged: state => tellState(state),
    },
    life.signal,
  );
  const tellState = servePageState(() => reading.state, life.signal);

  watchStored(
    life.signal,
    settings => reading.applySettings(settings),
    () => reading.askAnew(),
  );
  const stops = [
    onMessage('pageState', () => reading.state),
    onMessage('reveal', ({ data }) => {
      const placed = reading.marks.find(({ mark }) => mark.card === data.card);
      if (placed) scene?.use(there => there.openMark(placed));
    }),
    onMessage('goTo', ({ data }) => {
      scene?.use(there => there.go(data.direction));
    }),
    onMessage('setPublished', ({ data }) => reading.setPublished(validatedDate(data).date)),
  ];
  life.signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  const look = () => {
    if (!life.isOver()) reading.read();
  };
  // Out of the back/forward cache: what was asked when the page was left has had no answer.
  window.addEventListener('pageshow', event => event.persisted && look(), { signal: life.signal });
  // New data is asked about when somebody looks: dozens of tabs at once would be too much for the worker.
  document.addEventListener('visibilitychange', look, { signal: life.signal });
  const watchWithin = watchChanges(document, life.signal, look);
  reading.read();
}
