/** What readers look for: how they type it, and which records answer it, any of which should be first. */
export interface SearchQuery {
  query: string;
  answers: readonly string[];
}

const of =
  (kind: string) =>
  (query: string, ...ids: string[]): SearchQuery => ({
    query,
    answers: ids.map(id => `${kind}:${id}`),
  });
const person = of('attorney-general');
const state = of('state');
const coalition = of('coalition');
const suit = of('lawsuit');

const GUNS_2018 = [
  '2018-08-10-3d-printed-guns-letter',
  '2018-07-30-3d-printed-guns-letter',
  '2018-07-30-3d-printed-gun-files-suit',
  '2018-08-02-3d-printed-gun-files-suit-amended',
];
const GUNS_SUIT = 'washington-v-u-s-department-of-state-2018';

export const QUERIES: readonly SearchQuery[] = [
  // people
  person('balderas', 'hector-balderas'),
  person('raul torrez', 'raul-torrez'),
  person('Héctor Balderas', 'hector-balderas'),
  person('baldeas', 'hector-balderas'),
  person('letisha james', 'letitia-james'),
  person('nm ag', 'raul-torrez'),
  person('New Mexico attorney general', 'raul-torrez'),
  person('attorney general of new mexico 2018', 'hector-balderas'),
  person('fiscal general de nuevo mexico', 'raul-torrez'),
  person('ag balderas 2018', 'hector-balderas'),
  person('kenneth paxton', 'ken-paxton'),
  person('robert ferguson', 'bob-ferguson'),
  person('joshua shapiro', 'josh-shapiro'),
  person('thomas miller iowa', 'tom-miller'),
  person('washington ag 2018', 'bob-ferguson'),
  person('kind:ag state:texas party:r 2020', 'ken-paxton'),
  person('healey', 'maura-healey'),
  {
    query: 'u.s. attorney general 2018',
    answers: ['us-attorney-general:jeff-sessions', 'us-attorney-general:matthew-whitaker'],
  },
  // places
  state('nm', 'NM'),
  state('N.M.', 'NM'),
  state('New Mexico', 'NM'),
  state('new mex', 'NM'),
  state('massachusets', 'MA'),
  state('Nueva York', 'NY'),
  state('carolina del norte', 'NC'),
  state('IN', 'IN'),
  state('puerto rico', 'PR'),
  state('west virginia', 'WV'),
  state('Calif.', 'CA'),
  state('d.c.', 'DC'),
  // lawsuits
  suit('2:18-cv-01115', GUNS_SUIT),
  suit('18cv1115', GUNS_SUIT),
  suit('C18-1115RSL', GUNS_SUIT),
  suit('docket:18-cv-1115', GUNS_SUIT),
  suit('No. 18-1115', GUNS_SUIT),
  suit('washington v. department of state', GUNS_SUIT, 'washington-v-u-s-department-of-state-2020'),
  suit('Washington vs US Department of State 2018', GUNS_SUIT),
  suit('washington v trump 2017', 'washington-v-trump-2017'),
  suit('trump v hawaii', 'trump-v-hawaii-2017'),
  suit('massachusetts v epa', 'massachusetts-v-epa-2003'),
  suit('bostock', 'bostock-v-clayton-county-2017'),
  suit('mozilla v fcc', 'mozilla-corp-v-fcc-2018'),
  suit('court:sdny treasury doge 2025', 'new-york-v-trump-2025-doge-treasury-payment-systems'),
  suit('kind:case kroger', 'federal-trade-commission-v-kroger-co-2024'),
  suit('case:18-1051', 'mozilla-corp-v-fcc-2018'),
  // coalitions
  coalition('gun new mexico 2018', ...GUNS_2018),
  coalition('nm 2018 3d gun', '2018-08-10-3d-printed-guns-letter'),
  coalition('3d gun letter august 2018', '2018-08-10-3d-printed-guns-letter'),
  coalition('armas 3d nuevo mexico 2018', ...GUNS_2018),
  coalition('daca 2017', '2017-09-06-daca-rescission-suit'),
  coalition('muslim ban', '2017-02-01-travel-ban-washington-minnesota'),
  coalition('obamacare florida 2010', '2010-03-23-aca-florida-suit'),
  coalition('tobacco settlement', '1998-11-23-tobacco-master-settlement-agreement'),
  coalition('family separation letter', '2018-06-19-family-separation-letter'),
  coalition('separacion family suit 2018', '2018-06-26-family-separation-suit'),
  coalition('census citizenship question', '2018-04-03-census-citizenship-question-suit'),
  coalition('equifax', '2019-07-22-equifax-data-breach-settlement'),
  coalition('target breach settlement', '2017-05-23-target-data-breach-settlement'),
  coalition('juul investigation', '2020-02-25-juul-investigation'),
  coalition('kind:settlement juul', '2022-09-06-juul-438-million-settlement'),
  coalition(
    'net neutrality petition 2018',
    '2018-01-16-net-neutrality-petition',
    '2018-02-22-net-neutrality-petition',
  ),
  coalition(
    '"net neutrality" kind:petition',
    '2018-01-16-net-neutrality-petition',
    '2018-02-22-net-neutrality-petition',
  ),
  coalition('t-mobile sprint', '2019-06-11-t-mobile-sprint-suit', '2019-06-21-t-mobile-sprint-suit-amended'),
  coalition('cambridge analytica', '2018-03-26-facebook-cambridge-analytica-letter'),
  coalition('communications decency act letter', '2017-08-16-cda-backpage-letter'),
  coalition('border wall emergency 2019', '2019-02-18-border-wall-emergency-suit'),
  coalition('capitol riot', '2021-01-13-capitol-riot-letter'),
  coalition('student loans nebraska suit', '2022-09-29-student-debt-nebraska-suit'),
  coalition('tariffs suit 2025', '2025-04-23-tariffs-ieepa'),
  coalition(
    'birthright citizenship party:r',
    '2025-02-03-birthright-citizenship-amicus-gop-district',
    '2025-02-birthright-citizenship-amicus-gop-ninth-circuit',
    '2025-10-24-birthright-citizenship-amicus-gop-scotus',
    '2026-01-29-birthright-citizenship-amicus-gop-merits',
  ),
  coalition('right to repair', '2023-03-24-right-to-repair-letter'),
  coalition('turbotax', '2022-05-04-intuit-turbotax-settlement'),
  coalition('walgreens insulin', '2019-01-23-walgreens-insulin-pens-settlement'),
  coalition('state:nm with:musk doge', '2025-02-13-new-mexico-v-musk'),
  coalition('lead:nm doge', '2025-02-13-new-mexico-v-musk'),
  coalition('ghost guns comment 2021', '2021-08-19-frame-receiver-comment'),
  coalition('mifepristone suit 2023', '2023-02-23-mifepristone-rems-suit'),
  coalition(
    'google antitrust since 2020 until 2020',
    '2020-10-20-us-v-google',
    '2020-12-16-google-ad-tech-suit',
    '2020-12-17-google-search-antitrust-suit',
  ),
  coalition('acuerdo kroger opioides', '2024-11-04-kroger-opioid-settlement'),
  coalition('demanda aranceles 2025', '2025-04-23-tariffs-ieepa'),
  coalition('carta inmigracion state:nm 2018', '2018-06-19-family-separation-letter'),
  coalition(
    'clean power plan stay',
    '2015-08-05-clean-power-plan-stay-request',
    '2015-10-23-clean-power-plan-suit',
  ),
  coalition('robocal task force', '2022-08-02-anti-robocall-litigation-task-force'),
  // in haste
  person('hec bald', 'hector-balderas'),
  person('tish james', 'letitia-james'),
  person('bonta', 'rob-bonta'),
  coalition('opiod distributors settlement', '2021-07-21-opioid-distributors-jj-settlement'),
  coalition('facebook antitrust probe', '2019-09-06-facebook-antitrust-probe'),
  coalition(
    'purdue sackler 2025',
    '2025-06-16-purdue-sackler-55-attorneys-general',
    '2025-01-23-purdue-sackler-7-4-billion',
  ),
  coalition(
    'doge treasury',
    '2025-02-07-doge-treasury-payment-systems',
    '2025-02-06-doge-treasury-access-statement',
  ),
  coalition('marriott breach', '2024-10-09-marriott-data-breach-settlement'),
  coalition(
    'gop birthright brief',
    '2025-02-03-birthright-citizenship-amicus-gop-district',
    '2025-02-birthright-citizenship-amicus-gop-ninth-circuit',
    '2025-10-24-birthright-citizenship-amicus-gop-scotus',
    '2026-01-29-birthright-citizenship-amicus-gop-merits',
  ),
  coalition('apple monopoly lawsuit', '2024-03-21-apple-smartphone-monopoly-suit'),
  coalition(
    'usps suit',
    '2020-08-18-usps-suit-washington',
    '2020-08-21-usps-suit-pennsylvania',
    '2020-08-25-usps-suit-new-york',
  ),
  coalition('title ix louisiana', '2024-04-29-title-ix-louisiana-suit'),
  coalition('beef packers', '2020-05-06-beef-packers-investigation-letter'),
  coalition('ice masks', '2025-07-15-ice-masks-letter'),
  coalition(
    'texas sb8 supreme court',
    '2021-10-19-texas-sb8-scotus-stay-amicus',
    '2021-10-27-texas-sb8-scotus-amicus',
  ),
  coalition('covid vaccine mandate contractors georgia', '2021-10-29-contractor-mandate-georgia-suit'),
  suit('utah v google', 'utah-v-google-llc-2021'),
  suit('23andme bankruptcy case', 'in-re-23andme-holding-co-2025'),
  suit('california v. trump tariffs', 'california-v-trump-2025-tariffs'),
];
