import { useEffect, useState } from 'preact/hooks';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { outcomeInWords } from '../format/update-outcome-in-words';
import { useWords } from '../theme/words-context';
import { FeedForm } from './feed-form';
import { UpdateProgress } from './update-progress';
import { UpdateStanding } from './update-standing';

export interface UpdateProps {
  /** Null until it is known. */
  status: UpdateStatus | null;
  /** Of the data that is in use, where that is known. */
  version?: string;
  /** What the update came to that was seen under way last, whoever started it. */
  ended: UpdateOutcome | null;
  onUpdate(): void;
  onCancel(): void;
  /** Goes back to the packaged data. @throws when the database cannot be written. */
  onUndoUpdate(): Promise<void>;
  /** @throws when it is no address to get data from. */
  onFeed(feed: string | null): Promise<void>;
}

/** How fresh the data is kept, and to look for newer now. */
export function UpdateSection(props: UpdateProps) {
  const { status, version, ended, onUpdate, onCancel, onUndoUpdate, onFeed } = props;
  const all = useWords();
  const words = all.update;
  /** Of going back, which is no update. */
  const [back, setBack] = useState('');
  const [looks, setLooks] = useState(0);
  const isBusy = status !== null && status.step !== null;
  useEffect(() => {
    if (isBusy) setBack('');
  }, [isBusy]);
  if (!status) return null;
  const update = () => {
    setBack('');
    setLooks(looks + 1);
    onUpdate();
  };
  const goBack = () =>
    onUndoUpdate().then(
      () => setBack(words.outcomes.back),
      () => setBack(words.problems.storage),
    );
  const said = back || (ended ? outcomeInWords(ended, version, all) : '');
  const hasFailed = ended?.state === 'failed' && ended.problem !== 'cancelled';
  const isWrong = back === '' ? hasFailed : back === words.problems.storage;
  return (
    <section class="section" aria-labelledby="updates">
      <h2 id="updates">{words.title}</h2>
      <p class="told">{status.possible ? words.told : words.impossible}</p>
      <UpdateStanding status={status} version={version} isTold={said !== ''} />
      <div class="actions">
        {status.possible && (
          <button type="button" class="button" onClick={isBusy ? onCancel : update}>
            {isBusy ? words.cancel : words.now}
          </button>
        )}
        {status.canUndo && (
          <button type="button" class="button" disabled={isBusy} onClick={goBack}>
            {words.undo}
          </button>
        )}
      </div>
      <UpdateProgress step={status.step} said={said} isWrong={isWrong} />
      {(status.possible || status.feed !== null) && (
        <FeedForm feed={status.feed} looks={looks} onFeed={onFeed} />
      )}
    </section>
  );
}
