import { type JurisdictionCode, UNITED_STATES } from '../../detection/jurisdiction-code';
import type { PartialDate } from '../../time/partial-date';
import type { CardKey, Holder } from '../card';
import type { OfficeHolder } from '../overview';
import type { AttorneyGeneral, Tenure } from '../schema';
import type { CardContext } from './card-context';
import { holderOn, openEnded } from './office-holders';
import { isCurrent, tenureLine } from './tenure-line';

export interface Holders {
  /** Who held the office on the date the card is seen from. */
  holderThen?: Holder;
  /** Who holds it by the record. */
  holderNow?: Holder;
  /** How fresh "now" is. */
  nowAsOf?: PartialDate;
}

/** Who held an office on the date that the card is seen from, and who holds it now, as far as is known. */
export function holdersOf(jurisdiction: JurisdictionCode, context: CardContext): Holders {
  const then = context.seenFrom && holderOn(jurisdiction, context.seenFrom, context.overview);
  const thenRecord = then && recordOf(then, context);
  const now = openEnded(jurisdiction, context.overview)
    .map(holder => recordOf(holder, context))
    .findLast(found => found !== undefined && isCurrent(found.tenure));
  return {
    ...(thenRecord && { holderThen: holder(thenRecord, context) }),
    ...(now && { holderNow: holder(now, context) }),
    ...(now?.tenure.currentAsOf !== undefined && { nowAsOf: now.tenure.currentAsOf }),
  };
}

/** The address of a person's card: whoever is looked at as U.S. Attorney General has another. */
export function personKey(person: string, jurisdiction: JurisdictionCode): CardKey {
  return jurisdiction === UNITED_STATES ? `us-attorney-general:${person}` : `attorney-general:${person}`;
}

interface Found {
  person: AttorneyGeneral;
  tenure: Tenure;
}

function recordOf({ person, tenure }: OfficeHolder, { records }: CardContext): Found | undefined {
  const record = records.attorneysGeneral.get(person.id);
  const same = record?.tenures.find(
    ({ jurisdiction, start, end }) =>
      jurisdiction === tenure.jurisdiction &&
      start === tenure.start &&
      end === (tenure.endUnseen ? undefined : tenure.end),
  );
  return record && same && { person: record, tenure: same };
}

function holder({ person, tenure }: Found, { overview }: CardContext): Holder {
  return {
    link: { key: personKey(person.id, tenure.jurisdiction), label: person.name },
    tenure: tenureLine(tenure, overview),
  };
}
