import { useState } from 'preact/hooks';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { localeOf } from '../../lib/words/count-in-words';
import { failureInWords, outcomeInWords } from '../format/update-outcome-in-words';
import { updateStepInWords } from '../format/update-step-in-words';
import { useWords } from '../theme/words-context';
import { FeedForm } from './feed-form';

export interface UpdateProps {
  /** Null until it is known. */
  status: UpdateStatus | null;
  /** Of the data that is in use, where that is known. */
  version?: string;
  onUpdate(): Promise<UpdateOutcome>;
  onCancel(): void;
  /** Goes back to the packaged data. @throws when the database cannot be written. */
  onUndoUpdate(): Promise<void>;
  /** @throws when it is no address to get data from. */
  onFeed(feed: string | null): Promise<void>;
}

/** When it was looked for, what is wrong, when it is looked for again. `said`: the problem has just been told. */
function Standing({
  status,
  version,
  said,
}: {
  status: UpdateStatus;
  version: string | undefined;
  said: boolean;
}) {
  const all = useWords();
  const { update: words, language } = all;
  // "a. m." brings the period of its sentence with it.
  const when = (moment: number) =>
    new Date(moment)
      .toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })
      .replace(/\.$/u, '');
  const day = (moment: number) =>
    new Date(moment).toLocaleDateString(localeOf(language), { dateStyle: 'long' });
  const { lastSuccess, nextTry, problem, staleSince, undone } = status;
  return (
    <>
      <p class="told">
        {lastSuccess !== undefined && words.lastSuccess(when(lastSuccess))}
        {lastSuccess === undefined && !problem && words.never}{' '}
        {nextTry > Date.now() && words.next(when(nextTry))}
      </p>
      {problem && !said && <p class="refused">{failureInWords(problem.kind, version, all)}</p>}
      {staleSince !== undefined && <p class="refused">{words.stale(day(staleSince))}</p>}
      {undone !== undefined && <p class="told">{words.undone(undone)}</p>}
    </>
  );
}

/** How fresh the data is kept, and to look for newer now. */
export function UpdateSection({ status, version, onUpdate, onCancel, onUndoUpdate, onFeed }: UpdateProps) {
  const all = useWords();
  const words = all.update;
  const [said, setSaid] = useState('');
  const [looks, setLooks] = useState(0);
  if (!status) return null;
  const isBusy = status.step !== null;
  const update = () => {
    setSaid('');
    setLooks(looks + 1);
    void onUpdate().then(outcome => setSaid(outcomeInWords(outcome, version, all)));
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
      {status.possible && <Standing status={status} version={version} said={said !== ''} />}
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
      {status.step?.step === 'downloading' && (
        <progress
          class="progress"
          aria-label={words.steps.downloadingLabel}
          max={status.step.of}
          value={status.step.bytes}
        />
      )}
      <p class="aside outcome" role="status">
        {status.step ? updateStepInWords(status.step, all) : said}
      </p>
      {(status.possible || status.feed !== null) && (
        <FeedForm feed={status.feed} looks={looks} onFeed={onFeed} />
      )}
    </section>
  );
}
