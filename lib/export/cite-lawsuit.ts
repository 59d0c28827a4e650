import type { LawsuitCard } from '../dataset/card';
import { bluebookDate } from '../words/english/written-date';

/** Of the Bluebook's table T6, what captions of states' lawsuits are made of. */
const T6: Record<string, string> = {
  Administration: 'Admin.',
  Association: 'Ass’n',
  Commission: 'Comm’n',
  Committee: 'Comm.',
  Company: 'Co.',
  Corporation: 'Corp.',
  County: 'Cnty.',
  Department: 'Dep’t',
  Education: 'Educ.',
  Environmental: 'Env’t',
  Federal: 'Fed.',
  Government: 'Gov’t',
  Incorporated: 'Inc.',
  Institute: 'Inst.',
  International: 'Int’l',
  National: 'Nat’l',
  Protection: 'Prot.',
  Secretary: 'Sec’y',
  Services: 'Servs.',
  University: 'Univ.',
};

/** Rule 10.2.1: no "State of", no "et al."; the words of T6 short. */
function shortCaption(caption: string): string {
  return caption
    .replace(/\b(?:State|Commonwealth) of (?=[A-Z])/g, '')
    .replace(/,? et al\.?/g, '')
    .replace(/[A-Z][a-z]+/g, word => T6[word] ?? word);
}

/** Rule 10.8.1, of a case that is found by its docket: `No. 2:18-cv-01115 (W.D. Wash. filed July 30, 2018)`. */
function docketForm({ dockets, court, filed }: LawsuitCard): string {
  const numbers =
    dockets.length > 1 ? `Nos. ${dockets.join(', ')}` : dockets.map(one => `No. ${one}`).join('');
  const where = [court, filed && `filed ${bluebookDate(filed)}`].filter(Boolean).join(' ');
  return [numbers, where && `(${where})`].filter(Boolean).join(' ');
}

/** A lawsuit in the manner of the Bluebook, without italics. Its sources are not in it. */
export function citeLawsuit(card: LawsuitCard): string {
  const caption = shortCaption(card.title);
  const docketed = docketForm(card);
  // A reporter's citation that tells its court and year is whole, and needs no docket.
  const whole = card.citation?.endsWith(')') ? [caption, card.citation] : [caption, card.citation, docketed];
  return `${whole.filter(Boolean).join(', ').replace(', (', ' (')}.`.replace(/\.\.$/, '.');
}
