import { defineContentScript } from 'wxt/utils/define-content-script';
import { PreactCardPanel } from './preact-card-panel';
import './card-panel';

export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.agLensCardView = (page, actions, signal) => new PreactCardPanel(page, actions, signal);
  },
});
