import { spanishTopic } from '../spanish-topics';
import { isSpanishField, KINDS, kindTyped, PARTIES } from './filter-names';
import type { FoundKind, QueryFilter } from './query';
import { courtWords, type Named } from './read-filter';
import { fold, searchTerms } from './search-terms';
import type { UnfinishedFilter } from './unfinished-filter';

/** A value that a filter may have. */
export interface FilterValue {
  filter: QueryFilter;
  /** What it is read as, in words of the record: `New Mexico`, `letter`. */
  label: string;
  /** What it is typed as, in the language of the filter's name. */
  text: string;
  /** All that it is found by, in terms joined by blanks. */
  names: readonly string[];
}

const inTerms = (text: string): string => searchTerms(text).join(' ');

/** Every value that a filter may have; none where there is no list of them, as of docket numbers and years. */
export function filterValues(
  { field, name }: Pick<UnfinishedFilter, 'field' | 'name'>,
  index: Named,
): FilterValue[] {
  const spanish = isSpanishField(fold(name));
  switch (field) {
    case 'state':
    case 'with':
    case 'lead':
      return index.places.map(({ code, name: label, spellings }) => ({
        filter: { field, code },
        label,
        text: code.toLowerCase(),
        names: spellings,
      }));
    case 'kind':
      return (Object.keys(KINDS) as FoundKind[]).map(kind => ({
        filter: { field, kind },
        label: kind,
        text: kindTyped(kind, spanish),
        names: KINDS[kind],
      }));
    case 'party':
      return index.parties.map(party => ({
        filter: { field, party },
        label: party,
        text: party.toLowerCase(),
        names: PARTIES[party],
      }));
    case 'topic':
      return index.topics.map(topic => {
        const other = spanishTopic(topic) ?? topic;
        return {
          filter: { field, topic },
          label: topic,
          text: spanish ? other : topic,
          names: spanish ? [inTerms(topic), inTerms(other)] : [inTerms(topic)],
        };
      });
    case 'court':
      return index.courts.map(court => ({
        filter: { field, words: courtWords(court) },
        label: court,
        text: court,
        names: [courtWords(court).join(' '), courtWords(court).join('')],
      }));
    case 'docket':
    case 'years':
      return [];
  }
}
