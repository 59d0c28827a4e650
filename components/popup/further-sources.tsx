import { useEffect, useRef, useState } from 'preact/hooks';
import type { FurtherYears } from '../../lib/dataset/search/found';
import type { YearsOutcome } from '../../lib/dataset/update/load-years';
import type { UpdateStep } from '../../lib/dataset/update/update-step';
import { sizeInWords } from '../format/size-in-words';
import { updateProblemInWords } from '../format/update-problem-in-words';
import { updateStepInWords } from '../format/update-step-in-words';
import { useWords } from '../theme/words-context';

/** Downloads the further releases of some years; tells its steps, and stops with the signal. */
export type LoadReleases = (
  years: string[],
  watch: { onStep(step: UpdateStep | null): void; signal: AbortSignal },
) => Promise<YearsOutcome>;

interface FurtherSourcesProps {
  further: FurtherYears;
  load: LoadReleases;
  /** They can be searched now. */
  onLoaded(): void;
}

type State =
  | { is: 'offered' }
  | { is: 'loading'; step: UpdateStep | null; ending: AbortController }
  | { is: 'failed'; problem: string };

/** Offers the releases of the years asked for that were not downloaded yet, at their price. */
export function FurtherSources({ further, load, onLoaded }: FurtherSourcesProps) {
  const words = useWords();
  const [state, setState] = useState<State>({ is: 'offered' });
  // Another search takes the offer away; what is under way goes on for the searches to come.
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const { years, bytes } = further;
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const named = first === last ? first : `${first}–${last}`;
  const tell = (next: State) => {
    if (!isGone.current) setState(next);
  };
  const get = () => {
    const ending = new AbortController();
    const onStep = (step: UpdateStep | null) => tell({ is: 'loading', step, ending });
    onStep(null);
    load(years, { onStep, signal: ending.signal }).then(
      outcome => {
        if (outcome.state === 'failed') return tell({ is: 'failed', problem: outcome.problem });
        tell({ is: 'offered' });
        if (!isGone.current) onLoaded();
      },
      () => tell({ is: 'failed', problem: 'storage' }),
    );
  };
  if (state.is === 'loading')
    return (
      <div class="further">
        <p class="aside" role="status">
          {state.step ? updateStepInWords(state.step, words) : words.popup.furtherLoading}
        </p>
        <button type="button" class="link" onClick={() => state.ending.abort()}>
          {words.update.cancel}
        </button>
      </div>
    );
  return (
    <div class="further">
      <button type="button" class="link" onClick={get}>
        {words.popup.further(named, sizeInWords(bytes, words.language))}
      </button>
      <p class="aside" role="status">
        {state.is === 'failed' &&
          `${updateProblemInWords(state.problem, words.update)} ${words.popup.furtherKept}`}
      </p>
    </div>
  );
}
