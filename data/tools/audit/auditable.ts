import type { Dataset } from '../../../lib/dataset/schema';

/** A record, or a part of one, that a person can hold against its sources field by field. */
export interface Auditable {
  kind: 'coalition' | 'lawsuit' | 'tenure' | 'later office' | 'office';
  id: string;
  heading: string;
  /** Each a fact to be found in a source. */
  facts: string[];
  /** Ids of releases. */
  sources: string[];
}

const list = (codes: readonly string[]) => (codes.length === 0 ? 'none' : codes.join(' '));

/** Every record that stands on its own sources, sorted by kind and id. */
export function auditablesOf(dataset: Dataset): Auditable[] {
  const coalitions = dataset.coalitions.map((record): Auditable => {
    const { id, title, summary, kind, date, leads, members, membersComplete, statedCount } = record;
    const { targets, topics, lawsuit } = record;
    return {
      kind: 'coalition',
      id,
      heading: title,
      facts: [
        `kind: ${kind}`,
        `date: ${date}`,
        `leads: ${list(leads)}`,
        `${members.length} members${membersComplete ? '' : ' (incomplete)'}: ${list(members)}`,
        ...(statedCount === undefined ? [] : [`the sources count: ${statedCount}`]),
        ...(targets.length === 0 ? [] : [`directed at: ${targets.join('; ')}`]),
        ...(topics.length === 0 ? [] : [`about: ${topics.join('; ')}`]),
        ...(lawsuit === undefined ? [] : [`in the lawsuit: ${lawsuit}`]),
        `summary: ${summary}`,
      ],
      sources: record.sources,
    };
  });
  const lawsuits = dataset.lawsuits.map((record): Auditable => {
    const { id, caption, court, dockets, filed, plaintiffs, defendants, events } = record;
    return {
      kind: 'lawsuit',
      id,
      heading: caption,
      facts: [
        `court: ${court ?? 'not recorded'}`,
        `dockets: ${list(dockets)}`,
        `filed: ${filed ?? 'not recorded'}`,
        `plaintiffs: ${list(plaintiffs)}`,
        `defendants: ${defendants.join('; ')}`,
        ...events.map(({ date, kind, text }) => `${date} ${kind}: ${text}`),
      ],
      sources: [...new Set([...record.sources, ...events.flatMap(event => event.sources)])],
    };
  });
  const tenures = dataset.attorneysGeneral.flatMap(({ id, name, tenures: spells }) =>
    spells.map((spell): Auditable => {
      const { jurisdiction, start, end, currentAsOf, party, how, sources } = spell;
      return {
        kind: 'tenure',
        id: `${id} (${jurisdiction})`,
        heading: `${name}, ${jurisdiction}`,
        facts: [
          `start: ${start ?? 'not recorded'}`,
          currentAsOf === undefined ? `end: ${end ?? 'not recorded'}` : `in office as of: ${currentAsOf}`,
          ...(party === undefined ? [] : [`party: ${party}`]),
          ...(how === undefined ? [] : [`came to office: ${how}`]),
        ],
        sources,
      };
    }),
  );
  const laterOffices = dataset.attorneysGeneral.flatMap(({ id, name, laterOffices: offices }) =>
    offices.map(
      ({ title, start, end, sources = [] }): Auditable => ({
        kind: 'later office',
        id: `${id} (${title})`,
        heading: `${name}, ${title}`,
        facts: [
          `later office: ${title}`,
          ...(start === undefined ? [] : [`start: ${start}`]),
          ...(end === undefined ? [] : [`end: ${end}`]),
        ],
        sources,
      }),
    ),
  );
  const offices = dataset.jurisdictions.map(
    ({ code, name, office, selection, termYears, sources }): Auditable => {
      const term = termYears === undefined ? [] : [`term: ${termYears} years`];
      return {
        kind: 'office',
        id: code,
        heading: office.name,
        facts: [
          `office: ${office.name}, ${name}`,
          ...(office.website === undefined ? [] : [`website: ${office.website}`]),
          `selection: ${selection}`,
          ...term,
        ],
        sources,
      };
    },
  );
  const all = [...coalitions, ...lawsuits, ...tenures, ...laterOffices, ...offices];
  return all.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}
