import type { UpdateStep } from '../../lib/dataset/update/update-step';
import { updateStepInWords } from '../format/update-step-in-words';
import { useWords } from '../theme/words-context';

interface UpdateProgressProps {
  /** What is being done now. */
  step: UpdateStep | null;
  /** What came of what was done last; empty for nothing. */
  said: string;
  /** Whether that is a failure. */
  isWrong: boolean;
}

/** What an update is doing, or came to. Who listens hears each step once, not each of its bytes. */
export function UpdateProgress({ step, said, isWrong }: UpdateProgressProps) {
  const all = useWords();
  const { steps } = all.update;
  const isDownloading = step?.step === 'downloading';
  return (
    <>
      {step && (
        <progress
          class="progress"
          aria-label={steps.downloadingLabel}
          {...(isDownloading && { max: step.of, value: step.bytes })}
        />
      )}
      {isDownloading && (
        <p class="aside outcome" aria-hidden="true">
          {updateStepInWords(step, all)}
        </p>
      )}
      <p class={isDownloading ? 'unseen' : `outcome ${!step && isWrong ? 'refused' : 'aside'}`} role="status">
        {step ? stepWithoutBytes(step) : said}
      </p>
    </>
  );

  function stepWithoutBytes(now: UpdateStep): string {
    return now.step === 'downloading' ? steps.downloadingLabel : steps[now.step];
  }
}
