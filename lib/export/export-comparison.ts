import type { CoalitionLine, Place } from '../dataset/card';
import type { Comparison } from '../dataset/comparison/comparison';
import type { PartialDate } from '../time/partial-date';
import type { Words } from '../words/words';
import { csv } from './csv';
import { type ExportedFile, type ExportFormat, exportedFile } from './exported-file';
import { plain, table } from './markdown';

export interface ExportedComparison {
  comparison: Comparison;
  /** Version of the dataset. */
  dataset: string;
  /** The day on which it is exported. */
  on: PartialDate;
  words: Words;
}

type ComparisonFormat = Extract<ExportFormat, 'markdown' | 'csv' | 'json'>;

const WRITERS: Record<ComparisonFormat, (exported: ExportedComparison) => string> = {
  markdown: asMarkdown,
  csv: asCsv,
  json: asJson,
};

/** Whether a comparison can be written so; it cites nothing and is no text to paste. */
export function isComparisonFormat(format: ExportFormat): format is ComparisonFormat {
  return Object.hasOwn(WRITERS, format);
}

/** A comparison as a file, named for what it compares. */
export function exportComparison(exported: ExportedComparison, format: ComparisonFormat): ExportedFile {
  const codes = exported.comparison.states.map(({ place }) => place.code);
  return exportedFile(`compare ${codes.join(' ')}`, format, WRITERS[format](exported));
}

/** A row for each act; a column for each jurisdiction says `yes` or `no`. */
function asCsv({ comparison: { states, together, parted } }: ExportedComparison): string {
  const codes = states.map(({ place }) => place.code);
  const row = (act: CoalitionLine, joined: readonly string[]) => [
    act.date,
    act.act,
    act.title,
    act.memberCount,
    act.membersComplete ? 'yes' : 'no',
    ...codes.map(code => (joined.includes(code) ? 'yes' : 'no')),
    act.key,
  ];
  const rows = [...together.map(act => row(act, codes)), ...parted.map(act => row(act, act.joined))].sort(
    ([a], [b]) => `${b}`.localeCompare(`${a}`),
  );
  return csv([['date', 'kind', 'coalition', 'members', 'members_complete', ...codes, 'key'], ...rows]);
}

function asJson({ comparison, dataset, on }: ExportedComparison): string {
  // The answer it comes in has a stamp of its own, which says where the data was read from.
  const whole = { format: 'ag-lens-comparison-1', ...comparison, dataset, exported: on };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function asMarkdown({ comparison, dataset, on, words }: ExportedComparison): string {
  const { compare, places, format } = words;
  const nameOf = ({ code, name }: Place) => places.named(code, name);
  const split = [compare.together, compare.someOnly];
  const act = ({ date, title, act: kind }: CoalitionLine) =>
    `${format.date(date)}: ${plain(title)} (${format.act[kind]})`;
  return [
    `# ${plain(comparison.states.map(({ place }) => nameOf(place)).join(', '))}`,
    '',
    words.fact.stamp(dataset, on),
    '',
    `## ${compare.overall}`,
    '',
    table(
      [compare.pair, ...split],
      comparison.pairs.map(({ places: pair, together, apart }) => [
        pair.map(nameOf).join(', '),
        together,
        apart,
      ]),
    ),
    '',
    `## ${compare.perYear}`,
    '',
    table(
      [compare.year, ...split],
      comparison.perYear.map(({ year, together, apart }) => [year, together, apart]),
    ),
    '',
    `## ${compare.perTopic}`,
    '',
    table(
      [compare.topic, ...split],
      comparison.perTopic.map(({ topic, together, apart }) => [format.topic(topic), together, apart]),
    ),
    '',
    `## ${compare.inCommon}`,
    '',
    ...comparison.together.map(line => `- ${act(line)}`),
    '',
    `## ${compare.parted}`,
    '',
    ...comparison.parted.map(line => `- ${act(line)}: ${line.joined.join(', ')}`),
    ...(comparison.uncertain > 0 ? ['', compare.uncertain(comparison.uncertain)] : []),
    '',
  ].join('\n');
}
