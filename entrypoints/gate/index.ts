import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Concern, concernOfPage } from '../../lib/page/concern';
import { EventTap } from '../../lib/page/hover/event-tap';
import { type Watching, watchChanges } from '../../lib/page/watch-changes';
import { ask } from './ask';
import { extensionApi } from './extension-api';
import './gate';
import { HANDED_OVER } from './handed-over';
import { Lifetime } from './lifetime';
import { whenParsed } from './parsed';
import { sendToWorker } from './send-to-worker';
import { isSiteOff } from './site-off';

/** Between two tries to have the reading loaded, in ms: twice as long after each, up to a minute. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Runs on every page that the reader opens, before the page's own scripts: its ears are there early,
 * all else waits for the text. Only where that may be about attorneys general is anything more put
 * into the page, and the worker woken.
 */
export default defineUnlistedScript(() => {
  const page = document;
  const { contentType } = page;
  // Each pattern, and each function, is compiled on every page that the reader opens.
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return;
  const life = new Lifetime();
  const events = new EventTap(page);
  let watching: Watching | undefined;
  let begun: Promise<void> | undefined;
  let isOpening = false;
  /** As last seen; undefined where it could not be. */
  let concern: Concern | undefined;
  let pause = FIRST_PAUSE;

  globalThis.agLensGate = {
    life,
    events,
    code: HANDED_OVER,
    get begun() {
      return begun;
    },
    begin: reading => {
      watching?.end();
      begun ??= reading(life, events, isOpening ? concern : undefined);
      return begun;
    },
  };

  const look = () => {
    if (isOpening || begun) return;
    concern = undefined;
    try {
      concern = concernOfPage(page);
      if (concern !== 'likely') return;
    } catch {
      // The reading fails at it too, ends by that and has it noted.
    }
    if (life.isOver()) {
      watching?.end();
      events.end();
      return;
    }
    isOpening = true;
    open().finally(() => {
      isOpening = false;
    });
  };
  const open = async () => {
    try {
      if (await isSiteOff(location.href)) extensionApi().storage.local.onChanged.addListener(switchedOn);
      else await ask(() => sendToWorker('loadReading'));
    } catch {
      setTimeout(look, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };
  const switchedOn = () => {
    extensionApi().storage.local.onChanged.removeListener(switchedOn);
    look();
  };

  whenParsed(page, () => {
    if (begun) return;
    watching = watchChanges(page, undefined, look);
    look();
  });
});
