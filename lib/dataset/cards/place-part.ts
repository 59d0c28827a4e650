import type { OfficeCard } from '../card';
import type { Jurisdiction } from '../schema';
import type { CardContext } from './card-context';
import { holdersOf } from './holders';
import { onlyKnown } from './only-known';
import { sourceLinks } from './source-links';

type PlacePart = Omit<OfficeCard, 'kind' | 'title'>;

/** What the cards of a state and of its attorney general's office share. */
export function placePart(record: Jurisdiction, context: CardContext): PlacePart {
  const { code, name, office, selection, termYears } = record;
  return {
    place: { code, name },
    ...onlyKnown({ seenFrom: context.seenFrom }),
    ...holdersOf(code, context),
    office: { name: office.name, selection, ...onlyKnown({ website: office.website, termYears }) },
    sources: sourceLinks(record.sources, context.records.releases),
  };
}
