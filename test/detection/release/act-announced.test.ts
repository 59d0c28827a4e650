import { test } from 'vitest';
import { expectAct, type ReleaseRow } from './release-row';

const rows: readonly ReleaseRow[] = [
  {
    says: 'two acts in one release: the first is meant',
    published: '2025-07-01',
    text: 'Attorney General Nessel Sues over Grants, Backs Brief\n\nLANSING – Michigan Attorney General Dana Nessel today joined a coalition of 4 attorneys general in a lawsuit against the U.S. Department of Labor. Joining Nessel in the lawsuit are the attorneys general of Illinois, Minnesota, and Wisconsin.\n\nSeparately, Nessel joined a coalition of 5 attorneys general in an amicus brief. The brief was led by Oregon and joined by Delaware, Maine, and Nevada.',
    told: { kind: 'lawsuit', count: 4, members: 'IL MI MN WI', leads: '', membersComplete: true },
  },
  {
    says: 'joins what another leads, and names whom it opposes',
    published: '2025-01-16',
    text: 'Attorney General Murrill Joins Texas-Led Brief\n\nBATON ROUGE, La. – Louisiana Attorney General Liz Murrill has joined a 5-state coalition led by Texas Attorney General Ken Paxton in filing an amicus brief against a California climate law.\n\nAlso joining the brief: the attorneys general of Kansas, Montana, and Nebraska.',
    told: { kind: 'amicus', count: 5, leads: 'TX', members: 'KS LA MT NE TX', membersComplete: true },
  },
  {
    says: 'the speaker leads, states of the background are left out',
    published: '2024-04-25',
    text: 'Attorney General Morrisey Leads Suit over Power Plant Rule\n\nCHARLESTON — West Virginia Attorney General Patrick Morrisey is leading a coalition of 4 states in a lawsuit against the EPA.\n\nIn 2022, the Supreme Court ruled for West Virginia in a case that Ohio, Texas and Kentucky had joined.\n\nPlants in Pennsylvania, Maryland and Virginia would close too.\n\nWest Virginia is joined by Alaska, Indiana and North Dakota.',
    told: { kind: 'lawsuit', count: 4, leads: 'WV', members: 'AK IN ND WV', membersComplete: true },
  },
  {
    says: 'a quotation lists nobody',
    published: '2025-08-08',
    text: 'DENVER – Colorado Attorney General Phil Weiser and 3 other attorneys general wrote to Meta Platforms about teenagers.\n\n“When the attorneys general of Florida, Texas and Georgia joined us last time, we won,” Weiser said.\n\nWeiser is joined in the letter by the attorneys general of New Mexico, Oregon and Utah.',
    told: { kind: 'letter', count: 4, members: 'CO NM OR UT', membersComplete: true },
  },
  {
    says: 'states with laws are not states that act',
    published: '2024-03-12',
    text: 'Attorney General Ford joined a coalition of 4 attorneys general in an amicus brief in support of medication access.\n\nCARSON CITY – Nevada Attorney General Aaron D. Ford joined New York, Oregon and Washington in the brief. Idaho, Texas and Oklahoma have laws that forbid such care.',
    told: { kind: 'amicus', count: 4, members: 'NV NY OR WA', membersComplete: true },
  },
  {
    says: 'yesterday',
    published: '2025-02-07',
    text: 'Attorney General Tong and a coalition of 3 attorneys general late yesterday filed a lawsuit in the Southern District of New York.\n\nConnecticut Attorney General William Tong is joined by the attorneys general of Maine and New York.',
    told: { kind: 'lawsuit', date: '2025-02-06', count: 3, members: 'CT ME NY' },
  },
  {
    says: 'the dateline says today, the page was put up later',
    published: '2025-02-10',
    text: 'February 7, 2025 (SAINT PAUL) — Minnesota Attorney General Keith Ellison today joined a coalition of 3 attorneys general in suing the National Institutes of Health. Joining Ellison are the attorneys general of Illinois and Massachusetts.',
    told: {
      kind: 'lawsuit',
      date: '2025-02-07',
      members: 'IL MA MN',
      addressees: ['National Institutes of Health'],
    },
  },
  {
    says: 'a weekday before the release',
    published: '2024-05-13',
    text: 'COLUMBIA, S.C. – South Carolina Attorney General Alan Wilson and 3 other attorneys general filed a lawsuit on Friday against the U.S. Department of Justice. The states of Alabama, Georgia and Kentucky joined South Carolina in the suit.',
    told: { kind: 'lawsuit', date: '2024-05-10', count: 4, members: 'AL GA KY SC', membersComplete: true },
  },
  {
    says: 'an assurance ends an investigation',
    published: '2024-11-20',
    text: 'Attorney General Neronha Announces Data Breach Settlement\n\nPROVIDENCE – Rhode Island Attorney General Peter F. Neronha announced that his office, along with 3 other states, has reached a settlement with Acme Health LLC, resolving an investigation into a data breach.\n\nRhode Island was joined in the settlement by Connecticut, Indiana and Vermont.',
    told: {
      kind: 'settlement',
      count: 4,
      members: 'CT IN RI VT',
      membersComplete: true,
      addressees: ['Acme Health LLC'],
    },
  },
  {
    says: 'comments on a rule',
    published: '2024-07-15',
    text: 'Attorney General Brown Opposes Rollback\n\nBALTIMORE, MD – Maryland Attorney General Anthony G. Brown joined a coalition of 5 attorneys general in submitting comments to the U.S. Department of Agriculture.\n\nIn addition to Attorney General Brown, the attorneys general of Arizona, California, Michigan, and Pennsylvania joined the comment letter.',
    told: {
      kind: 'comment',
      count: 5,
      members: 'AZ CA MD MI PA',
      membersComplete: true,
      addressees: ['U.S. Department of Agriculture'],
    },
  },
  {
    says: 'a petition for rulemaking',
    published: '2023-08-22',
    text: 'Attorney General Ferguson joined 3 other attorneys general in a petition for rulemaking to the U.S. Department of Transportation.\n\nOLYMPIA — Washington Attorney General Bob Ferguson said the petition was led by New York Attorney General Letitia James. Illinois and Maryland also joined the petition.',
    told: { kind: 'petition', count: 4, leads: 'NY', members: 'IL MD NY WA', membersComplete: true },
  },
  {
    says: 'a motion to intervene',
    published: '2025-04-02',
    text: 'Attorney General Jennings Moves to Defend Rule\n\nWILMINGTON – Delaware Attorney General Kathy Jennings joined a coalition of 4 attorneys general in filing a motion to intervene in Texas v. Becerra, No. 3:24-cv-00225.\n\nThe coalition is led by Massachusetts and includes Delaware, Maine, and Oregon.',
    told: {
      kind: 'intervention',
      count: 4,
      leads: 'MA',
      members: 'DE MA ME OR',
      membersComplete: true,
      caption: 'Texas v. Becerra',
      dockets: ['3:24-cv-00225'],
    },
  },
  {
    says: 'an investigation led by several',
    published: '2022-03-02',
    text: 'Attorney General Healey Joins Investigation into Video App\n\nBOSTON — Attorney General Maura Healey announced today a nationwide investigation into Clipster for promoting its platform to children.\n\nLeading the investigation is a bipartisan coalition of attorneys general from California, Florida, Kentucky, Massachusetts, and Nebraska.',
    told: {
      kind: 'investigation',
      leads: 'CA FL KY MA NE',
      members: 'CA FL KY MA NE',
      addressees: ['Clipster'],
    },
  },
  {
    says: 'the docket and the caption of the suit that is filed',
    published: '2025-05-05',
    text: 'PORTLAND – Oregon Attorney General Dan Rayfield and 3 other attorneys general sued today. The case is State of Oregon et al. v. Department of Homeland Security, No. 6:25-cv-00412 (D. Or.).\n\nJoining Oregon are Hawaii, Nevada, and Washington.',
    told: {
      kind: 'lawsuit',
      count: 4,
      members: 'HI NV OR WA',
      dockets: ['6:25-cv-00412'],
      caption: 'State of Oregon et al. v. Department of Homeland Security',
    },
  },
  {
    says: 'an earlier letter with its own list',
    published: '2025-04-23',
    text: 'Attorney General Uthmeier Again Presses Retailer\n\nTALLAHASSEE, Fla. — Florida Attorney General James Uthmeier led a coalition of 4 attorneys general in a letter to Bullseye Stores.\n\nLast year, Florida joined 6 other states, Iowa, Kansas, Missouri, Ohio, South Dakota and Texas, in a letter to the company.\n\nFlorida was joined by Indiana, Oklahoma, and Utah in the letter.',
    told: { kind: 'letter', count: 4, leads: 'FL', members: 'FL IN OK UT', membersComplete: true },
  },
  {
    says: 'the suit it defends against was led by another',
    published: '2025-01-15',
    text: 'Attorney General Platkin Moves to Defend Coverage\n\nTRENTON – Attorney General Matthew Platkin and a coalition of 4 attorneys general moved to intervene in a lawsuit led by Kansas that challenges the rule. The filing was led by New Jersey and has been joined by Arizona, Oregon, and Vermont.',
    told: { kind: 'intervention', count: 4, leads: 'NJ', members: 'AZ NJ OR VT', membersComplete: true },
  },
  {
    says: 'a case that others brought is not theirs',
    published: '2024-06-01',
    text: 'Attorneys General from Kentucky, Alaska, Arkansas, Indiana, and Utah jointly filed an amicus brief in the case brought by Montana and Wyoming against Washington in the U.S. Supreme Court.',
    told: { kind: 'amicus', members: 'AK AR IN KY UT', addressees: ['U.S. Supreme Court'] },
  },
  {
    says: 'a joint statement, postal codes in brackets',
    published: '2021-10-21',
    text: 'Attorneys General Ken Paxton (TX), Josh Stein (NC), Herbert Slatery (TN), and Josh Shapiro (PA) issued a joint statement on a settlement in Ohio.',
    told: { members: 'NC PA TN TX' },
  },
  {
    says: 'a consent judgment, other states participating',
    published: '2024-06-01',
    text: 'HARRISBURG — Attorney General Michelle Henry announced that Pennsylvania, as part of a 5-state group, obtained a consent judgment against Toyco, Inc.\n\nIn addition to Pennsylvania, other states participating in today’s settlement include: Delaware, Maine, Ohio and Texas.',
    told: {
      kind: 'settlement',
      count: 5,
      members: 'DE ME OH PA TX',
      membersComplete: true,
      addressees: ['Toyco, Inc'],
    },
  },
  {
    says: 'a brief for others who sued is a brief',
    published: '2019-03-26',
    text: 'Attorney General Ellison Supports Those Who Sued over Status\n\nSAINT PAUL – Minnesota Attorney General Keith Ellison today supported a lawsuit against the Trump Administration with a coalition of 5 attorneys general.\n\nAttorney General Ellison was joined by Massachusetts Attorney General Maura Healey in leading a coalition of the attorneys general of California, Illinois, and Virginia in filing this brief.',
    told: { kind: 'amicus', count: 5, leads: 'MA MN', members: 'CA IL MA MN VA', membersComplete: true },
  },
  {
    says: 'a letter that asks for an investigation is a letter',
    published: '2020-05-06',
    text: 'BISMARCK – North Dakota Attorney General Wayne Stenehjem led a bipartisan coalition of 4 attorneys general urging the Department of Justice to pursue an investigation into meat packers.\n\nThe attorney generals of Idaho, Montana, and Wyoming joined North Dakota in sending the letter.',
    told: { kind: 'letter', count: 4, leads: 'ND', members: 'ID MT ND WY', membersComplete: true },
  },
  {
    says: 'others file a similar suit',
    published: '2020-08-18',
    text: 'Minnesota Attorney General Keith Ellison joined a coalition of 4 states that filed a federal lawsuit. Ellison was joined by Washington Attorney General Bob Ferguson, who led the coalition, and the attorneys general of Colorado and Vermont.\n\nPennsylvania Attorney General Josh Shapiro also announced that he is leading a coalition of states that includes California and Delaware in filing a similar lawsuit.',
    told: { kind: 'lawsuit', count: 4, leads: 'WA', members: 'CO MN VT WA', membersComplete: true },
  },
  {
    says: 'the headline counts, the text says yesterday',
    published: '2025-03-07',
    text: 'Attorney General Ellison Sues over Firings\n\nCo-leads coalition of 3 attorneys general against federal agencies\n\nSAINT PAUL – Yesterday evening, Minnesota Attorney General Keith Ellison co-led a coalition of 3 attorneys general in filing a lawsuit. Joining Ellison in filing the lawsuit are the attorneys general of Maryland and Oregon.',
    told: {
      kind: 'lawsuit',
      date: '2025-03-06',
      count: 3,
      leads: 'MN',
      members: 'MD MN OR',
      membersComplete: true,
    },
  },
];

test.each(rows)('reads which act is announced: $says', expectAct);
