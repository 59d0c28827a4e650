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
 * reaches the sender as a {@link RequestError} with its fault; what is our fault goes to `failed` too.
 */
export function answerRequests(
  answers: Answers,
  failed: (type: WorkerRequest, cause: unknown) => void,
): void {
  const answering: { [K in WorkerRequest]: () => void } = {
    detect: () => answerOne('detect', answers.detect, failed),
    card: () => answerOne('card', answers.card, failed),
    cards: () => answerOne('cards', answers.cards, failed),
    compare: () => answerOne('compare', answers.compare, failed),
    datasetStatus: () => answerOne('datasetStatus', answers.datasetStatus, failed),
    repairDataset: () => answerOne('repairDataset', answers.repairDataset, failed),
    update: () => answerOne('update', answers.update, failed),
    updateStatus: () => answerOne('updateStatus', answers.updateStatus, failed),
    cancelUpdate: () => answerOne('cancelUpdate', answers.cancelUpdate, failed),
    undoUpdate: () => answerOne('undoUpdate', answers.undoUpdate, failed),
    chooseFeed: () => answerOne('chooseFeed', answers.chooseFeed, failed),
    search: () => answerOne('search', answers.search, failed),
    searchReleases: () => answerOne('searchReleases', answers.searchReleases, failed),
    loadReleases: () => answerOne('loadReleases', answers.loadReleases, failed),
    spread: () => answerOne('spread', answers.spread, failed),
    syncSettings: () => answerOne('syncSettings', answers.syncSettings, failed),
    settings: () => answerOne('settings', answers.settings, failed),
    keepDate: () => answerOne('keepDate', answers.keepDate, failed),
    noteError: () => answerOne('noteError', answers.noteError, failed),
    openPanel: () => answerOne('openPanel', answers.openPanel, failed),
    loadReading: () => answerOne('loadReading', answers.loadReading, failed),
    loadCardView: () => answerOne('loadCardView', answers.loadCardView, failed),
  };
  for (const start of Object.values(answering)) start();
}

/** What a content script may ask: a page that has taken over its process can ask as much, and no more. */
const FROM_PAGES: ReadonlySet<WorkerRequest> = new Set([
  'detect',
  'card',
  'keepDate',
  'noteError',
  'openPanel',
  'loadReading',
  'loadCardView',
]);

function answerOne<K extends WorkerRequest>(
  type: K,
  answer: Answers[K],
  failed: (type: WorkerRequest, cause: unknown) => void,
): void {
  onMessage(type, async ({ data, sender }) => {
    const fromOurPages = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (sender.id !== browser.runtime.id || !(fromOurPages || FROM_PAGES.has(type)))
      throw new RequestError('foreign', 'AG Lens answers only its own pages.');
    try {
      return await answer(validated(type, data), sender);
    } catch (cause) {
      if (cause instanceof RequestError) {
        if (cause.fault === 'no-data') failed(type, cause.cause);
        throw cause;
      }
      failed(type, cause);
      console.error(`AG Lens could not answer “${type}”.`, cause);
      throw new RequestError('failed', `AG Lens could not answer “${type}”.`);
    }
  });
}
