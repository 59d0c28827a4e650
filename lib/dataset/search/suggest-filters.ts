import { type FilterValue, filterValues } from './filter-values';
import type { Facets } from './found';
import type { FilterSuggestion, FoundKind } from './query';
import { courtWords, type Named } from './read-filter';
import { fold, searchTerms } from './search-terms';
import type { UnfinishedFilter } from './unfinished-filter';

/** More than anybody looks through; the list of states is whole. */
const MOST = 60;

/**
 * What the value of a filter that is being typed may become, the most frequent first. None where
 * what is typed is a value as it stands. @param facets of what the rest of the query finds: values
 * that it has none of are left out.
 */
export function suggestFilters(
  unfinished: UnfinishedFilter,
  index: Named,
  facets: Facets,
): FilterSuggestion[] {
  const asked = termsOf(unfinished);
  const begun = filterValues(unfinished, index).filter(({ names }) => beginsAny(names, asked));
  if (begun.some(({ names }) => names.includes(asked))) return [];
  const counted = begun.map(value => ({ value, count: countOf(value, facets) }));
  const possible = counted.filter(({ count }) => count !== 0);
  return possible
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.value.label < b.value.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ value: { filter, label, text }, count }) => ({
      filter,
      negated: unfinished.negated,
      span: unfinished.span,
      label,
      text: `${unfinished.lead}${/[\s,]/.test(text) ? `"${text}"` : text} `,
      ...(count !== undefined && { count }),
    }));
}

function termsOf({ field, typed }: UnfinishedFilter): string {
  if (field === 'court') return courtWords(typed).join(' ');
  return field === 'kind' || field === 'party' ? fold(typed) : searchTerms(typed).join(' ');
}

/** Whether a name, or one of its later words, begins so. */
function beginsAny(names: readonly string[], asked: string): boolean {
  return names.some(name => name.startsWith(asked) || name.includes(` ${asked}`));
}

/** `kind:lawsuit` is the joint filing as well as the case. */
function kindsOf(kind: FoundKind): FoundKind[] {
  return kind === 'lawsuit' ? ['lawsuit', 'case'] : [kind];
}

/** How much of what is found a value would leave; undefined where that is not counted. */
function countOf({ filter }: FilterValue, facets: Facets): number | undefined {
  switch (filter.field) {
    case 'state':
    case 'with':
      return facets.states.find(({ value }) => value === filter.code)?.count ?? 0;
    case 'kind':
      return kindsOf(filter.kind).reduce(
        (sum, kind) => sum + (facets.kinds.find(({ value }) => value === kind)?.count ?? 0),
        0,
      );
    case 'party':
      return facets.parties.find(({ value }) => value === filter.party)?.count ?? 0;
    case 'topic':
      return facets.topics.find(({ value }) => value === filter.topic)?.count ?? 0;
    default:
      return undefined;
  }
}
