import { comparePartialDates, type PartialDate } from '../../time/partial-date';
import type { AttorneyGeneralCard, Standing } from '../card';
import type { AttorneyGeneral, Tenure } from '../schema';
import type { CardContext } from './card-context';
import { holdersOf } from './holders';
import { mayHoldOn } from './office-holders';
import { onlyKnown } from './only-known';
import { placeOf } from './place';
import { sourceLinks } from './source-links';
import { tenureLine } from './tenure-line';

type PersonPart = Omit<
  AttorneyGeneralCard,
  'kind' | 'coalitionsPerYear' | 'coalitionTotal' | 'nearest' | 'partners'
>;

/** What the cards of state and U.S. attorneys general share; `tenures` are those the card is about. */
export function personPart(
  record: AttorneyGeneral,
  tenures: readonly [Tenure, ...Tenure[]],
  context: CardContext,
): PersonPart {
  const { overview, records, seenFrom } = context;
  const jurisdiction = tenureSeenFrom(tenures, seenFrom).jurisdiction;
  const { holderThen, holderNow, nowAsOf } = holdersOf(jurisdiction, context);
  const isOther = (key: string | undefined) => key !== undefined && !key.endsWith(`:${record.id}`);
  return {
    title: record.suffix ? `${record.name} ${record.suffix}` : record.name,
    place: placeOf(jurisdiction, overview),
    tenures: tenures.map(tenure => tenureLine(tenure, overview)),
    standing: standingOf(record.id, tenures, context),
    ...onlyKnown({
      seenFrom,
      holderThen: isOther(holderThen?.link.key) ? holderThen : undefined,
      holderNow: isOther(holderNow?.link.key) ? holderNow : undefined,
      nowAsOf,
    }),
    laterOffices: record.laterOffices.map(({ title, start, end }) => ({
      title,
      ...onlyKnown({ start, end }),
    })),
    sources: sourceLinks(
      [
        ...tenures.flatMap(tenure => tenure.sources),
        ...record.laterOffices.flatMap(office => office.sources ?? []),
      ],
      records.releases,
    ),
  };
}

/** The tenure meant: the last begun by then, else the first; without a date the latest. */
function tenureSeenFrom(tenures: readonly [Tenure, ...Tenure[]], seenFrom: PartialDate | undefined): Tenure {
  const begun = tenures.filter(
    ({ start }) =>
      seenFrom === undefined || (start !== undefined && comparePartialDates(start, seenFrom) <= 0),
  );
  return begun.at(-1) ?? tenures[0];
}

function standingOf(id: string, tenures: readonly Tenure[], { overview, seenFrom }: CardContext): Standing {
  if (seenFrom === undefined) return 'undated';
  const person = overview.person(id);
  const holds = person?.tenures.some(
    tenure =>
      tenures.some(({ jurisdiction }) => jurisdiction === tenure.jurisdiction) &&
      mayHoldOn({ person, tenure }, seenFrom, overview),
  );
  if (holds) return 'in-office';
  const before = tenures.some(({ start }) => start !== undefined && comparePartialDates(seenFrom, start) < 0);
  const after = person?.tenures.some(
    ({ jurisdiction, end }) =>
      tenures.some(tenure => tenure.jurisdiction === jurisdiction) &&
      end !== undefined &&
      comparePartialDates(seenFrom, end) > 0,
  );
  if (before && after) return 'between';
  if (before) return 'before';
  return after ? 'after' : 'undated';
}
