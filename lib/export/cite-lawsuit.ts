import type { LawsuitCard } from '../dataset/card';
import { bluebookDate } from '../words/english/written-date';
import { federalCourt } from '../words/federal-court';
import { caseName } from './case-name';

/** Of district courts: `2:18-cv-01115`. */
const OF_DISTRICT = /^\d+:\d\d-/;

/** The numbers under which the court that is named has the case: on its way up it got others. */
function docketsOfCourt({ dockets, court }: LawsuitCard): readonly string[] {
  if (dockets.length < 2 || court === undefined) return dockets;
  const level = federalCourt(court)?.level;
  const above = dockets.filter(docket => !OF_DISTRICT.test(docket));
  switch (level) {
    case 'district':
    case 'bankruptcy':
      return above.length < dockets.length ? dockets.filter(docket => OF_DISTRICT.test(docket)) : dockets;
    // The first is its own: what the Supreme Court gave it later looks the same.
    case 'appeals':
      return above.slice(0, 1);
    case 'supreme':
      return above.length < dockets.length ? above.slice(-1) : dockets;
    case undefined:
      return dockets;
  }
}

/** Rule 10.8.1, of a case that is found by its docket: `No. 2:18-cv-01115 (W.D. Wash. filed July 30, 2018)`. */
function docketForm(card: LawsuitCard): string {
  const { dockets, court, filed } = card;
  const ofCourt = docketsOfCourt(card);
  const numbers =
    ofCourt.length > 1 ? `Nos. ${ofCourt.join(', ')}` : ofCourt.map(one => `No. ${one}`).join('');
  // The day is that of the complaint, which a court above has not seen.
  const isFirst = dockets.length === 0 || ofCourt.includes(dockets[0] ?? '');
  const name = court === 'U.S. Supreme Court' ? 'U.S.' : court;
  const where = [name, filed && isFirst && `filed ${bluebookDate(filed)}`].filter(Boolean).join(' ');
  return [numbers, where && `(${where})`].filter(Boolean).join(' ');
}

/** A lawsuit in the manner of the Bluebook, without italics. Its sources are not in it. */
export function citeLawsuit(card: LawsuitCard): string {
  const caption = caseName(card.title);
  const docketed = docketForm(card);
  // A reporter's citation that tells its court and year is whole, and needs no docket.
  const whole = card.citation?.endsWith(')') ? [caption, card.citation] : [caption, card.citation, docketed];
  return `${whole.filter(Boolean).join(', ').replace(', (', ' (')}.`.replace(/\.\.$/, '.');
}
