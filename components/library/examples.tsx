import { hashOf } from '../../lib/address/address';
import { useWords } from '../theme/words-context';

/** A few look-ups to begin with. */
export function Examples() {
  const { exampleTold: told, exampleQueries: queries, ...words } = useWords().library;
  const examples = [
    { told: told.letters2018, address: { view: 'search', query: queries.letters2018 } },
    { told: told.guns, address: { view: 'search', query: queries.guns } },
    { told: told.docket, address: { view: 'search', query: '2:18-cv-01115' } },
    { told: told.together, address: { view: 'compare', states: ['NM', 'CA'] } },
  ] as const;
  return (
    <section class="examples" aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <ul>
        {examples.map(({ told, address }) => (
          <li key={told}>
            <a
              href={hashOf(
                address.view === 'search' ? address : { view: 'compare', states: [...address.states] },
              )}
            >
              {told}
            </a>
            {address.view === 'search' && <code>{address.query}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}
