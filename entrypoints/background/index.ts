import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { compareStates } from '../../lib/dataset/comparison/compare-states';
import { DatasetAccess } from '../../lib/dataset/dataset-access';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { Turns } from '../../lib/dataset/give-way';
import { DatasetUnavailableError } from '../../lib/dataset/package-in-memory';
import { searchRecords, searchReleases } from '../../lib/dataset/search/search-records';
import { spreadOf } from '../../lib/dataset/spread';
import { readSignsWork } from '../../lib/detection/facts/article-facts';
import { inTurns } from '../../lib/detection/slices';
import { answerRequests } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';
import { packed } from '../../lib/messages/sent-answer';
import { openPanel } from '../sidepanel/open-panel';
import { answerArticle } from './answer-article';
import { speakInBrowser } from './browser-words';
import { changeSettings } from './change-settings';
import { coalitionsFound } from './coalitions-found';
import { lookUpOnContextMenu } from './context-menu';
import { countStart } from './count-starts';
import { DataUpdates } from './data-updates';
import { statusOf } from './dataset-status';
import { keepError, keepPageError, keepUncaughtErrors, lastErrors } from './error-log';
import { fetchPackagedFile } from './fetch-packaged-file';
import { goToMentionOnCommand } from './go-to-mention-on-command';
import { LatestQuestions } from './latest-questions';
import { loadCardView, loadReading } from './load-into-page';
import { keepTagger, loadTagger } from './load-tagger';
import { lookUpInAddressBar } from './omnibox';
import { openPanelOnCard, takeWantedCard } from './open-panel-on-card';
import { openWelcome } from './open-welcome';
import { keepDate, withReaderDate } from './reader-dates';
import { MOST_SUGGESTED } from './suggest-lookups';
import { followSync, switchSync, tellSync } from './sync-settings';

/**
 * Whoever has woken the worker waits for an answer; that the data is what came with the extension, which
 * it nearly always is, can be looked at after. In ms.
 */
const AFTER_WAKING = 1000;

/**
 * The worker keeps nothing that it cannot read again: the browser ends it whenever it likes, and
 * an event that finds no worker starts one. So every listener is there when this function returns.
 */
export default defineBackground(() => {
  keepUncaughtErrors();
  keepTagger();
  void countStart();
  const access = new DatasetAccess({
    databaseName: 'ag-lens',
    software: browser.runtime.getManifest().version,
    fetchFile: fetchPackagedFile,
  });

  const updates = new DataUpdates(access);
  const questions = new LatestQuestions();

  answerRequests(
    {
      detect: (signed, sender) =>
        questions.answer(sender, async goOn => {
          access.prepare();
          const turns = new Turns();
          const article = await inTurns(readSignsWork(signed), async () => {
            goOn();
            await turns.giveWay();
          });
          const seen = await withReaderDate(article);
          const answer = await fromDataset(async reader => {
            await reader.lexicon();
            goOn();
            return answerArticle(seen, reader, { loadTagger });
          });
          const corrected = seen !== article && article.published;
          return packed({ ...answer, ...(corrected && { foundDate: corrected }) });
        }),
      card: ({ key, seenFrom }) =>
        fromDataset(async reader => (await loadCards([key], reader, seenFrom)).get(key) ?? null),
      cards: ({ keys, seenFrom }) =>
        fromDataset(async reader => {
          const cards = await loadCards(keys, reader, seenFrom);
          const found = keys.flatMap(key => {
            const card = cards.get(key);
            return card ? [{ key, card }] : [];
          });
          return { cards: found, dataset: { version: reader.version, from: reader.from } };
        }),
      compare: ({ states }) =>
        fromDataset(async reader => ({
          ...compareStates(states, await reader.overview()),
          dataset: { version: reader.version, from: reader.from },
        })),
      datasetStatus: () => fromDataset(statusOf),
      update: () => updates.run('reader'),
      updateStatus: () => updates.status(),
      cancelUpdate: async () => updates.cancel(),
      undoUpdate: () => updates.undo(),
      chooseFeed: ({ feed }) => updates.choose(feed),
      repairDataset: async () => {
        await updates.repair();
        return fromDataset(statusOf);
      },
      search: ({ query, limit }) =>
        fromDataset(async reader => ({
          ...searchRecords(await reader.searchIndex(), query, limit),
          dataset: { version: reader.version, from: reader.from },
        })),
      searchReleases: ({ query, limit }) =>
        fromDataset(async reader => {
          const { indexes, further } = await updates.releasesFor(query, await reader.releaseIndex());
          return { ...searchReleases(indexes, query, limit), ...(further && { further }) };
        }),
      loadReleases: ({ years }) => updates.loadReleases(years),
      spread: ({ query }) =>
        fromDataset(async reader =>
          spreadOf(
            coalitionsFound(await reader.searchIndex(), query, await reader.overview()),
            await reader.overview(),
          ),
        ),
      settings: async change => {
        const after = await changeSettings(change);
        if (Object.keys(change).length > 0) void tellSync({ event: 'changed', at: Date.now() });
        return after;
      },
      syncSettings: ({ on }) => switchSync(on),
      keepDate: correction => keepDate(correction),
      noteError: async error => keepPageError(error),
      errorNotes: () => lastErrors(),
      openPanel: ({ card }, sender) => openPanelOnCard(card, sender),
      wantedCard: async () => takeWantedCard(),
      loadReading: (_, sender) => {
        // What reads the page asks for its article's answer at once.
        access.prepare();
        return loadReading(sender);
      },
      loadCardView: (_, sender) => loadCardView(sender),
    },
    keepError,
  );

  // Chrome only: Firefox has a command of its own for its sidebar.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined)
      void openPanel({ id: tab.id, windowId: tab.windowId });
  });
  goToMentionOnCommand();
  followSync();
  lookUpOnContextMenu();
  lookUpInAddressBar(query =>
    fromDataset(async reader => searchRecords(await reader.searchIndex(), query, MOST_SUGGESTED)),
  );
  browser.runtime.onStartup.addListener(() => void speakInBrowser());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void speakInBrowser();
    if (reason === 'install') {
      void openWelcome();
      report(access.renew());
    }
    if (reason === 'update') report(access.renewAfterUpdate());
  });
  setTimeout(() => report(access.renewOnce()), AFTER_WAKING);

  async function fromDataset<T>(task: (reader: DatasetReader) => Promise<T>): Promise<T> {
    try {
      return await access.answer(task);
    } catch (cause) {
      if (cause instanceof DatasetUnavailableError)
        throw new RequestError('no-data', cause.message, { cause });
      throw cause;
    }
  }
});

/** Answers go on without it, from what there is: a warning is all that a failed renewal is worth. */
function report(renewal: Promise<void>): void {
  renewal.catch(cause => {
    keepError('renewal', cause);
    console.warn('AG Lens could not renew its data.', cause);
  });
}
