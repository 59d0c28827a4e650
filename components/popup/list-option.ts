import type { FilterSuggestion } from '../../lib/dataset/search/query';
import type { ResultRow } from './result-row';

/** A line of the list below the search field: what a filter may become, or what was found. */
export type ListOption = { is: 'suggestion'; suggestion: FilterSuggestion } | { is: 'row'; row: ResultRow };

/** Suggestions first: they complete what is being typed. */
export function listOptions(
  suggestions: readonly FilterSuggestion[],
  rows: readonly ResultRow[],
): ListOption[] {
  return [
    ...suggestions.map(suggestion => ({ is: 'suggestion', suggestion }) as const),
    ...rows.map(row => ({ is: 'row', row }) as const),
  ];
}

/** Id of the option that the combobox names as its active one. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
