import { useState } from 'preact/hooks';
import type { FurtherYears } from '../../lib/dataset/search/found';
import type { YearsOutcome } from '../../lib/dataset/update/load-years';
import { sizeInWords } from '../format/size-in-words';
import { updateProblemInWords } from '../format/update-problem-in-words';
import { useWords } from '../theme/words-context';

interface FurtherSourcesProps {
  further: FurtherYears;
  load(years: string[]): Promise<YearsOutcome>;
  /** They can be searched now. */
  onLoaded(): void;
}

/** Offers the releases of the years asked for that were not downloaded yet, at their price. */
export function FurtherSources({ further, load, onLoaded }: FurtherSourcesProps) {
  const { popup: words, update, language } = useWords();
  const [state, setState] = useState<{ is: 'offered' | 'loading' } | { is: 'failed'; problem: string }>({
    is: 'offered',
  });
  const { years, bytes } = further;
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const named = first === last ? first : `${first}–${last}`;
  const get = () => {
    setState({ is: 'loading' });
    load(years).then(
      outcome => {
        if (outcome.state === 'failed') return setState({ is: 'failed', problem: outcome.problem });
        setState({ is: 'offered' });
        onLoaded();
      },
      () => setState({ is: 'failed', problem: 'storage' }),
    );
  };
  return (
    <div class="further">
      <button type="button" class="link" disabled={state.is === 'loading'} onClick={get}>
        {words.further(named, sizeInWords(bytes, language))}
      </button>
      <p class="aside" role="status">
        {state.is === 'loading' && words.furtherLoading}
        {state.is === 'failed' && `${updateProblemInWords(state.problem, update)} ${words.furtherKept}`}
      </p>
    </div>
  );
}
