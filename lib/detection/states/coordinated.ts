import type { JurisdictionCode } from '../jurisdiction-code';
import { type Page, textAfter, textBefore } from '../text/page';
import type { StateName } from './state-name';

/** Two states of one name, the first of which leaves it to the second: by the second, the first. */
const TWINS: Record<JurisdictionCode, { word: RegExp; first: JurisdictionCode }> = {
  NC: { word: /\b(South)(?: and| or|,) $/, first: 'SC' },
  SC: { word: /\b(North)(?: and| or|,) $/, first: 'NC' },
  ND: { word: /\b(South)(?: and| or|,) $/, first: 'SD' },
  SD: { word: /\b(North)(?: and| or|,) $/, first: 'ND' },
};
/** In Spanish the second leaves it to the first: by the first, the second. */
const SPANISH_TWINS: Record<JurisdictionCode, { word: RegExp; second: JurisdictionCode }> = {
  NC: { word: /^ y (del Sur)\b/, second: 'SC' },
  SC: { word: /^ y (del Norte)\b/, second: 'NC' },
  ND: { word: /^ y (del Sur)\b/, second: 'SD' },
  SD: { word: /^ y (del Norte)\b/, second: 'ND' },
};

/** "North" in "North and South Carolina", "del Sur" in "Carolina del Norte y del Sur": states cut short. */
export function findCoordinated(page: Page, names: readonly StateName[]): StateName[] {
  const found: StateName[] = [];
  const add = (start: number, word: string, jurisdiction: JurisdictionCode) => {
    found.push({
      start,
      end: start + word.length,
      jurisdiction,
      reason: { rule: 'state-name' },
      listed: true,
    });
  };
  for (const { start, end, jurisdiction } of names) {
    const twin = TWINS[jurisdiction];
    const spanish = SPANISH_TWINS[jurisdiction];
    if (twin === undefined || spanish === undefined) continue;
    const before = textBefore(page, start, 12);
    const first = twin.word.exec(before);
    if (first) add(start - before.length + first.index, first[1] as string, twin.first);
    const second = spanish.word.exec(textAfter(page, end, 14))?.[1];
    if (second) add(end + ' y '.length, second, spanish.second);
  }
  return found;
}
