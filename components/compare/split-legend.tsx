import { useWords } from '../theme/words-context';

/** Which tone of a chart is which. */
export function SplitLegend() {
  const words = useWords().compare;
  return (
    <p class="legend" aria-hidden="true">
      <span class="key together" /> {words.together}
      <span class="key apart" /> {words.someOnly}
    </p>
  );
}
