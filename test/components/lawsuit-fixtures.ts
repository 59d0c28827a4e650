import type { LawsuitCard } from '../../lib/dataset/card';
import { GUNS_AMICUS, GUNS_SUIT, GUNS_SUIT_AMENDED, placesOf } from './record-lines';

export const gunsSuit: LawsuitCard = {
  kind: 'lawsuit',
  title: 'Washington v. U.S. Department of State',
  seenFrom: '2018-08',
  court: 'W.D. Wash.',
  dockets: ['2:18-cv-01115'],
  citation: '318 F. Supp. 3d 1247',
  filed: '2018-07-30',
  plaintiffs: placesOf('CA CO CT DC DE HI IA IL MA MD MN NC NJ NY OR PA RI VA VT WA'),
  defendants: ['U.S. Department of State', 'Defense Distributed', 'Second Amendment Foundation'],
  coalitions: [GUNS_SUIT, GUNS_SUIT_AMENDED, GUNS_AMICUS],
  joined: [
    {
      key: GUNS_SUIT.key,
      date: GUNS_SUIT.date,
      act: 'lawsuit',
      newcomers: placesOf('CT DC MA MD NJ NY OR PA WA'),
    },
    {
      key: GUNS_SUIT_AMENDED.key,
      date: GUNS_SUIT_AMENDED.date,
      act: 'lawsuit',
      newcomers: placesOf('CA CO DE HI IA IL MN NC RI VA VT'),
    },
  ],
  events: [
    { date: '2018-07-31', text: 'Judge Lasnik granted a temporary restraining order.', since: false },
    {
      date: '2018-08-27',
      text: 'A preliminary injunction kept the files offline while the case went on.',
      since: true,
    },
    {
      date: '2019-11-12',
      text: 'The court ruled for the states and found the release of the files unlawful.',
      source: {
        publisher: 'Minnesota Attorney General',
        url: 'https://www.ag.state.mn.us/Office/Communications/2020/01/24_3D-PrintedGuns.asp',
        date: '2020-01-24',
      },
      since: true,
    },
  ],
  sources: [
    {
      publisher: 'CNET',
      url: 'https://www.cnet.com/news/politics/3d-printed-guns-19-states-sue',
      date: '2018-08',
    },
    {
      publisher: 'KJAN / AP',
      url: 'https://www.kjan.com/2018/08/iowa-joins-other-states',
      date: '2018-08-03',
    },
  ],
};
