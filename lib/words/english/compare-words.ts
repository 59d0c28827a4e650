import { countInWords, numberInWords } from '../count-in-words';

const coalitions = (count: number) => countInWords('en', count, 'coalition', 'coalitions');

export const compareWords = {
  title: 'Compare jurisdictions',
  told: 'Choose two or more jurisdictions to see what their attorneys general did together, and where they parted.',
  add: 'Add a jurisdiction',
  remove: (name: string) => `Remove ${name}`,
  needsTwo: 'Choose at least two.',
  atMost: (count: number) => `Up to ${numberInWords('en', count)} at a time.`,
  together: 'Together',
  someOnly: 'Apart',
  coalitions,
  overall: 'How often together',
  perYear: 'Year by year',
  perTopic: 'By topic',
  asTable: 'As a table',
  asChart: 'As a chart',
  year: 'Year',
  topic: 'Topic',
  pair: 'Pair',
  share: 'Share together',
  inCommon: 'In common',
  noneInCommon: 'The record has no coalition that all of them joined.',
  parted: 'Where they parted',
  noneParted: 'Whatever one of them joined, the others did too.',
  joined: (names: string) => `${names} joined`,
  stayedOut: (names: string) => `${names} did not`,
  uncertain: (count: number) =>
    count === 1
      ? 'One more coalition is left out: not all of its members are known.'
      : `${numberInWords('en', count)} more coalitions are left out: not all of their members are known.`,
  showAll: (count: number) => `Show all ${numberInWords('en', count)}`,
  /** For those who do not see the chart. */
  chartTold: (years: string) => `Coalitions per year, together and apart. ${years}`,
  barTold: (year: number, together: number, apart: number) => `${year}: ${together} together, ${apart} apart`,
  moreTopics: 'All topics',
  fewerTopics: 'Fewer topics',
  members: (count: number, atLeast: boolean) => `${count}${atLeast ? ' or more' : ''} AGs`,
};
