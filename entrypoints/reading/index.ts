import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Concern } from '../../lib/page/concern';
import type { EventTap } from '../../lib/page/hover/event-tap';
import { watchChanges } from '../../lib/page/watch-changes';
import { whenParsed } from '../gate/parsed';
import '../gate/gate';
import { answerMessages } from '../content/answer-messages';
import { LazyScene } from '../content/lazy-scene';
import { PageReading } from '../content/page-reading';
import { servePageState } from '../content/serve-page-state';
import { readSettings, watchStored } from '../content/stored-settings';
import { watchMarks } from '../content/watch-marks';
import type { Lifetime } from '../gate/lifetime';

/** Comes only into pages whose gate has called for it, or that a popup or panel asks about. */
export default defineUnlistedScript(() => globalThis.agLensGate?.begin(startReading));

async function startReading(life: Lifetime, events: EventTap, concern?: Concern): Promise<void> {
  const isParsed = new Promise<void>(resolve => whenParsed(document, resolve));
  const [initial] = await Promise.all([readSettings(), isParsed]);
  if (life.isOver()) return;

  life.signal.addEventListener('abort', () => events.end(), { once: true });
  let scene: LazyScene | undefined;
  const reading = new PageReading(
    document,
    initial,
    {
      marked: () => {
        if (!scene?.stands) {
          scene?.end();
          scene = new LazyScene(reading, events, life);
          watchMarks(() => !life.isOver() && reading.restore(), scene.signal);
        }
        scene.tell(there => there.marksReplaced());
      },
      readWithin: shadows => watching.reachInto(shadows),
      cleared: () => scene?.tell(there => there.dismiss()),
      stateChanged: state => tellState(state),
    },
    life.signal,
  );
  const tellState = servePageState(() => reading.state, events, life.signal);

  watchStored(
    life.signal,
    settings => reading.applySettings(settings),
    () => reading.askAnew(),
  );
  answerMessages(
    {
      reveal({ card }) {
        const placed = reading.marks.find(({ mark }) => mark.card === card);
        if (placed) scene?.use(there => there.openMark(placed));
      },
      goTo({ direction }) {
        scene?.use(there => there.go(direction));
      },
      setPublished: ({ date }) => reading.setPublished(date),
    },
    life.signal,
  );
  const look = () => {
    if (!life.isOver()) reading.read();
  };
  // Out of the back/forward cache: what was asked when the page was left has had no answer.
  events.on('pageshow', event => event.persisted && look(), life.signal);
  events.on('load', () => !life.isOver() && reading.pageLoaded(), life.signal);
  // New data is asked about when somebody looks: dozens of tabs at once would be too much for the worker.
  events.on('visibilitychange', look, life.signal);
  const watching = watchChanges(document, life.signal, look);
  reading.read(concern);
}
