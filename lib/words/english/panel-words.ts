import { countInWords } from '../count-in-words';

export const panelWords = {
  noPage: 'No page',
  otherTab: 'Choose another tab to see its facts here.',
  card: 'Card',
  goTo: 'Go to it in the page',
  goToNamed: (title: string) => `${title}: go to it in the page`,
  facts: 'Facts in reading order',
  /** "California, Colorado and 3 more states" */
  statesAndMore: (names: readonly string[], more: number) =>
    `${names.join(', ')} and ${countInWords('en', more, 'more state', 'more states')}`,
  listed: 'Listed one after the other',
  onMap: (count: number) => `${count === 1 ? 'The coalition' : 'The coalitions'} on the map`,
  chooseCoalition: 'Coalitions on the map',
  allTogether: (count: number) => `All ${count} together`,
  titleDated: (title: string, date: string) => `${title} (${date})`,
  notInRecord: (title: string) => `${title} (not in our record)`,
  members: (count: number, allKnown: boolean) =>
    `${countInWords('en', count, 'member', 'members')}${allKnown ? '' : ' known'}`,
  /** Of `members`, of several coalitions. */
  inAll: (count: number, coalitions: number) =>
    `, ${count === 0 ? 'none' : count} of them in ${coalitions === 2 ? 'both' : `all ${coalitions}`}`,
  mapLabel: (summary: string, titles: string) => `Map: ${summary}, of ${titles}`,
  ofAll: (coalitions: number) => ` of ${coalitions}`,
  inSome: (count: number, coalitions: number) => `In ${count} of ${coalitions}`,
  membersHead: 'Members',
  seeList: 'See the list',
  hideList: 'Hide the list',
  changeDate: 'Change the date',
  setDate: 'Set the date',
  reading: 'Reading the page again…',
  readingAsOf: (date: string) => `Reading the page again, as of ${date}…`,
  pageGone: ' The page has changed: reload it and try again.',
  whenWritten: 'When was this written?',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  monthUnknown: 'not known',
  refused: (earliest: number) => `Enter a year from ${earliest} on, in four digits.`,
  showAsOf: 'Show as of this date',
  cancel: 'Cancel',
  backTo: (date: string, origin: string) => `Back to ${date}, ${origin}`,
  backToNone: 'Remove the date: show it as of today',
};
