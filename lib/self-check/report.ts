import { localeOf, numberInWords } from '../words/count-in-words';
import type { Words } from '../words/words';
import type { SelfCheck } from './self-check';

export interface ReportSection {
  title: string;
  rows: { name: string; value: string }[];
}

/** Megabytes with one decimal, as storage is told elsewhere. */
const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;

/** A self-check in the reader's language, by sections. */
export function reportOf(check: SelfCheck, words: Words): ReportSection[] {
  const { selfCheck: told } = words;
  const when = (moment: number | undefined) => (moment ? momentInWords(moment, words) : told.never);
  const number = (count: number) => numberInWords(words.language, count);
  const inUnits = (bytes: number, unit: number) => number(Math.round(bytes / (unit / 10)) / 10);
  const size = (bytes: number) =>
    bytes < GIGABYTE ? told.megabytes(inUnits(bytes, MEGABYTE)) : told.gigabytes(inUnits(bytes, GIGABYTE));
  return [
    {
      title: told.versions,
      rows: [
        { name: 'AG Lens', value: check.extension },
        { name: told.browser, value: check.browser },
        { name: told.languages, value: check.languages.join(', ') },
        { name: told.checked, value: when(check.at) },
      ],
    },
    { title: told.data, rows: dataRows(check, words) },
    { title: told.updates, rows: updateRows(check, words, when) },
    {
      title: told.storage,
      rows: [
        { name: told.used, value: size(check.storage.used) },
        { name: told.room, value: size(check.storage.room) },
        { name: told.kept, value: told.yesOrNo(check.storage.kept) },
      ],
    },
    {
      title: told.permissions,
      rows: [
        { name: told.readsEverywhere, value: told.yesOrNo(check.readsEverywhere) },
        { name: told.granted, value: check.permissions.join(', ') },
      ],
    },
    {
      title: told.background,
      rows: [
        { name: told.answeredAfter, value: told.milliseconds(number(check.answeredAfter)) },
        { name: told.starts, value: check.starts ? number(check.starts.count) : told.unknown },
        { name: told.firstStart, value: when(check.starts?.first) },
        { name: told.lastStart, value: when(check.starts?.last) },
      ],
    },
    {
      title: told.errors,
      rows: check.errors.map(({ at, where, name, place }) => ({
        name: when(at),
        value: [where, name, place].filter(Boolean).join(' · '),
      })),
    },
  ];
}

function dataRows({ dataset }: SelfCheck, { selfCheck: told, format, options }: Words) {
  if (dataset === 'failed') return [{ name: told.version, value: options.dataFailed }];
  const { counts } = dataset;
  const listed = (['attorneysGeneral', 'jurisdictions', 'coalitions', 'lawsuits'] as const).map(part =>
    options.counts[part](counts[part]),
  );
  return [
    { name: told.version, value: dataset.version },
    { name: told.from, value: told.places[dataset.from] },
    { name: told.holds, value: format.list(listed) },
  ];
}

function updateRows(
  { update }: SelfCheck,
  { selfCheck: told }: Words,
  when: (moment?: number) => string,
): ReportSection['rows'] {
  if (update === 'failed') return [{ name: told.possible, value: told.unknown }];
  return [
    { name: told.possible, value: told.yesOrNo(update.possible) },
    { name: told.ownFeed, value: told.yesOrNo(update.feed !== null) },
    { name: told.lastTry, value: when(update.lastTry) },
    { name: told.lastSuccess, value: when(update.lastSuccess) },
    // The detail may hold the address that the reader gets data from.
    { name: told.problem, value: update.problem?.kind ?? told.none },
    { name: told.lacking, value: update.lacking?.kind ?? told.none },
    { name: told.stale, value: told.yesOrNo(update.staleSince !== undefined) },
  ];
}

function momentInWords(moment: number, { language }: Words): string {
  return new Date(moment).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' });
}

/** The same as a text to put into a report. */
export function reportAsText(sections: readonly ReportSection[], words: Words): string {
  const parts = sections.map(({ title, rows }) =>
    [
      `## ${title}`,
      ...(rows.length > 0 ? rows : [{ name: '', value: words.selfCheck.none }]).map(({ name, value }) =>
        name === '' ? value : `${name}: ${value}`,
      ),
    ].join('\n'),
  );
  return `# ${words.selfCheck.title} – AG Lens\n\n${parts.join('\n\n')}\n`;
}
