import type { Dataset } from '../../../lib/dataset/schema';
import { daysBetween } from '../../../lib/time/partial-date';
import { OWN_HEADING } from '../rules/captions';

/** One kind of doubt about the record, and the records that it concerns. */
export interface Doubt {
  name: string;
  /** Ids, sorted. */
  records: string[];
  /** How many could be concerned. */
  of: number;
}

/** Days in which the Supreme Court decides what it has taken up: 18 months. */
const LONGEST_TERM = 548;
const DECIDES: ReadonlySet<string> = new Set([
  'supreme-court-decision',
  'vacated',
  'dismissed',
  'withdrawn',
  'settled',
]);

/** What is known not to be known: nothing here is wrong, but a fresh source would help. */
export function doubtsOf({ version, coalitions, lawsuits, attorneysGeneral, releases }: Dataset): Doubt[] {
  const today = version.slice(0, 10).replaceAll('.', '-');
  const tenures = attorneysGeneral.flatMap(({ id, tenures: spells }) =>
    spells.map(spell => ({ ...spell, id: `${id} (${spell.jurisdiction})` })),
  );
  const laterOffices = attorneysGeneral.flatMap(({ id, laterOffices: offices }) =>
    offices.map(office => ({ ...office, id: `${id} (${office.title})` })),
  );
  const among = <R extends { id: string }>(
    name: string,
    records: readonly R[],
    isDoubtful: (record: R) => boolean,
  ): Doubt => ({
    name,
    records: records
      .filter(isDoubtful)
      .map(({ id }) => id)
      .sort(),
    of: records.length,
  });
  // Courts take papers on any day, yet most such days are those of a report or of a slip.
  const isOnWeekend = (date: string | undefined) =>
    date !== undefined && date.length === 10 && new Date(date).getUTCDay() % 6 === 0;
  const isPartial = (date: string | undefined) => date !== undefined && date.length < 10;
  return [
    among('lists of members that are incomplete', coalitions, ({ membersComplete }) => !membersComplete),
    among('dates of coalitions without a day', coalitions, ({ date }) => isPartial(date)),
    among('coalitions that rest on one source', coalitions, ({ sources }) => sources.length === 1),
    among(
      'counts of the sources that differ from the members',
      coalitions,
      ({ statedCount, members }) => statedCount !== undefined && statedCount !== members.length,
    ),
    among(
      'coalitions in court without their lawsuit',
      coalitions,
      ({ kind, lawsuit }) => kind === 'lawsuit' && lawsuit === undefined,
    ),
    among('lawsuits with a heading of ours', lawsuits, ({ note }) => note?.startsWith(OWN_HEADING) ?? false),
    among('lawsuits without a docket number', lawsuits, ({ dockets }) => dockets.length === 0),
    among('lawsuits without a court', lawsuits, ({ court }) => court === undefined),
    among(
      'lawsuits without a day of filing',
      lawsuits,
      ({ filed }) => filed === undefined || isPartial(filed),
    ),
    among('lawsuits without an outcome', lawsuits, ({ events }) => events.length === 0),
    among('certiorari granted more than 18 months ago, and no decision', lawsuits, ({ events }) => {
      const granted = events.findLastIndex(({ kind }) => kind === 'certiorari-granted');
      const on = events[granted]?.date;
      return (
        on !== undefined &&
        daysBetween(on, today) > LONGEST_TERM &&
        !events.slice(granted).some(({ kind }) => DECIDES.has(kind))
      );
    }),
    among('lawsuits appealed after the Supreme Court’s decision', lawsuits, ({ events }) => {
      const decided = events.findIndex(({ kind }) => kind === 'supreme-court-decision');
      return decided >= 0 && events.slice(decided).some(({ kind }) => kind === 'appeal-filed');
    }),
    among('lawsuits filed on a Saturday or Sunday', lawsuits, ({ filed }) => isOnWeekend(filed)),
    among(
      'lawsuits that rest on one source',
      lawsuits,
      ({ sources, events }) => sources.length === 1 && events.length === 0,
    ),
    among('tenures without a first day', tenures, ({ start }) => start === undefined || isPartial(start)),
    among(
      'tenures of the past without a last day',
      tenures,
      ({ end, currentAsOf }) => currentAsOf === undefined && (end === undefined || isPartial(end)),
    ),
    among('tenures that rest on one source', tenures, ({ sources }) => sources.length === 1),
    among('later offices without a source', laterOffices, ({ sources = [] }) => sources.length === 0),
    among('releases without an address', releases, ({ url }) => url === undefined),
    among('releases without a date', releases, ({ date }) => date === undefined),
  ];
}

/** The doubts as Markdown: a table, and with `listed` the records under it. */
export function doubtReport(doubts: readonly Doubt[], listed: boolean): string {
  const share = ({ records, of }: Doubt) => (of === 0 ? '–' : `${Math.round((100 * records.length) / of)} %`);
  const table = [
    '| doubt | records | of | share |',
    '|---|--:|--:|--:|',
    ...doubts.map(doubt => `| ${doubt.name} | ${doubt.records.length} | ${doubt.of} | ${share(doubt)} |`),
  ].join('\n');
  const lists = doubts
    .filter(({ records }) => listed && records.length > 0)
    .map(({ name, records }) => `## ${name}\n\n${records.map(id => `- ${id}`).join('\n')}`);
  return `${['# Doubts', table, ...lists].join('\n\n')}\n`;
}
