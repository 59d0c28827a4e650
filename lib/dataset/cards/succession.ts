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
    const span = heldFor(jurisdiction, index, overview);
    if (!span || (span.end !== undefined && comparePartialDates(span.end, SINCE) < 0)) return [];
    const { person, tenure } = holder;
    return {
      link: { key: personKey(person.id, jurisdiction), label: person.name },
      start: span.start,
      ...(span.end !== undefined && { end: span.end }),
      ...(tenure.endUnseen && { endUnseen: true }),
      acting: tenure.acting,
    };
  });
}
