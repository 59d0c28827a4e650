import { expect, test } from 'vitest';
import { extractAct, type ReleasedAct } from '../../../lib/detection/release/extract-act';
import { article, lexicon } from '../real-lexicon';

interface Row {
  says: string;
  published?: string;
  text: string;
  told: Partial<Omit<ReleasedAct, 'members' | 'leads'>> & { members?: string; leads?: string };
}

const rows: readonly Row[] = [
  {
    says: 'titles once, states in brackets',
    published: '2025-02-11',
    text: 'Attorney General Bonta Urges Congress to Fund Crime Victims\n\nOAKLAND – California Attorney General Rob Bonta today joined a coalition of six attorneys general in a letter to Congress about victim services.\n\nAttorneys General Rob Bonta (California), Letitia James (New York), Kwame Raoul (Illinois), Aaron Ford (Nevada), Dan Rayfield (Oregon), and Charity Clark (Vermont) signed the letter.',
    told: {
      kind: 'letter',
      date: '2025-02-11',
      count: 6,
      members: 'CA IL NV NY OR VT',
      membersComplete: true,
      leads: '',
      addressees: ['Congress'],
    },
  },
  {
    says: 'states sue, one by and through its governor',
    published: '2021-11-05',
    text: 'The States of Alabama, Georgia, Idaho, Kansas, and Mississippi by and through Governor Tate Reeves filed a petition for review of the emergency standard in the Eleventh Circuit today. Attorney General Chris Carr said the rule goes too far.',
    told: { kind: 'petition', date: '2021-11-05', members: 'AL GA ID KS MS' },
  },
  {
    says: 'postal codes after a colon',
    published: '2025-05-20',
    text: 'Attorney General Mayes Sues over Wind Permits\n\nPHOENIX – Arizona Attorney General Kris Mayes has filed a lawsuit with nine other attorneys general over halted wind permits.\n\nAttorneys general for the following states also joined: CA, CT, DE, IL, MA, ME, MN, NJ, and NY.',
    told: { kind: 'lawsuit', count: 10, members: 'AZ CA CT DE IL MA ME MN NJ NY', membersComplete: true },
  },
  {
    says: 'a list of lines with bullets',
    published: '2023-06-06',
    text: 'Attorney General Yost Presses Carriers on Illegal Robocalls\n\nCOLUMBUS, Ohio — Ohio Attorney General Dave Yost joined 5 other attorneys general in asking the Federal Communications Commission to act.\n\nThe following states joined Ohio in the comments:\n\n• Alabama\n\n• Florida\n\n• Iowa\n\n• New Hampshire\n\n• Wyoming',
    told: {
      kind: 'comment',
      count: 6,
      members: 'AL FL IA NH OH WY',
      membersComplete: true,
      addressees: ['Federal Communications Commission'],
    },
  },
  {
    says: 'a list of lines without bullets',
    published: '2024-09-10',
    text: 'NAAG letter on warning labels\n\nWashington – Today, a bipartisan coalition of 5 attorneys general sent a letter to Congress about social media.\n\nThe following jurisdictions signed the letter:\nColorado\nDistrict of Columbia\nGuam\nTennessee\nU.S. Virgin Islands\n\nThe letter is on the website of the association.',
    told: { kind: 'letter', count: 5, members: 'CO DC GU TN VI', membersComplete: true },
  },
  {
    says: 'joining so-and-so in filing the brief',
    published: '2024-01-29',
    text: 'Attorney General Skrmetti Defends Age Checks\n\nNASHVILLE – Tennessee Attorney General Jonathan Skrmetti filed an amicus brief with the U.S. Supreme Court today.\n\nJoining Attorney General Skrmetti in filing the brief are the attorneys general of Arkansas, Georgia, Idaho, and Utah.\n\n“Families in Texas and Florida deserve the same,” he said.',
    told: { kind: 'amicus', members: 'AR GA ID TN UT', addressees: ['U.S. Supreme Court'] },
  },
  {
    says: 'along with',
    published: '2025-03-03',
    text: 'TRENTON – New Jersey Attorney General Matthew J. Platkin, along with the attorneys general of Connecticut, Hawaii and Maryland, today filed a lawsuit against the Department of Education.',
    told: { kind: 'lawsuit', members: 'CT HI MD NJ', addressees: ['Department of Education'] },
  },
  {
    says: 'co-led by two',
    published: '2025-06-17',
    text: 'Attorney General Campbell Joins Brief for Libraries\n\nBOSTON — Massachusetts Attorney General Andrea Joy Campbell joined a coalition of eight attorneys general in an amicus brief. The brief was co-led by Illinois Attorney General Kwame Raoul and Washington Attorney General Nick Brown.\n\nAlso joining are the attorneys general of Colorado, Hawaii, Maine, Rhode Island, and Vermont.',
    told: {
      kind: 'amicus',
      count: 8,
      leads: 'IL WA',
      members: 'CO HI IL MA ME RI VT WA',
      membersComplete: true,
    },
  },
  {
    says: 'led by one state and joined by others',
    published: '2019-09-20',
    text: 'A lawsuit led by New York and joined by Connecticut, Delaware, Maine and Vermont was filed today against the Environmental Protection Agency. Maine Attorney General Aaron Frey said the rule harms Mainers.',
    told: { kind: 'lawsuit', leads: 'NY', members: 'CT DE ME NY VT' },
  },
  {
    says: 'every state but two',
    published: '2023-11-09',
    text: 'Attorney General Stein Announces Robocall Agreement\n\nRALEIGH — North Carolina Attorney General Josh Stein announced a settlement with a voice provider. The attorneys general of every state but Alaska and Wyoming signed the agreement.',
    told: {
      kind: 'settlement',
      members:
        'AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV',
    },
  },
  {
    says: 'all states, the District and unnamed territories',
    published: '2022-08-02',
    text: 'Attorney General Hill Helps Form Robocall Task Force\n\nCHEYENNE – Wyoming Attorney General Bridget Hill joined the attorneys general of all 50 states, D.C. and three territories in a letter to the Federal Communications Commission.',
    told: { kind: 'letter', count: 54, membersComplete: false },
  },
  {
    says: 'territories and the District in the list',
    published: '2022-12-08',
    text: 'Attorneys General Reach Agreement with Dealer Group\n\nHONOLULU – Hawaii Attorney General Holly Shikada and 6 other attorneys general announced a settlement with Acme Motors, Inc.\n\nJoining Hawaii in the settlement are American Samoa, Guam, the Northern Mariana Islands, Puerto Rico, the U.S. Virgin Islands, and the District of Columbia.',
    told: {
      kind: 'settlement',
      count: 7,
      members: 'AS DC GU HI MP PR VI',
      membersComplete: true,
      addressees: ['Acme Motors, Inc'],
    },
  },
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
    says: 'a release of an association, led by two and signed by all it lists',
    published: '2023-09-05',
    text: 'Attorneys General Ask Congress to Study Synthetic Media\n\nWASHINGTON, D.C. — The National Association of Attorneys General sent a letter on behalf of 7 attorneys general to Congress. The letter was sponsored by the attorneys general of Mississippi, North Carolina, Oregon, and South Carolina.\n\nJoining the sponsors are the attorneys general of Alaska, Delaware, and Kansas.',
    told: {
      kind: 'letter',
      count: 7,
      members: 'AK DE KS MS NC OR SC',
      membersComplete: true,
      addressees: ['Congress'],
    },
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
    says: 'an executive committee and those who joined it',
    published: '2020-12-17',
    text: 'Attorney General Miller Sues Search Company\n\nDES MOINES – Iowa Attorney General Tom Miller today joined a bipartisan coalition of 8 attorneys general in suing Findall LLC.\n\nThe effort is led by an executive committee made up of the attorneys general of Arizona, Colorado, and Iowa. The executive committee is joined by the attorneys general of Alaska, Maine, Utah, the District of Columbia, and the territory of Guam.',
    told: {
      kind: 'lawsuit',
      count: 8,
      leads: 'AZ CO IA',
      members: 'AK AZ CO DC GU IA ME UT',
      membersComplete: true,
      addressees: ['Findall LLC'],
    },
  },
  {
    says: 'cities and counties are no states',
    published: '2019-08-13',
    text: 'Attorney General Racine Sues over Power Plants\n\nWASHINGTON, D.C. – District of Columbia Attorney General Karl A. Racine joined 3 other attorneys general in suing the EPA. The attorneys general of Maine, New York, and Vermont, the City of Los Angeles, California, and Harris County, Texas, are also parties.',
    told: { kind: 'lawsuit', count: 4, members: 'DC ME NY VT', membersComplete: true },
  },
  {
    says: 'a count of states and the District',
    published: '2020-04-09',
    text: 'Attorney General Herring Backs Home Courts\n\nRICHMOND – Virginia Attorney General Mark Herring joined a coalition of attorneys general from four states and the District of Columbia in an amicus brief in the U.S. Court of Appeals for the Fourth Circuit.\n\nJoining Virginia are Delaware, Maryland, North Carolina, and the District of Columbia.',
    told: {
      kind: 'amicus',
      count: 5,
      members: 'DC DE MD NC VA',
      membersComplete: true,
      addressees: ['U.S. Court of Appeals for the Fourth Circuit'],
    },
  },
  {
    says: 'AP abbreviations in a list',
    published: '2017-06-12',
    text: 'Attorney General Frosh announced that 5 attorneys general asked the Education Secretary to keep the rule.\n\nBALTIMORE – Maryland Attorney General Brian Frosh was joined by attorneys general from Calif., Conn., Ill. and Mass.',
    told: { kind: 'letter', count: 5, members: 'CA CT IL MA MD', membersComplete: true },
  },
  {
    says: 'with names of attorneys general in a row, states after of',
    published: '2024-06-04',
    text: 'Attorney General Griffin Joins Letter on Bank Accounts\n\nLITTLE ROCK – Attorney General Tim Griffin joined five other attorneys general in a letter to Bank of Nowhere.\n\nGriffin is joined by Attorneys General Steve Marshall of Alabama, Raúl Labrador of Idaho, Kris Kobach of Kansas, Lynn Fitch of Mississippi, and Austin Knudsen of Montana.',
    told: { kind: 'letter', count: 6, members: 'AL AR ID KS MS MT', membersComplete: true },
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
    says: 'offices that are departments',
    published: '2021-07-07',
    text: 'Wisconsin Joins Suit over App Store\n\nMADISON, Wis. – Wisconsin Attorney General Josh Kaul today joined a lawsuit against Apps Unlimited, Inc. filed by 3 other states.\n\nThe Utah Attorney General’s Office, the Tennessee Attorney General’s Office and the Oregon Department of Justice also joined the lawsuit.',
    told: { kind: 'lawsuit', count: 4, members: 'OR TN UT WI', membersComplete: true },
  },
  {
    says: 'signatures under a letter, one a line',
    published: '2024-02-01',
    text: 'Attorney General Bailey Opposes Rule\n\nJEFFERSON CITY, Mo. – Missouri Attorney General Andrew Bailey and 4 other attorneys general signed a letter to the Securities and Exchange Commission.\n\nSigned by:\n\nAndrew Bailey, Attorney General of Missouri\n\nBrenna Bird, Attorney General of Iowa\n\nRussell Coleman, Attorney General of Kentucky\n\nDrew Wrigley, Attorney General of North Dakota\n\nSean Reyes, Attorney General of Utah',
    told: {
      kind: 'letter',
      count: 5,
      members: 'IA KY MO ND UT',
      membersComplete: true,
      addressees: ['Securities and Exchange Commission'],
    },
  },
  {
    says: 'names with states in the possessive, and those from other states',
    published: '2021-03-10',
    text: 'A coalition of 8 attorneys general, led by Missouri AG Eric Schmitt, sued the Biden administration. Attorneys general signing onto the lawsuit include Arkansas’ Leslie Rutledge, Arizona’s Mark Brnovich, and Indiana’s Todd Rokita as well as those from Kansas, Montana, Nebraska, and Utah.',
    told: {
      kind: 'lawsuit',
      count: 8,
      leads: 'MO',
      members: 'AR AZ IN KS MO MT NE UT',
      membersComplete: true,
      addressees: ['Biden administration'],
    },
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
    says: 'signatures of two lines each',
    published: '2024-06-01',
    text: 'Attorney General Marshall Signs Letter\n\nMONTGOMERY – Alabama Attorney General Steve Marshall joined 3 other attorneys general in a letter to Acme Bank.\n\nSincerely,\n\nSteve Marshall\nAlabama Attorney General\n\nTreg Taylor\nAlaska Attorney General\n\nTim Griffin\nArkansas Attorney General\n\nChris Carr\nGeorgia Attorney General',
    told: {
      kind: 'letter',
      count: 4,
      members: 'AK AL AR GA',
      membersComplete: true,
      addressees: ['Acme Bank'],
    },
  },
  {
    says: 'co-leading with another',
    published: '2024-06-01',
    text: 'BOISE – Idaho Attorney General Raúl Labrador is co-leading with Kansas Attorney General Kris Kobach a lawsuit by 5 states against the Bureau of Land Management. The other states are Montana, Utah and Wyoming.',
    told: {
      kind: 'lawsuit',
      count: 5,
      leads: 'ID KS',
      members: 'ID KS MT UT WY',
      membersComplete: true,
      addressees: ['Bureau of Land Management'],
    },
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
    says: 'alongside, and the attorney general of one more',
    published: '2024-06-01',
    text: 'AUSTIN – Attorney General Ken Paxton sued the Biden Administration today alongside Louisiana, Mississippi, and the Attorney General of Missouri.',
    told: { kind: 'lawsuit', members: 'LA MO MS TX', addressees: ['Biden Administration'] },
  },
  {
    says: 'more plaintiffs join those who sued first',
    published: '2019-06-21',
    text: 'Minnesota Joins Suit against Merger\n\nSAINT PAUL – Minnesota Attorney General Keith Ellison joins 6 other attorneys general in a complaint against the merger.\n\nThe suit was filed on June 11 with 4 attorneys general. An amended version was filed to add Minnesota, Hawaii, and Nevada to the list of plaintiffs: New York, Colorado, Maryland and Virginia.',
    told: { kind: 'lawsuit', count: 7, members: 'CO HI MD MN NV NY VA', membersComplete: true },
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
];

const codes = (text: string | undefined) => (text === '' ? [] : text?.split(' '));

test.each(rows)('reads who acts: $says', ({ text, published, told }) => {
  const { members, leads, ...rest } = told;
  const act = extractAct(article(text, published), lexicon);
  expect(act).toMatchObject(rest);
  if (members !== undefined) expect(act?.members).toEqual(codes(members));
  if (leads !== undefined) expect(act?.leads).toEqual(codes(leads));
});
