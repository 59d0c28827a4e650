import type { Coalition, Dataset } from '../../../../lib/dataset/schema';
import type { Random } from '../../random';

/** Takes some acts of the record by lot, with the lawsuits, places, people and releases that belong to them. */
export function slicer(whole: Dataset): (random: Random) => Dataset {
  const lawsuits = new Map(whole.lawsuits.map(record => [record.id, record]));
  const releases = new Map(whole.releases.map(record => [record.id, record]));
  const peopleOf = (code: string) =>
    whole.attorneysGeneral.filter(({ tenures }) => tenures.some(({ jurisdiction }) => jurisdiction === code));
  return random => {
    const coalitions = [
      random.pick(whole.coalitions),
      ...random.some(4, () => random.pick(whole.coalitions)),
    ];
    const codes = new Set(coalitions.flatMap(codesOf).slice(0, 6));
    if (random.chance(0.3)) codes.add('US');
    const suits = new Set(coalitions.flatMap(suitsOf));
    if (random.chance(0.5)) suits.add(random.pick(whole.lawsuits).id);
    const chosen = {
      jurisdictions: whole.jurisdictions.filter(({ code }) => codes.has(code)),
      attorneysGeneral: [...new Set([...codes].flatMap(code => peopleOf(code).slice(-3)))],
      coalitions: [...new Set(coalitions)],
      lawsuits: [...suits].flatMap(id => lawsuits.get(id) ?? []),
    };
    const cited = new Set(sourcesIn(chosen));
    return structuredClone({
      format: whole.format,
      version: whole.version,
      ...chosen,
      releases: [...cited].flatMap(id => releases.get(id) ?? []),
    });
  };
}

const codesOf = ({ leads, members }: Coalition): string[] => [...leads, ...members.slice(0, 4)];

function suitsOf({ lawsuit, furtherLawsuits = [] }: Coalition): string[] {
  return lawsuit === undefined ? furtherLawsuits : [lawsuit, ...furtherLawsuits];
}

/** Ids of the releases that records rest on, wherever they name them. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sources' && Array.isArray(part) ? (part as string[]) : sourcesIn(part),
  );
}
