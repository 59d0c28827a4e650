import { useState } from 'preact/hooks';
import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import type { DatasetStamp } from '../../lib/messages/protocol';
import type { UpdateStatus } from '../../lib/messages/update-status';
import { outcomeInWords } from '../format/update-outcome-in-words';
import { updateStepInWords } from '../format/update-step-in-words';
import { DataStamp } from '../theme/data-stamp';
import { useWords } from '../theme/words-context';

interface DataStatusProps {
  stamp: DatasetStamp;
  /** Null until it is known. */
  update: UpdateStatus | null;
  /** Looks for newer data now. */
  onUpdate(): Promise<UpdateOutcome>;
}

/** Which data there is and how old, whether it may be out of date, and the way to newer. */
export function DataStatus({ stamp, update, onUpdate }: DataStatusProps) {
  const all = useWords();
  const { popup: words, update: updateWords } = all;
  const [said, setSaid] = useState('');
  const isBusy = update !== null && update.step !== null;
  const look = () => {
    setSaid('');
    void onUpdate().then(
      outcome => setSaid(outcomeInWords(outcome, stamp.version, all)),
      () => setSaid(updateWords.unknownProblem),
    );
  };
  return (
    <div class="data-status">
      <p class="data-line">
        <DataStamp stamp={stamp} />
        {update?.staleSince !== undefined && <span class="stale">{words.mayBeOld}</span>}
        {update?.possible && (
          <button type="button" class="link" disabled={isBusy} onClick={look}>
            {words.update}
          </button>
        )}
      </p>
      <p class="data-said" role="status">
        {update?.step ? updateStepInWords(update.step, all) : said}
      </p>
    </div>
  );
}
