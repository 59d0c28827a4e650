import type { QueryNote } from '../../lib/dataset/search/query';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { useWords } from '../theme/words-context';

function noteInWords(note: QueryNote, { search, fact, language }: Words): string {
  switch (note.note) {
    case 'no-such-value':
      return search.noSuch[note.field](note.typed);
    case 'no-such-filter':
      return search.noSuchFilter(note.typed);
    case 'any-words': {
      const quoted = note.missing.map(fact.quoted);
      if (quoted.length === 0) return search.anyWords;
      return search.missing(new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(quoted));
    }
    case 'read-as':
      return search.readAs(note.typed, note.as);
    case 'years-left-out':
      return search.yearsLeftOut(note.typed);
  }
}

/** What of a query was left out, or taken for something else. */
export function QueryNotes({ notes }: { notes: readonly QueryNote[] }) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <ul class="query-notes">
      {notes.map(note => {
        const told = noteInWords(note, words);
        return <li key={told}>{told}</li>;
      })}
    </ul>
  );
}
