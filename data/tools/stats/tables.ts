import type { Dataset } from '../../../lib/dataset/schema';
import { COALITION_KINDS } from '../../../lib/detection/coalition-kind';
import { SIDES, sidesOf } from './side';
import { crossTable } from './table';

const MOST_TOPICS = 30;

/** The coalitions by year, kind, side and topic, and how complete the record is: Markdown. */
export function statsTables({ coalitions, lawsuits, attorneysGeneral }: Dataset): string {
  const sideOf = sidesOf(attorneysGeneral);
  const acts = coalitions.map(record => ({ ...record, year: record.date.slice(0, 4), side: sideOf(record) }));
  type Act = (typeof acts)[number];
  const years = [...new Set(acts.map(({ year }) => year))].sort();
  const topics = countsOf(acts.flatMap(act => act.topics)).slice(0, MOST_TOPICS);
  const side = { values: SIDES, of: (act: Act) => act.side };
  const kind = { values: COALITION_KINDS, of: (act: Act) => act.kind };
  const byYear = { name: 'year', values: years, of: (act: Act) => [act.year] };
  const complete = {
    values: ['complete', 'incomplete'],
    of: (act: Act) => (act.membersComplete ? 'complete' : 'incomplete'),
  };
  const outcome = {
    values: ['with an outcome', 'without'],
    of: (suit: { events: unknown[] }) => (suit.events.length > 0 ? 'with an outcome' : 'without'),
  };
  const suits = lawsuits.map(suit => ({ ...suit, year: suit.filed?.slice(0, 4) ?? 'undated' }));
  const suitYears = {
    name: 'filed',
    values: [...new Set(suits.map(({ year }) => year))].sort(),
    of: ({ year }: { year: string }) => [year],
  };
  return [
    section('Coalitions by year and kind', crossTable(acts, byYear, kind)),
    section('Coalitions by year and side', crossTable(acts, byYear, side)),
    section(
      'Coalitions by kind and side',
      crossTable(acts, { name: 'kind', values: COALITION_KINDS, of: ({ kind: own }) => [own] }, side),
    ),
    section(
      `The ${topics.length} commonest topics by side`,
      crossTable(acts, { name: 'topic', values: topics, of: act => act.topics }, side),
    ),
    section('Lists of members by year', crossTable(acts, byYear, complete)),
    section('Lawsuits by year', crossTable(suits, suitYears, outcome)),
  ].join('\n\n');
}

const section = (heading: string, table: string) => `## ${heading}\n\n${table}`;

/** The distinct words, the commonest first. */
function countsOf(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
