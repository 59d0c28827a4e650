import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadTagger } from '../../lib/detection/compromise-tagger';

/** compromise for the background, see `background/load-tagger.ts`. It is run when it is asked for. */
export default defineUnlistedScript(() => {
  globalThis.agLensTagger = loadTagger;
});
