import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detection/detect';
import type { LawsuitMention } from '../../../lib/detection/mention';
import { wordsOf } from '../../../lib/words/words';
import { unmarked } from '../marked-text';
import { article, lexicon } from '../real-lexicon';

const suitsIn = async (text: string, date: string | undefined): Promise<LawsuitMention[]> =>
  (await detect(article(text, date), lexicon)).filter(mention => mention.kind === 'lawsuit');

/** The row with each lawsuit marked again, with the id of the record's, `-` where there is none. */
async function linkedAgain(row: string, date: string | undefined): Promise<string> {
  const text = unmarked(row);
  let marked = text;
  for (const { start, end, link } of (await suitsIn(text, date)).reverse()) {
    const inside = `${text.slice(start, end)}|${link.lawsuit ?? '-'}`;
    marked = `${marked.slice(0, start)}⟦${inside}⟧${marked.slice(end)}`;
  }
  return marked;
}

const TRAVEL = 'washington-v-trump-2017';
const DACA = 'new-york-v-trump-2017';
const GUNS = 'washington-v-u-s-department-of-state-2018';
const FAMILY = 'washington-v-united-states-2018';
const CENSUS = 'new-york-v-u-s-department-of-commerce-2018';
const ACA = 'texas-v-united-states-2018-aca-texas-v-united-states';
const DAPA = 'texas-v-united-states-2014';
const DOGE = 'new-york-v-trump-2025-doge-treasury-payment-systems';
const FREEZE = 'new-york-v-trump-2025-federal-funding-freeze';
const REGENTS = 'department-of-homeland-security-v-regents-of-the-university-of-california-2017';

describe('a caption and the number beside it are one case', () => {
  it.each([
    [
      '2017-02-10',
      `A judge in ⟦Washington v. Trump|${TRAVEL}⟧, No. ⟦2:17-cv-00141-JLR|${TRAVEL}⟧ (W.D. Wash.), ruled.`,
    ],
    [
      '2018-06-27',
      `⟦State of Washington, et al. v. United States of America, et al.|${FAMILY}⟧, Case No. ⟦2:18-cv-00939|${FAMILY}⟧ (W.D. Wash. June 26, 2018).`,
    ],
    ['2019-06-28', `⟦Department of Commerce v. New York|${CENSUS}⟧, No. ⟦18-966|${CENSUS}⟧, was decided.`],
    [
      '2020-06-18',
      `In ⟦DHS v. Regents|${REGENTS}⟧, 591 U.S. ___ (2020), No. ⟦18-587|${REGENTS}⟧, the justices ruled.`,
    ],
    ['2018-12-15', `⟦Texas v. Azar|${ACA}⟧, No. ⟦4:18-cv-00167-O|${ACA}⟧ (N.D. Tex.), was decided.`],
    [
      '2025-02-07',
      `⟦New York v. Trump|${DOGE}⟧, No. ⟦1:25-cv-01144|${DOGE}⟧ (S.D.N.Y.), and ⟦New York v. Trump|${FREEZE}⟧, No. ⟦1:25-cv-00039|${FREEZE}⟧ (D.R.I.).`,
    ],
    [
      '2018-08-20',
      `⟦State of Washington et al. v. United States Department of State et al.|${GUNS}⟧, ⟦C18-1115 RSL|${GUNS}⟧.`,
    ],
    [
      '2015-06-01',
      `⟦Texas v. United States|${DAPA}⟧, No. ⟦1:14-cv-254|${DAPA}⟧, over DAPA. Later: CIVIL NO. ⟦B-14-254|${DAPA}⟧.`,
    ],
    [
      '2020-01-28',
      'The case is No. ⟦19A785|new-york-v-u-s-department-of-homeland-security-2019⟧ ⟦Department of Homeland Security v. New York|new-york-v-u-s-department-of-homeland-security-2019⟧, on public charge.',
    ],
    [
      '2018-08-20',
      `It won ⟦Washington v. Trump|${TRAVEL}⟧, ⟦2:17-cv-00141|${TRAVEL}⟧.\n\nThen ⟦Washington v. Trump|${TRAVEL}⟧ again.`,
    ],
    // In brackets, or behind the court's name
    [
      '2016-04-17',
      `The deportation-relief program DAPA is back in court. The case is ⟦U.S. v. Texas|${DAPA}⟧ (⟦15-674|${DAPA}⟧).`,
    ],
    [
      '2018-08-20',
      `It is ⟦Washington v. U.S. Department of State|${GUNS}⟧, U.S. District Court for the Western District of Washington, No. ⟦2:18-cv-01115|${GUNS}⟧.`,
    ],
    // Another number is another case
    ['2025-02-07', '⟦New York v. Trump|-⟧, No. ⟦1:25-cv-09999|-⟧, is about parking.'],
    ['2019-06-28', '⟦Washington v. United States|-⟧, ⟦3:11-cv-05555|-⟧, is about salmon.'],
  ])('%s: %s', async (date, row) => {
    expect(await linkedAgain(row, date)).toBe(row);
  });
});

