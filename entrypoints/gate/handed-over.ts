import { concernOfPage } from '../../lib/page/concern';
import { isDisplayedInline, isInline, isSkipped } from '../../lib/page/element-kinds';
import { asItIs, documentAsItIs } from '../../lib/page/form-as-it-is';
import { hintsAtTerm, LOOKED_AT, mayConcernAttorneysGeneral } from '../../lib/page/gate';
import { HOST_NAME } from '../../lib/page/host-name';
import { putOff } from '../../lib/page/put-off';
import { STATE_WORDS } from '../../lib/page/state-words';
import { textWithin } from '../../lib/page/text-within';
import { watchChanges } from '../../lib/page/watch-changes';
import { ask } from './ask';
import { extensionApi } from './extension-api';
import { whenParsed } from './parsed';
import { sendToWorker } from './send-to-worker';

/**
 * Code that the reading uses as well. It comes into the same world once the gate is there, so it is
 * built without the modules that this is imported from, and takes from here what they export.
 */
export const HANDED_OVER = {
  ask,
  asItIs,
  concernOfPage,
  documentAsItIs,
  extensionApi,
  hintsAtTerm,
  HOST_NAME,
  isDisplayedInline,
  isInline,
  isSkipped,
  LOOKED_AT,
  mayConcernAttorneysGeneral,
  putOff,
  sendToWorker,
  STATE_WORDS,
  textWithin,
  watchChanges,
  whenParsed,
};
