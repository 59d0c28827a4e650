import { useId } from 'preact/hooks';
import { useWords } from '../theme/words-context';

/** One query each of plain words, of filters, and of a number. */
const EXAMPLES = [
  { query: '3d gun new mexico 2018', told: 'guns' },
  { query: 'state:nm kind:letter since 2017', told: 'letters' },
  { query: '18-cv-1115', told: 'docket' },
] as const;

/** What can be asked, shown by examples that can be tried. */
export function SearchExamples({ onTry }: { onTry(query: string): void }) {
  const id = useId();
  const words = useWords().popup;
  return (
    <section class="examples" aria-labelledby={id}>
      <h2 id={id}>{words.examples}</h2>
      <ul>
        {EXAMPLES.map(({ query, told }) => (
          <li key={query}>
            <button type="button" class="example" onClick={() => onTry(query)}>
              <span class="example-query">{query}</span>
              <span class="aside">{words.exampleTold[told]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
