import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Every id that a record names exists, and every release is a source of something. */
export const references: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const releases = new Set(source.releases.map(({ record }) => record.id));
  const coalitions = new Set(source.coalitions.map(({ record }) => record.id));
  const lawsuits = new Set(source.lawsuits.map(({ record }) => record.id));
  const jurisdictions = new Set(source.jurisdictions.map(({ record }) => record.code));
  const used = new Set<string>();

  const check = (file: string, record: string) => ({
    sources: (ids: readonly string[]) => {
      for (const id of ids) {
        used.add(id);
        if (!releases.has(id)) problems.push({ file, record, reason: `source ${id} is no release` });
      }
    },
    places: (codes: readonly string[]) => {
      for (const code of codes)
        if (!jurisdictions.has(code)) problems.push({ file, record, reason: `${code} is no jurisdiction` });
    },
    lawsuits: (ids: readonly string[]) => {
      for (const id of ids)
        if (!lawsuits.has(id)) problems.push({ file, record, reason: `lawsuit ${id} does not exist` });
    },
    related: (ids: readonly string[]) => {
      for (const id of ids)
        if (id === record || !coalitions.has(id))
          problems.push({ file, record, reason: `related ${id} is no other coalition` });
    },
  });

  for (const { file, record } of source.jurisdictions) check(file, record.code).sources(record.sources);
  for (const { file, record } of source.attorneysGeneral)
    for (const tenure of record.tenures) {
      const of = check(file, record.id);
      of.sources(tenure.sources);
      of.places([tenure.jurisdiction]);
    }
  for (const { file, record } of source.coalitions) {
    const of = check(file, record.id);
    of.sources(record.sources);
    of.places([...record.members, ...record.leads]);
    of.lawsuits([
      ...(record.lawsuit === undefined ? [] : [record.lawsuit]),
      ...(record.furtherLawsuits ?? []),
    ]);
    of.related(record.related);
  }
  for (const { file, record } of source.lawsuits) {
    const of = check(file, record.id);
    of.sources([...record.sources, ...record.events.flatMap(event => event.sources)]);
    of.places(record.plaintiffs);
  }
  for (const { file, record } of source.releases)
    if (!used.has(record.id)) problems.push({ file, record: record.id, reason: 'no record rests on it' });
  return problems;
};
