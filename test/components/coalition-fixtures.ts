import type { ArticleCoalitionCard, CoalitionCard } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';
import { FIRST_GUNS_LETTER, GUNS_AMICUS, GUNS_LETTER, GUNS_SUIT, placesOf } from './record-lines';

export const gunsLetter: CoalitionCard = {
  kind: 'coalition',
  key: GUNS_LETTER.key,
  title: GUNS_LETTER.title,
  summary:
    'Secretary Pompeo and Attorney General Sessions were told that the federal government must get plans for 3D-printed guns off the websites that had reposted them after a court in Seattle blocked their release.',
  seenFrom: '2018-08-13',
  act: 'letter',
  date: '2018-08-10',
  leads: placesOf('MA'),
  members: placesOf('CA CO CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'),
  membersComplete: true,
  statedCount: 22,
  targets: ['U.S. Department of State', 'U.S. Department of Justice'],
  topics: ['guns'],
  lawsuit: {
    relation: 'act-in',
    link: { key: 'lawsuit:washington-v-state-department', label: 'Washington v. U.S. Department of State' },
    court: 'W.D. Wash.',
    docket: '2:18-cv-01115',
    milestones: [
      { date: '2018-07-31', text: 'Judge Lasnik granted a temporary restraining order.' },
      { date: '2019-11-12', text: 'The court found the release of the files unlawful.' },
    ],
  },
  related: [FIRST_GUNS_LETTER, GUNS_SUIT, GUNS_AMICUS],
  sources: [
    {
      publisher: 'New York Attorney General',
      url: 'https://ag.ny.gov/press-release/2018/coalition-22-ags',
      title: 'Release on the letter of 22 attorneys general',
      date: '2018-08-10',
    },
    { publisher: 'WMAR', url: 'https://wmar2news.com/news/state/remove-3d-gun-plans', date: '2018-08-10' },
    { publisher: 'New Mexico Office of the Attorney General', date: '2018-08' },
  ],
};

const CHECK: Check = {
  listed: [],
  repeated: [],
  notInRecord: [],
  notListed: [],
  absentStates: [],
  recordComplete: true,
};

export const gunsCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 22, other: false },
  recorded: 22,
  known: 22,
  beyondStates: ['DC'],
  leads: ['MA'],
  count: 'agrees',
  listed: gunsLetter.members.map(place => place.code),
};

export const decencyLetter: CoalitionCard = {
  kind: 'coalition',
  key: 'coalition:2017-08-16-cda-backpage-letter',
  title: 'Letter to Congress to amend the Communications Decency Act',
  summary:
    'Congress was asked to add a few words to the act, so that state and local authorities can prosecute websites such as Backpage.com that facilitate sex trafficking.',
  act: 'letter',
  date: '2017-08-16',
  leads: placesOf('DC FL'),
  members: placesOf(
    'AK AL AR AZ CA CO DC DE FL GA HI IA ID IL IN KS KY LA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY',
  ),
  membersComplete: true,
  statedCount: 50,
  targets: ['U.S. Congress'],
  topics: ['human trafficking', 'internet'],
  related: [
    {
      key: 'coalition:2019-04-22-fosta-amicus',
      title: 'Brief in defence of the sex-trafficking law FOSTA',
      act: 'amicus',
      date: '2019-04-22',
      memberCount: 21,
      membersComplete: true,
    },
  ],
  sources: [
    { publisher: 'NAAG', url: 'https://www.naag.org/news/simple-amendment', date: '2017-08-16' },
    { publisher: 'New Mexico Office of the Attorney General', date: '2017-08-16' },
  ],
};

export const decencyCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 49, other: true, besides: ['NM'] },
  recorded: 50,
  known: 50,
  beyondStates: ['DC', 'PR'],
  leads: ['DC', 'FL'],
  count: 'agrees',
  listed: decencyLetter.members.map(place => place.code),
  repeated: ['NM'],
  absentStates: ['CT', 'MA'],
};

export const familyLetter: CoalitionCard = {
  kind: 'coalition',
  key: 'coalition:2018-06-19-family-separation-letter',
  title: 'Letter to end family separation at the border',
  summary:
    'New Mexico and twenty others told Attorney General Sessions and Secretary Nielsen to stop separating families under the zero-tolerance policy.',
  act: 'letter',
  date: '2018-06-19',
  leads: placesOf('NM'),
  members: placesOf('CA CT DC DE HI IA IL MA MD ME MN NC NJ NM NY OR PA RI VA VT WA'),
  membersComplete: true,
  statedCount: 21,
  targets: ['U.S. Department of Justice', 'U.S. Department of Homeland Security'],
  topics: ['immigration'],
  related: [],
  note: 'One paper counted 22; the letter itself and AP say 21.',
  sources: [
    { publisher: 'MyRGV', url: 'https://myrgv.com/attorneys-general-demand-end', date: '2018-06-19' },
  ],
};

export const familyCheck: Check = {
  ...CHECK,
  kind: 'letter',
  counted: { number: 21, other: true, besides: ['NM'] },
  recorded: 21,
  known: 21,
  beyondStates: ['DC'],
  leads: ['NM'],
  count: 'differs',
};

export const unknownCoalition: ArticleCoalitionCard = {
  kind: 'article-coalition',
  title: '14 other attorneys general',
  count: 14,
  other: true,
  listed: placesOf('AZ CA CO IL MI MN NV NM OR WA WI'),
  sources: [],
};
