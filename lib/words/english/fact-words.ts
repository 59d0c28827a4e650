import type { Selection, TenureLine } from '../../dataset/card';
import type { CoalitionKind } from '../../detection/coalition-kind';
import type { PartialDate } from '../../time/partial-date';
import { countInWords } from '../count-in-words';
import { formatWords } from './format-words';
import { placeWords } from './place-words';
import { apDate } from './written-date';

function span(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${apDate(start)} to ${apDate(end)}`;
  if (start) return `since ${apDate(start)}`;
  return end ? `until ${apDate(end)}` : '';
}

/** What stands in a file of facts, with dates as the AP Stylebook writes them. */
export const factWords = {
  kind: {
    'us-attorney-general': 'U.S. attorney general',
    lawsuit: 'Lawsuit',
    'article-coalition': 'Coalition, not in the record',
  },
  coalition: (act: CoalitionKind): string => `Coalition, ${formatWords.act[act].toLowerCase()}`,
  date: apDate,
  span,
  /** A tenure of the past whose end is not known does not last to this day. */
  tenure({ start, end, current }: Pick<TenureLine, 'start' | 'end' | 'current'>): string {
    if (start && !end && !current) return `from ${apDate(start)}`;
    return span(start, current ? undefined : end);
  },
  how: (how: Selection): string => formatWords.how(how),
  generalOf: (code: string, name: string): string => `Attorney general of ${placeWords.inProse(code, name)}`,
  inOfficeThen: (seenFrom: PartialDate | undefined): string =>
    seenFrom === undefined ? 'In office then' : `In office on ${apDate(seenFrom)}`,
  inOfficeToday: 'In office today',
  later: (office: string): string => `Later ${office}`,
  ledBy: (names: string): string => `Led by ${names}`,
  members: (names: string, complete: boolean): string =>
    `${complete ? 'Members' : 'Members known so far'}: ${names}`,
  filed: (day: PartialDate): string => `Filed ${apDate(day)}`,
  plaintiffs: (names: string): string => `Plaintiffs: ${names}`,
  defendants: (names: string): string => `Defendants: ${names}`,
  listed: (names: string): string => `Listed in the article: ${names}`,
  memberCount: (count: number): string => countInWords('en', count, 'member', 'members'),
  mentions: (count: number): string => countInWords('en', count, 'mention', 'mentions'),
  checked: 'Checked against the record:',
  sources: 'Sources:',
  quoted: (title: string): string => `“${title}”`,
  stamp: (dataset: string, on: PartialDate): string => `AG Lens, dataset ${dataset}, exported ${apDate(on)}.`,
  seenFrom: (day: PartialDate, how: string): string => `As of ${apDate(day)}, ${how}.`,
  noDate: 'No date found: shown as of today.',
};
