import type { CoalitionKind } from '../../detection/coalition-kind';
import type { PartyOfAct, SignalTold } from '../../detection/signal-told';
import { spanOfDays } from '../span-of-days';

const ACTS: Record<CoalitionKind, string> = {
  letter: 'a letter',
  lawsuit: 'a lawsuit',
  intervention: 'an intervention',
  amicus: 'an amicus brief',
  comment: 'a comment',
  petition: 'a petition',
  settlement: 'a settlement',
  investigation: 'an investigation',
  other: 'a joint act',
};

const PARTIES: Record<PartyOfAct, string> = { D: 'Democrats', R: 'Republicans', both: 'both parties' };

const AGENCIES: Readonly<Record<string, string>> = {
  americorps: 'AmeriCorps',
  'army corps': 'Army Corps of Engineers',
  commerce: 'Commerce Department',
  defense: 'Defense Department',
  education: 'Education Department',
  energy: 'Energy Department',
  interior: 'Interior Department',
  justice: 'Justice Department',
  labor: 'Labor Department',
  state: 'State Department',
  transportation: 'Transportation Department',
  treasury: 'Treasury Department',
  usps: 'Postal Service',
  veterans: 'Veterans Affairs',
};

/** An agency as news names it, by its key. */
const agencyName = (key: string): string => AGENCIES[key] ?? key.toUpperCase();

/** A stretch of days as people say it: "3 days", "about 5 weeks", "about 2 years". */
function stretch(days: number): string {
  const { count, unit, exact } = spanOfDays(days);
  return `${exact ? '' : 'about '}${count} ${count === 1 ? unit : `${unit}s`}`;
}

const PLAIN = {
  'yet-to-come': 'The article tells of what was yet to come',
  planned: 'Its date is about the article’s, which tells of it as planned',
  'same-day': 'Its date is the article’s',
  'within-span': 'Its date lies in the article’s span',
  'counted-elsewhere': 'The article counts its members elsewhere, and otherwise',
  'names-lead': 'The article names its lead',
  'names-members': 'Its members include those the article names as acting',
  'names-another': 'The article names one as acting who is not a member',
  'names-places': 'The article names places that it is about',
  'other-matter': 'The sentence names another matter',
  'told-apart': 'The article tells it apart from what it is about',
  'docket-beside': 'The docket number beside it is that of the case',
  'citation-beside': 'The citation beside it is that of the case',
  'court-beside': 'The court and the year beside it fit the case',
  'case-named': 'The article names its case beside the group',
  'rest-speaks': 'The rest of the article speaks of it too',
  'speaks-of-suit': 'The article speaks of its lawsuit',
  'suit-named-before': 'The article names its lawsuit before',
  'words-around': 'Words around it mean the same case',
};

/** What speaks for a link to the record, in a plain sentence without its full stop. */
export function signalWords(told: SignalTold): string {
  switch (told.says) {
    case 'before-article':
      return `Its date is ${stretch(told.days)} before the article’s`;
    case 'after-article':
      return `Its date is ${stretch(told.days)} after the article’s`;
    case 'suit-in-news':
      return told.days === 0
        ? 'Its lawsuit was in the news on the article’s day'
        : `Its lawsuit was in the news ${stretch(told.days)} before the article`;
    case 'suit-in-news-then':
      return `Its lawsuit was in the news when the article says, “${told.words}”`;
    case 'fits-words':
      return `Its date fits “${told.words}”`;
    case 'away-from-words':
      return `The article says “${told.words}”, its date is ${stretch(told.days)} away`;
    case 'joined-with':
      return `${told.count} joined with it, as the article says`;
    case 'counts-agree':
      return `It has ${told.count} members, as many as the article counts`;
    case 'counts-together':
      return `It has ${told.recorded} members; with those who acted beside it that day they are ${told.counted}, as in the article`;
    case 'counts-differ':
      return `It has ${told.recorded} members, the article counts ${told.counted}${told.summed ? ' in all' : ''}`;
    case 'lists-members':
      return `The article lists ${told.listed} of its ${told.members} members`;
    case 'of-party':
      return told.party === 'both'
        ? 'Its members are of both parties'
        : `Its members are ${PARTIES[told.party]}, as in the article`;
    case 'of-other-party':
      return `Its members are ${PARTIES[told.party]}, the article speaks of ${PARTIES[told.said]}`;
    case 'speaks-of':
      return `It is about the same matter: ${told.terms.join('; ')}`;
    case 'called-by-matter':
      return `The article calls it by what it is about: “${told.matter}”`;
    case 'same-agencies': {
      const { agencies } = told;
      return `The article names the same ${agencies.length > 1 ? 'agencies' : 'agency'}: ${agencies.map(agencyName).join(', ')}`;
    }
    case 'same-kind':
      return `It is ${ACTS[told.act]}, as in the article`;
    case 'other-kind':
      return `It is ${ACTS[told.act]}, the article tells of ${ACTS[told.said]}`;
    case 'caption':
      return `Its caption is “${told.caption}”`;
    case 'docket':
      return `Its docket number is ${told.docket}`;
    default:
      return PLAIN[told.says];
  }
}
