import { defineContentScript } from 'wxt/utils/define-content-script';
import { ReadingScene } from './reading-scene';
import './scene';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.agLensScene = (page, source, signal) => new ReadingScene(page, source, signal);
  },
});
