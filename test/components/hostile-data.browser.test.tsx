import { afterEach, describe, expect, it } from 'vitest';
import { CardView } from '../../components/card/card-view';
import { WordsProvider } from '../../components/theme/words-context';
import type { Card } from '../../lib/dataset/card';
import { wordsOf } from '../../lib/words/words';
import { EXAMPLES } from './examples';
import { clearPage, renderInPage } from './render-in-page';

const MARKUP = '<img src=x onerror="globalThis.struck = true"><script>globalThis.struck = true</script>';

/** A card in which every text that is not a key, a date or a word of a list holds markup, and every address is a script. */
function hostile<T>(value: T, name = ''): T {
  if (Array.isArray(value)) return value.map(part => hostile(part)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hostile(part, key)])) as T;
  if (typeof value !== 'string') return value;
  if (name === 'url' || name === 'website') return 'javascript:globalThis.struck=true' as T;
  return (
    /^(?:title|summary|description|publisher|label|caption|note|office|what)$/.test(name)
      ? value + MARKUP
      : value
  ) as T;
}

afterEach(clearPage);

describe('data that a contributor has spoilt', () => {
  it.each(EXAMPLES)('is drawn as text, and leads nowhere: “$name”', async ({ card }) => {
    const frame = renderInPage(
      <WordsProvider words={wordsOf('en')}>
        <CardView
          card={hostile<Card>(card)}
          stamp={{ version: '2026.01.01', from: 'database' }}
          pinned={false}
          canGoBack={false}
          citation=""
          onOpen={() => {}}
          onBack={() => {}}
          onPin={() => {}}
          onClose={() => {}}
        />
      </WordsProvider>,
    );
    for (const button of frame.querySelectorAll('summary')) button.click();
    await new Promise(resolve => setTimeout(resolve, 20));
    // All that such a card says is in our own words.
    if (card.kind !== 'article-coalition') expect(frame.textContent).toContain('<img src=x');
    expect([...frame.querySelectorAll('img, script, iframe')]).toEqual([]);
    const schemes = [...frame.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(schemes.filter(scheme => scheme !== 'https:' && scheme !== 'mailto:')).toEqual([]);
    expect('struck' in globalThis).toBe(false);
  });
});
