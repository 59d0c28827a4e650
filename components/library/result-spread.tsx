import type { Spread } from '../../lib/dataset/spread';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import { JoinedMap } from '../spread/joined-map';
import { YearKinds } from '../spread/year-kinds';
import { useWords } from '../theme/words-context';

interface ResultSpreadProps {
  spread: Spread;
  onState(code: JurisdictionCode): void;
  onYear(year: number): void;
}

/** The coalitions among the results, over the years and over the map. */
export function ResultSpread({ spread, onState, onYear }: ResultSpreadProps) {
  const words = useWords().library;
  if (spread.total === 0) return <p class="told">{words.noCoalitions}</p>;
  return (
    <>
      <p class="found-count">{words.found(spread.total)}</p>
      <YearKinds spread={spread} onChoose={onYear} />
      <JoinedMap spread={spread} onChoose={onState} />
    </>
  );
}
