import { type Coalition, coalitionSchema, type Lawsuit, type Release } from '../../../lib/dataset/schema';
import { comparePartialDates } from '../../../lib/time/partial-date';
import type { KnownCoalition, Proposal } from '../ingest/proposal';
import { type Located, type ParsedSource, parseSourceFiles } from '../parse-source-files';
import { canonicalText } from '../rules/layout';
import type { SourceFile } from '../source-files';

/**
 * The files that accepting a proposal writes, in their canonical form; none for "nothing". Topics and
 * targets that the vocabulary lacks are added to it. The record is not touched.
 * @throws Error where the record that it speaks of is not there any more, or has since become
 * another than the one that the text was held against: what came in between is not written over
 */
export function applyProposal(proposal: Proposal, files: readonly SourceFile[]): SourceFile[] {
  if (proposal.what === 'nothing') return [];
  const source = parseSourceFiles(files);
  const changed: [path: string, value: unknown][] = [];
  const sourceId = releaseChange(proposal.source, source, changed);
  switch (proposal.what) {
    case 'new-coalition': {
      const coalition = {
        ...proposal.coalition,
        sources: renamed(proposal.coalition.sources, proposal.source.id, sourceId),
      };
      expectNew(source.coalitions, coalition.id);
      changed.push([`coalitions/${coalition.date.slice(0, 4)}/${coalition.id}.json`, coalition]);
      changed.push(...vocabularyChanges(coalition, source));
      if (proposal.lawsuit !== undefined) {
        const lawsuit = {
          ...proposal.lawsuit,
          sources: renamed(proposal.lawsuit.sources, proposal.source.id, sourceId),
        };
        expectNew(source.lawsuits, lawsuit.id);
        changed.push([`lawsuits/${lawsuit.filed?.slice(0, 4) ?? 'undated'}/${lawsuit.id}.json`, lawsuit]);
      }
      break;
    }
    case 'another-source':
    case 'more-of-known':
      changed.push(...coalitionChange(proposal, source, sourceId));
      break;
    case 'lawsuit-event': {
      const { file, record } = find<Lawsuit>(source.lawsuits, proposal.record);
      const { date, kind } = proposal.event;
      if (record.events.some(event => event.date === date && event.kind === kind))
        throw new Error(`${record.id} has this event: ${date} ${kind}`);
      const events = [...record.events, { ...proposal.event, sources: [sourceId] }];
      events.sort((a, b) => comparePartialDates(a.date, b.date));
      changed.push([file, { ...record, events }]);
      break;
    }
  }
  return changed.map(([path, value]) => ({
    path,
    text: canonicalText(path, JSON.stringify(value)) as string,
  }));
}

const renamed = (ids: readonly string[], from: string, to: string) => ids.map(id => (id === from ? to : id));

/** Adds the release unless its address or id is there; the id that it has in the record. */
function releaseChange(release: Release, { releases }: ParsedSource, changed: [string, unknown][]): string {
  const known = releases.find(
    ({ record }) => record.id === release.id || (release.url !== undefined && record.url === release.url),
  );
  if (known !== undefined) return known.record.id;
  const path = `releases/${release.date?.slice(0, 4) ?? 'undated'}.json`;
  const others = releases.filter(({ file }) => file === path).map(({ record }) => record);
  changed.push([path, [...others, release]]);
  return release.id;
}

function coalitionChange(
  proposal: KnownCoalition,
  source: ParsedSource,
  sourceId: string,
): [string, Coalition][] {
  const { file, record } = find<Coalition>(source.coalitions, proposal.record);
  const changes = proposal.changes.filter(({ applied }) => applied);
  for (const { field, record: before } of changes)
    if (JSON.stringify(record[field as keyof Coalition]) !== JSON.stringify(before))
      throw new Error(`the ${field} of ${record.id} have changed since the text was read: ingest it again`);
  const after = inOrderOf(record, {
    ...record,
    ...Object.fromEntries(changes.map(({ field, text }) => [field, text])),
    sources: [...new Set([...record.sources, sourceId])],
  });
  return [[file, after]];
}

const ORDER = Object.keys(coalitionSchema.entries);

/** A field that was not there stands where others have it; those that were there stay where they are. */
function inOrderOf(before: Coalition, after: Record<string, unknown>): Coalition {
  const fields = Object.keys(before);
  for (const field of Object.keys(after).filter(one => !fields.includes(one))) {
    const next = fields.findIndex(one => ORDER.indexOf(one) > ORDER.indexOf(field));
    fields.splice(next < 0 ? fields.length : next, 0, field);
  }
  const kept = fields.filter(field => after[field] !== null);
  return Object.fromEntries(kept.map(field => [field, after[field]])) as Coalition;
}

function vocabularyChanges(coalition: Coalition, { vocabulary }: ParsedSource): [string, unknown][] {
  return (['topics', 'targets'] as const).flatMap((list): [string, unknown][] => {
    const known = vocabulary[list];
    if (known === undefined) return [];
    const words = new Set(known.flatMap(({ name, synonyms = [] }) => [name, ...synonyms]));
    const added = coalition[list].filter(word => !words.has(word)).map(name => ({ name }));
    return added.length === 0 ? [] : [[`vocabulary/${list}.json`, [...known, ...added]]];
  });
}

function expectNew(located: readonly Located<{ id: string }>[], id: string): void {
  if (located.some(({ record }) => record.id === id))
    throw new Error(`${id} is in the record already: give the proposal another id, or reject it`);
}

function find<R extends { id: string }>(located: readonly Located<R>[], id: string): Located<R> {
  const found = located.find(({ record }) => record.id === id);
  if (found === undefined) throw new Error(`${id} is not in the record`);
  return found;
}
