import type { PlacedFilter } from '../../lib/dataset/search/query';
import type { LookupWords } from '../../lib/words/lookup-words';

/** What a filter was read as, in a word or two. */
export function filterLabel({ filter, negated, label }: PlacedFilter, words: LookupWords): string {
  const told = plainLabel(filter, label, words);
  return negated ? words.search.not(told) : told;
}

function plainLabel(
  filter: PlacedFilter['filter'],
  label: string,
  { search, places, format }: LookupWords,
): string {
  switch (filter.field) {
    case 'with':
    case 'lead':
      return search[filter.field](places.named(filter.code, label));
    case 'court':
    case 'docket':
      return search[filter.field](label);
    case 'kind':
      return search.kinds[filter.kind];
    case 'party':
      return format.partyOf(filter.party);
    case 'years':
      if (filter.to === undefined && filter.from !== undefined) return search.since(`${filter.from}`);
      if (filter.from === undefined && filter.to !== undefined) return search.until(`${filter.to}`);
      return label;
    case 'state':
      return places.named(filter.code, label);
    case 'topic':
      return format.topic(label);
  }
}
