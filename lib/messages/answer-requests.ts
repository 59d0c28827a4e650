import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from './protocol';
import { RequestError } from './request-error';
import { type RequestData, validated, type WorkerRequest } from './worker-requests';

export type Sender = Parameters<Parameters<typeof onMessage<'detect'>>[1]>[0]['sender'];

export type Answers = {
  [K in WorkerRequest]: (data: RequestData<K>, sender: Sender) => Promise<ReturnType<Protocol[K]>>;
};

/**
 * Answers the requests of our own contexts. Handlers see validated data only; whatever goes wrong
 * reaches the sender as a {@link RequestError} in plain words.
 */
export function answerRequests(answers: Answers): void {
  const answering: { [K in WorkerRequest]: () => void } = {
    detect: () => answerOne('detect', answers.detect),
    card: () => answerOne('card', answers.card),
    cards: () => answerOne('cards', answers.cards),
    compare: () => answerOne('compare', answers.compare),
    datasetStatus: () => answerOne('datasetStatus', answers.datasetStatus),
    repairDataset: () => answerOne('repairDataset', answers.repairDataset),
    update: () => answerOne('update', answers.update),
    updateStatus: () => answerOne('updateStatus', answers.updateStatus),
    cancelUpdate: () => answerOne('cancelUpdate', answers.cancelUpdate),
    undoUpdate: () => answerOne('undoUpdate', answers.undoUpdate),
    chooseFeed: () => answerOne('chooseFeed', answers.chooseFeed),
    search: () => answerOne('search', answers.search),
    searchReleases: () => answerOne('searchReleases', answers.searchReleases),
    loadReleases: () => answerOne('loadReleases', answers.loadReleases),
    spread: () => answerOne('spread', answers.spread),
    syncSettings: () => answerOne('syncSettings', answers.syncSettings),
    settings: () => answerOne('settings', answers.settings),
    keepDate: () => answerOne('keepDate', answers.keepDate),
    openPanel: () => answerOne('openPanel', answers.openPanel),
    loadCardView: () => answerOne('loadCardView', answers.loadCardView),
  };
  for (const start of Object.values(answering)) start();
}

/** What a content script may ask: a page that has taken over its process can ask as much, and no more. */
const FROM_PAGES: ReadonlySet<WorkerRequest> = new Set([
  'detect',
  'card',
  'keepDate',
  'openPanel',
  'loadCardView',
]);

function answerOne<K extends WorkerRequest>(type: K, answer: Answers[K]): void {
  onMessage(type, async ({ data, sender }) => {
    const fromOurPages = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (sender.id !== browser.runtime.id || !(fromOurPages || FROM_PAGES.has(type)))
      throw new RequestError('foreign', 'AG Lens answers only its own pages.');
    try {
      return await answer(validated(type, data), sender);
    } catch (cause) {
      if (cause instanceof RequestError) throw cause;
      console.error(`AG Lens could not answer “${type}”.`, cause);
      throw new RequestError('failed', 'AG Lens could not answer this. Reload the page to try again.');
    }
  });
}
