import { factsInWords } from '../../components/format/facts-in-words';
import { filterLabel } from '../../components/search/filter-label';
import type { Found } from '../../lib/dataset/search/found';
import { recordTitle } from '../../lib/words/card-title';
import type { LookupWords } from '../../lib/words/lookup-words';
import { describeSuggestion } from './describe-suggestion';
import { completedBy, contentOf } from './omnibox-lookup';

/** As many as Chrome shows; Firefox shows six. */
export const MOST_SUGGESTED = 8;
/** Of these, what a filter that is being typed may become. */
const MOST_COMPLETED = 3;

/** What the address bar's list says of an answer to what is `typed`. */
export function suggestLookUps(
  { hits, suggestions }: Pick<Found, 'hits' | 'suggestions'>,
  typed: string,
  words: LookupWords,
  form: 'xml' | 'plain',
): { content: string; description: string }[] {
  const completed = suggestions.slice(0, MOST_COMPLETED).map(filter => {
    const content = completedBy(filter, typed);
    const told = { title: content, detail: filterLabel(filter, words), matched: [] };
    return { content, description: describeSuggestion(told, form) };
  });
  const records = hits.map(({ key, kind, title, facts, matched }, place) => {
    const { text } = recordTitle({ key, kind, title }, words);
    const told = { title: text, detail: factsInWords({ key, facts }, words), matched };
    return { content: contentOf(typed, place), description: describeSuggestion(told, form) };
  });
  return [...completed, ...records].slice(0, MOST_SUGGESTED);
}