describe('a citation, a court or a year tells which case a caption means', () => {
  it.each([
    ['2017-02-10', `They cite ⟦Washington v. Trump|${TRAVEL}⟧, 847 F.3d 1151 (9th Cir. 2017).`],
    ['2019-08-01', `See ⟦Wash. v. Dep’t of State|${GUNS}⟧, 318 F. Supp. 3d 1247 (W.D. Wash. 2018).`],
    [
      '2022-07-01',
      '⟦West Virginia v. EPA|west-virginia-v-environmental-protection-agency-2021⟧, 597 U.S. 697 (2022), ended it.',
    ],
    ['2009-05-01', '⟦Massachusetts v. EPA|massachusetts-v-epa-2003⟧, 549 U.S. 497 (2007).'],
    ['2019-05-01', 'The plaintiffs cite ⟦New York v. United States|-⟧, 505 U.S. 144 (1992).'],
    ['2019-05-01', 'An old case, ⟦Texas v. United States|-⟧ (1938), says so.'],
  ])('%s: %s', async (date, row) => {
    expect(await linkedAgain(row, date)).toBe(row);
  });
});

describe('a caption alone', () => {
  it.each([
    // It is in the news: filed or ruled on these days
    ['2018-08-01', `⟦Washington v. State Dept.|${GUNS}⟧ is before Judge Lasnik.`],
    [
      '2007-04-03',
      'In ⟦Massachusetts v. Environmental Protection Agency|massachusetts-v-epa-2003⟧, the vote was 5-4.',
    ],
    ['2019-02-20', 'El caso ⟦California contra Trump|california-v-trump-2019⟧ se presentó el lunes.'],
    ['2017-02-04', `⟦STATE OF WASHINGTON V. TRUMP|${TRAVEL}⟧\n\nThe judge ruled.`],
    // One of its name, and a telling one
    ['2019-08-07', '⟦New York v. Deutsche Telekom AG|new-york-v-deutsche-telekom-ag-2019⟧ goes to trial.'],
    ['2023-07-10', 'In ⟦Biden v. Nebraska|nebraska-v-biden-2022⟧ the states won.'],
    ['2019-01-03', `The ruling in ⟦California v. Texas|${ACA}⟧ is ahead.`],
    // Not yet begun on the day of writing
    ['2017-06-01', `⟦California v. Texas|-⟧ is about water.`],
    ['2016-05-01', '⟦New York v. Trump|-⟧ is about a tower.'],
    ['2021-08-01', '⟦Nebraska v. Biden|-⟧ is about a wind farm.'],
    // Many of its name
    ['2019-12-01', '⟦Texas v. United States|-⟧ is cited often.'],
    ['2024-12-01', '⟦State of New York v. Trump|-⟧ is cited often.'],
    ['2024-12-01', 'California argues in ⟦Texas v. United States|-⟧ for itself.'],
    ['2018-05-01', '⟦Roe v. Wade|-⟧, ⟦Texas v. Johnson|-⟧ and ⟦Loving v. Virginia|-⟧ are taught.'],
  ])('%s: %s', async (date, row) => {
    expect(await linkedAgain(row, date)).toBe(row);
  });
});

