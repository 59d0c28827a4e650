import { describe, expect, test } from 'vitest';
import { linkActs } from '../../../lib/detection/acts/link-acts';
import { readArticle } from '../../../lib/detection/detect';
import { article, lexicon } from '../real-lexicon';

const actsOf = (text: string, date?: string) =>
  linkActs(readArticle(article(text, date), lexicon), lexicon.acts).coalitions.map(
    ({ coalition }) => coalition,
  );

const AMNESTY = '2015-01-26-dapa-suit-26-states';
const BIRTHRIGHT = '2025-01-21-birthright-citizenship-nj-v-trump';
const CLEAN_POWER = '2016-03-29-ags-united-for-clean-power';
const MICROSOFT = '1998-05-18-microsoft-antitrust-suit';
const GOOGLE = '2019-09-09-google-antitrust-probe';
const DREAMERS = '2017-09-06-daca-rescission-suit';
const GENES = '2025-06-09-23andme-genetic-data';
const GUNS = '2018-08-10-3d-printed-guns-letter';

describe('a group is known by little where the rest of the article tells the more', () => {
  test.each<[by: string, date: string | undefined, text: string, acts: (string | null)[]]>([
    [
      'the only group that the article tells apart',
      '2016-04-17',
      'A coalition of states calls the program a grab for power.\n\nThe justices will hear United States v. Texas on Monday. Their ruling in the suit of 26 states over DAPA, the executive action on immigration, is due in June.',
      [AMNESTY, AMNESTY],
    ],
    [
      'the same number where the words around are of another deed',
      '2015-05-26',
      'Twenty-six states sued over DAPA, the executive action on immigration. Governors and 15 mayors have filed briefs beside the 26 states.',
      [AMNESTY, AMNESTY],
    ],
    [
      'who stands beside “the other” of its number',
      '2015-01-27',
      'Texas and the other 25 states asked Judge Hanen to block DAPA, the executive action on immigration, before the program gets under way in May.',
      [AMNESTY],
    ],
    [
      'a name of its own, told by people who are none of it',
      '2016-04-12',
      'Oklahoma Attorney General Scott Pruitt and Alabama Attorney General Luther Strange took aim at the AGs United for Clean Power, which had met in New York.',
      [CLEAN_POWER],
    ],
    [
      'more than a dozen, who were 18',
      '2025-01-21',
      'Maryland joined more than a dozen other states on Tuesday in challenging the executive order to end birthright citizenship.',
      [BIRTHRIGHT],
    ],
    [
      'the year before its deed',
      '2020-12-18',
      'The new suit comes after a 48-state 2019 investigation of Google over its search business and antitrust law.',
      [GOOGLE],
    ],
    [
      'its own number in a case of decades ago, which nothing else comes near',
      '2019-09-09',
      'States made a mark before. In the Microsoft antitrust case, attorneys general from 20 states and the District of Columbia joined the Justice Department.',
      [MICROSOFT],
    ],
    [
      'what is planned, and was done the same day',
      '2017-09-06',
      'Massachusetts Attorney General Maura Healey said a coalition of states planned to file suit within days to defend DACA and the Dreamers.',
      [DREAMERS],
    ],
    [
      'its number in a text without a date',
      undefined,
      'Más de dos docenas de estados demandaron a 23andMe por la venta de la información genética de sus clientes.',
      [GENES],
    ],
  ])('%s', (_, date, text, acts) => {
    expect(actsOf(text, date)).toEqual(acts);
  });
});

describe('a group of few words is none of the record’s', () => {
  test.each<[why: string, date: string | undefined, text: string]>([
    [
      'where several groups are told apart',
      '2018-08-13',
      'A coalition of states calls it a grab for power.\n\nOn Friday 22 attorneys general wrote to Mike Pompeo about 3D-printed guns. Fifty-one attorneys general settled with a maker of soap.',
    ],
    [
      'where it is told apart itself',
      '2018-08-13',
      'On Friday 22 attorneys general wrote to Mike Pompeo about 3D-printed guns. A rival coalition of states sued a maker of toy kites.',
    ],
    [
      'where it is the headline over another group than the one before',
      '2018-08-13',
      'Twenty-two attorneys general wrote to Mike Pompeo on Friday about 3D-printed guns.\n\nDemocratic AGs sue to halt a rule\n\nA group of 35 Democratic AGs filed a lawsuit on Monday to block a rule on kites.',
    ],
    [
      'where more than a dozen would have to be two dozen',
      '2025-05-20',
      'More than a dozen attorneys general wrote in a letter about robocalls of Operation Robocall Roundup.',
    ],
    [
      'where no day tells which of two acts of one number is meant',
      undefined,
      'A coalition of Democratic attorneys general stands up in court for the Affordable Care Act.',
    ],
    [
      'where what is planned has been done by others',
      '2018-08-20',
      'Utah Attorney General Sean Reyes said a coalition of states planned to file suit in the coming days over speed limits for trucks.',
    ],
  ])('%s', (_, date, text) => {
    const acts = actsOf(text, date);
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.filter(act => act !== null && act !== GUNS)).toEqual([]);
    expect(acts).toContain(null);
  });
});
