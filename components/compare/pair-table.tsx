import { useId } from 'preact/hooks';
import type { Place } from '../../lib/dataset/card';
import type { Comparison, Split } from '../../lib/dataset/comparison/comparison';
import { NumberTable } from '../theme/number-table';
import { useWords } from '../theme/words-context';
import { percentInWords, shareOf } from './percent';

/** The share together as a bar with its number beside it. */
function ShareBar({ split }: { split: Split }) {
  const { language } = useWords();
  const share = shareOf(split);
  if (share === undefined) return <>–</>;
  return (
    <span class="share-line">
      <span class="share" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span class="percent">{percentInWords(language, share)}</span>
    </span>
  );
}

/** How often all of them, and each two of them, acted together. */
export function PairTable({ comparison }: { comparison: Comparison }) {
  const { compare: words, places } = useWords();
  const nameOf = ({ code, name }: Place) => places.named(code, name);
  const id = useId();
  const { states, pairs } = comparison;
  const all = { together: comparison.together.length, apart: comparison.parted.length };
  const rows = [
    ...(states.length > 2 ? [{ name: states.map(({ place }) => nameOf(place)).join(', '), split: all }] : []),
    ...pairs.map(pair => ({ name: pair.places.map(nameOf).join(', '), split: pair })),
  ];
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{words.overall}</h2>
      <p class="told">
        {states.map(({ place, total }, number) => (
          <span key={place.code} class="total">
            {nameOf(place)}: {words.coalitions(total)}
            {number < states.length - 1 && ' · '}
          </span>
        ))}
      </p>
      <NumberTable
        class="pairs"
        columns={[words.pair, words.together, words.someOnly, words.share]}
        rows={rows.map(({ name, split }) => ({
          name,
          cells: [split.together, split.apart, <ShareBar key="share" split={split} />],
        }))}
      />
    </section>
  );
}