describe('a name that is no caption', () => {
  it.each([
    ['2017-09-08', `The ⟦DACA case|${DACA}⟧ was filed in Brooklyn on Wednesday.`],
    ['2017-02-10', `A judge has the ⟦travel ban case|${TRAVEL}⟧ now.`],
    ['2018-07-02', `The ⟦family separation suit|${FAMILY}⟧ is before Judge Pechman.`],
    ['2018-07-02', `The ⟦17-state lawsuit|${FAMILY}⟧ over family separation names Sessions.`],
    ['2018-04-10', `The ⟦census citizenship case|${CENSUS}⟧ was filed in Manhattan.`],
    ['2016-02-10', 'The ⟦Clean Power Plan case|west-virginia-v-epa-2015⟧ is on hold.'],
    ['2018-12-16', `Texas’ ⟦ACA challenge|${ACA}⟧ won. The ⟦Obamacare case|${ACA}⟧ goes on.`],
    ['2019-06-15', 'The ⟦T-Mobile lawsuit|new-york-v-deutsche-telekom-ag-2019⟧ grew.'],
    ['2018-08-20', `The ⟦3-D printed gun case|${GUNS}⟧ is in Seattle.`],
    ['2018-06-29', `The states’ ⟦lawsuit|${FAMILY}⟧ challenging family separation was heard.`],
    ['2020-06-18', `They won ⟦DHS v. Regents|${REGENTS}⟧, the ⟦DACA case|${REGENTS}⟧.`],
    [
      '2007-04-03',
      'They won ⟦Massachusetts v. EPA|massachusetts-v-epa-2003⟧, a ⟦greenhouse gas case|massachusetts-v-epa-2003⟧.',
    ],
    [
      '2018-06-26',
      `⟦Washington v. United States|${FAMILY}⟧, the ⟦family separation suit|${FAMILY}⟧, was filed.`,
    ],
    // Several suits about one matter
    ['2018-08-01', 'The government won the ⟦travel ban case|-⟧ in June.'],
    ['2019-10-15', 'States won the ⟦public charge case|-⟧ on Friday.'],
    ['2025-08-01', 'She joined two more ⟦multistate lawsuits|-⟧ on Monday.'],
  ])('%s: %s', async (date, row) => {
    expect(await linkedAgain(row, date)).toBe(row);
  });
});

describe('the act that a case stands for', () => {
  it.each([
    ['2019-06-15', 'The T-Mobile lawsuit grew.', '2019-06-11-t-mobile-sprint-suit'],
    [
      '2018-07-05',
      'Washington v. United States, 2:18-cv-00939, goes on.',
      '2018-06-26-family-separation-suit',
    ],
    // A brief of others is none of those who sued
    ['2020-06-18', 'The justices ruled in DHS v. Regents on Thursday.', null],
    ['2020-12-08', 'Texas v. Pennsylvania, 22O155, was filed on Monday.', null],
  ])('%s: %s', async (date, text, coalition) => {
    const [suit] = await suitsIn(text, date);
    expect(suit?.link.lawsuit).toBeDefined();
    expect(suit?.link.coalition).toBe(coalition);
  });

  it('is the brief that the article names beside the case', async () => {
    const [suit] = await suitsIn(
      'Missouri and 16 other states filed a brief for Texas in Texas v. Pennsylvania.',
      '2020-12-10',
    );
    expect(suit?.link.coalition).toBe('2020-12-09-texas-v-pennsylvania-amicus');
  });
});

it('says in plain words what speaks for a case', async () => {
  const [caption, number] = await suitsIn(
    'See Washington v. Trump, No. 2:17-cv-00141 (W.D. Wash.), on the travel ban.',
    '2017-02-10',
  );
  const said = (suit: LawsuitMention | undefined) =>
    suit?.link.signals.map(({ told }) => wordsOf('en').signal(told)) ?? [];
  expect(said(caption)).toContain('Its caption is “Washington v. Trump”');
  expect(said(caption)).toContain('The docket number beside it is that of the case');
  expect(said(number)).toContain('Its docket number is 2:17-cv-00141');
});

it('shows the words and the agencies of an article as they are written there', async () => {
  const [suit] = await suitsIn(
    'The multistate lawsuit says the EPA broke the law on fuel economy and vehicle emissions in California.',
    '2018-05-02',
  );
  const said = suit?.link.signals.map(({ told }) => wordsOf('en').signal(told)).join(' ') ?? '';
  expect(suit?.link.lawsuit).toBe('california-v-epa-2018');
  expect(said).toContain('The article names the same agency: EPA');
  expect(said).not.toMatch(/californi\b|economi\b|emiss\b/);
});
