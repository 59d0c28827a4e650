import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What a release must have that no record rests on. */
const FOR_ITSELF = ['date', 'office', 'url', 'description'] as const;

/**
 * Every id that a record names exists. A release is a source of something, or else says by itself what
 * it is: when and by which office it was published, where, and a line on it.
 */
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
  for (const { file, record } of source.attorneysGeneral) {
    const of = check(file, record.id);
    of.sources([...record.tenures, ...record.laterOffices].flatMap(({ sources = [] }) => sources));
    of.places(record.tenures.map(({ jurisdiction }) => jurisdiction));
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
  for (const { file, record } of source.releases) {
    if (record.office !== undefined) check(file, record.id).places([record.office]);
    const missing = FOR_ITSELF.filter(field => record[field] === undefined);
    if (!used.has(record.id) && missing.length > 0)
      problems.push({
        file,
        record: record.id,
        reason: `no record rests on it, and it has no ${missing.join(', ')}`,
      });
  }
  return problems;
};
