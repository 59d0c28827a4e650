import { useState } from 'preact/hooks';
import type { UpdateOutcome, UpdateStep } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { updateProblemInWords } from '../format/update-problem-in-words';
import { useWords } from '../theme/words-context';
import { FeedForm } from './feed-form';

export interface UpdateProps {
  /** Null until it is known. */
  status: UpdateStatus | null;
  onUpdate(): Promise<UpdateOutcome>;
  onCancel(): void;
  /** Goes back to the packaged data. @throws when the database cannot be written. */
  onUndoUpdate(): Promise<void>;
  /** @throws when it is no address to get data from. */
  onFeed(feed: string | null): Promise<void>;
}

function stepInWords(step: UpdateStep, { update: { steps }, language }: Words): string {
  if (step.step !== 'downloading') return steps[step.step];
  const share = step.of > 0 ? step.bytes / step.of : 0;
  return steps.downloading(share.toLocaleString(localeOf(language), { style: 'percent' }));
}

function outcomeInWords(outcome: UpdateOutcome, words: Words['update']): string {
  switch (outcome.state) {
    case 'updated':
      return words.outcomes.updated(outcome.version);
    case 'failed':
      return `${updateProblemInWords(outcome.problem, words)} ${words.kept}`;
    default:
      return words.outcomes[outcome.state];
  }
}

function Standing({ status }: { status: UpdateStatus }) {
  const { update: words, language } = useWords();
  const when = (moment: number) =>
    new Date(moment).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const { lastSuccess, nextTry, problem, stale, undone } = status;
  return (
    <>
      <p class="told">
        {lastSuccess === undefined ? words.never : words.lastSuccess(when(lastSuccess))}{' '}
        {nextTry > Date.now() && words.next(when(nextTry))}
      </p>
      {problem && <p class="refused">{updateProblemInWords(problem.kind, words)}</p>}
      {stale && <p class="refused">{words.stale}</p>}
      {undone !== undefined && <p class="told">{words.undone(undone)}</p>}
    </>
  );
}

/** How fresh the data is kept, and to look for newer now. */
export function UpdateSection({ status, onUpdate, onCancel, onUndoUpdate, onFeed }: UpdateProps) {
  const all = useWords();
  const words = all.update;
  const [said, setSaid] = useState('');
  if (!status) return null;
  const isBusy = status.step !== null;
  const update = () => {
    setSaid('');
    void onUpdate().then(outcome => setSaid(outcomeInWords(outcome, words)));
  };
  const goBack = () =>
    onUndoUpdate().then(
      () => setSaid(words.outcomes.back),
      () => setSaid(words.problems.storage),
    );
  return (
    <section class="section" aria-labelledby="updates">
      <h2 id="updates">{words.title}</h2>
      <p class="told">{status.possible ? words.told : words.impossible}</p>
      {status.possible && <Standing status={status} />}
      <div class="actions">
        {status.possible && (
          <button type="button" class="button" onClick={isBusy ? onCancel : update}>
            {isBusy ? words.cancel : words.now}
          </button>
        )}
        {status.lastSuccess !== undefined && (
          <button type="button" class="button" disabled={isBusy} onClick={goBack}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="aside" role="status">
        {status.step ? stepInWords(status.step, all) : said}
      </p>
      {(status.possible || status.feed !== null) && <FeedForm feed={status.feed} onFeed={onFeed} />}
    </section>
  );
}
