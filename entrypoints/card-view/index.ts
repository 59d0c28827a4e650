import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReadingScene } from './reading-scene';
import './scene';

/**
 * Comes into pages with marks when the reader first moves; waits there for the reading to ask for it.
 * What it gives back is heard by who has put it there: no browser tells of a script that fails.
 */
export default defineUnlistedScript(() => {
  globalThis.agLensScene = (page, source, signal) => new ReadingScene(page, source, signal);
  return true;
});
