import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { comparePartialDates } from '../../time/partial-date';
import type { SuccessionLine } from '../card';
import type { Overview } from '../overview';
import { personKey } from './holders';
import { heldFor } from './office-holders';

/** The record of who held an office is complete from here on. */
const SINCE = '2000';

/** All who have held an office since 2000, in order of start. */
export function successionOf(jurisdiction: JurisdictionCode, overview: Overview): SuccessionLine[] {
  return overview.tenuresOf(jurisdiction).flatMap((holder, index) => {
    const { person, tenure } = holder;
    const { start, end } = heldFor(jurisdiction, index, overview) ?? { start: undefined, end: tenure.end };
    if (start === undefined && end === undefined) return [];
    if (end !== undefined && comparePartialDates(end, SINCE) < 0) return [];
    return {
      link: { key: personKey(person.id, jurisdiction), label: person.name },
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(tenure.endUnseen && { endUnseen: true }),
      acting: tenure.acting,
    };
  });
}
