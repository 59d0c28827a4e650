import type { UpdateStatus } from '../../lib/messages/update-status';
import { localeOf } from '../../lib/words/count-in-words';
import { failureInWords, lackingInWords } from '../format/update-outcome-in-words';
import { useWords } from '../theme/words-context';

interface UpdateStandingProps {
  status: UpdateStatus;
  /** Of the data that is in use, where that is known. */
  version: string | undefined;
  /** What is wrong has just been told as what the last update came to. */
  isTold: boolean;
}

/** When newer data was looked for, what is wrong, when it is looked for again. */
export function UpdateStanding({ status, version, isTold }: UpdateStandingProps) {
  const all = useWords();
  const { update: words, language } = all;
  // "a. m." brings the period of its sentence with it, and stays in the line of its hour.
  const when = (moment: number) =>
    new Date(moment)
      .toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })
      .replace(/\s(?=[ap]\.?\s?m)/iu, '\u00a0')
      .replace(/(?<=[ap]\.)\s(?=m)/iu, '\u00a0')
      .replace(/\.$/u, '');
  const day = (moment: number) =>
    new Date(moment).toLocaleDateString(localeOf(language), { dateStyle: 'long' });
  const { possible, step, lastSuccess, nextTry, problem, lacking, staleSince, undone } = status;
  // What is being done now tells more than when it is to be done.
  const isIdle = step === null;
  return (
    <>
      {possible && (
        <p class="told">
          {lastSuccess !== undefined && words.lastSuccess(when(lastSuccess))}
          {lastSuccess === undefined && !problem && isIdle && words.never}{' '}
          {isIdle && nextTry > Date.now() && words.next(when(nextTry))}
        </p>
      )}
      {problem && !isTold && <p class="refused">{failureInWords(problem.kind, version, all)}</p>}
      {!problem && lacking && !isTold && <p class="told">{lackingInWords(lacking.kind, words)}</p>}
      {staleSince !== undefined && <p class="refused">{words.stale(day(staleSince))}</p>}
      {undone !== undefined && <p class="told">{words.undone(undone)}</p>}
    </>
  );
}
