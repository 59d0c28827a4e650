import { countInWords } from '../count-in-words';

/** How a query was read, and what was found for it, in a line each. */
export const searchWords = {
  kinds: {
    ag: 'attorneys general',
    state: 'jurisdictions',
    coalition: 'coalitions',
    case: 'lawsuits on record',
    letter: 'letters',
    lawsuit: 'lawsuits',
    intervention: 'interventions',
    amicus: 'amicus briefs',
    comment: 'comments',
    petition: 'petitions',
    settlement: 'settlements',
    investigation: 'investigations',
    other: 'other joint actions',
  },
  with: (place: string) => `with ${place}`,
  lead: (place: string) => `led by ${place}`,
  court: (court: string) => `court: ${court}`,
  docket: (docket: string) => `docket ${docket}`,
  since: (year: string) => `since ${year}`,
  until: (year: string) => `until ${year}`,
  holder: (general: string, name: string) => `${general}: ${name}`,
  members: (count: number) => countInWords('en', count, 'attorney general', 'attorneys general'),
  not: (label: string) => `not ${label}`,
  noSuch: {
    state: (typed: string) => `No jurisdiction “${typed}”; it was left out.`,
    with: (typed: string) => `No jurisdiction “${typed}”; it was left out.`,
    lead: (typed: string) => `No jurisdiction “${typed}”; it was left out.`,
    kind: (typed: string) => `No kind “${typed}”; it was left out.`,
    party: (typed: string) => `No party “${typed}”; it was left out.`,
    topic: (typed: string) => `No topic “${typed}”; it was left out.`,
    court: (typed: string) => `No court “${typed}”; it was left out.`,
    docket: (typed: string) => `“${typed}” is not a docket number; it was left out.`,
    years: (typed: string) => `“${typed}” is not a year; it was left out.`,
  },
  noSuchFilter: (typed: string) => `“${typed}:” is not a filter; its words were searched for.`,
  anyWords: 'Nothing has all the words. These results have some of them.',
  missing: (words: string) => `Nothing has ${words}. These results have the other words.`,
  readAs: (typed: string, as: string) => `Nothing is spelled “${typed}”. These results are for “${as}”.`,
  yearsLeftOut: (years: string) => `Nothing from ${years}. These results are from other years.`,
  /** In the menu over selected words; the browser puts them for “%s”. */
  lookUp: 'Look up “%s” in AG Lens',
  /** Offered by the address bar. */
  inRecord: 'Search the record',
};
