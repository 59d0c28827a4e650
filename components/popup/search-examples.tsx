import { useId } from 'preact/hooks';
import { useWords } from '../theme/words-context';

/** What can be asked, shown by examples that can be tried. */
export function SearchExamples({ onTry }: { onTry(query: string): void }) {
  const id = useId();
  const words = useWords().popup;
  return (
    <section class="examples" aria-labelledby={id}>
      <h2 id={id}>{words.examples}</h2>
      <ul>
        {words.exampleTold.map(({ query, told }) => (
          <li key={query}>
            <button type="button" class="example" onClick={() => onTry(query)}>
              <span class="example-query">{query}</span>
              <span class="aside">{told}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
