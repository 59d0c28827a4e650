import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReadingScene } from './reading-scene';
import './scene';

/** Comes into pages with marks when the reader first moves; waits there for the reading to ask for it. */
export default defineUnlistedScript(() => {
  globalThis.agLensScene = (page, source, signal) => new ReadingScene(page, source, signal);
});
