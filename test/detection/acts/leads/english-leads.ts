import type { Lead } from './lead';

/** Leads on acts of the record, in the manner of agencies, local papers, releases and opinion. */
export const ENGLISH_LEADS: readonly Lead[] = [
  [
    '2026-01-03',
    'Owners of easily stolen Hyundais and Kias will get free anti-theft hardware: 35 attorneys general settled with the carmakers in December.',
    '2025-12-hyundai-kia-theft-settlement',
  ],
  [
    '2021-04-23',
    'TALLAHASSEE — Florida Attorney General Ashley Moody and 19 other Republican attorneys general told President Biden and congressional leaders in a letter Thursday that adding seats to the Supreme Court would ruin it.',
    '2021-04-22-court-packing-letter',
  ],
  [
    '2023-10-27',
    'Massachusetts Attorney General Andrea Campbell, along with New Jersey and 17 other states, has filed an amicus brief that defends the limit on large-capacity magazines in the District of Columbia.',
    '2023-10-26-dc-magazine-limit-amicus',
  ],
  [
    '2015-02-17',
    'A federal judge in Brownsville has put President Obama’s executive action on immigration on hold, siding with Texas and 25 other states that sued to stop the program known as DAPA.',
    '2015-01-26-dapa-suit-26-states',
  ],
  [
    '2023-11-21',
    'Eleven attorneys general settled Monday with Prehired, an online school that sold income-share loans.',
    '2023-11-20-prehired-settlement',
  ],
  [
    '2019-11-26',
    'Attorney General Letitia James and Washington’s Bob Ferguson led a group of 23 attorneys general Monday in a brief for Gavin Grimm, who was kept out of the boys’ bathroom at his Virginia high school.',
    '2019-11-25-grimm-amicus-4th-cir',
  ],
  [
    '2021-03-09',
    'Missouri and 11 other states sued the Biden administration Monday over the social cost of carbon, a figure that agencies use to weigh climate rules.',
    '2021-03-08-social-cost-carbon-missouri-suit',
  ],
  [
    '2022-06-23',
    'Carnival Cruise Line will pay $1.25 million to 46 states whose residents’ data was stolen in a 2019 breach.',
    '2022-06-22-carnival-data-breach-settlement',
  ],
  [
    '2025-07-23',
    'Mississippi Attorney General Lynn Fitch wants the NCAA to rewrite its record books. She and 27 other attorneys general asked it in a letter this week to give women’s records and titles back to female athletes.',
    '2025-07-22-ncaa-womens-records-letter',
  ],
  [
    '2021-10-30',
    'Ten states led by Missouri and Nebraska sued Friday over the vaccine mandate for federal contractors.',
    '2021-10-29-contractor-mandate-missouri-suit',
  ],
  [
    '2025-01-24',
    'A dozen Democratic attorneys general pushed back Thursday at a Justice Department memo that tells local police to help with immigration enforcement.',
    '2025-01-23-immigration-enforcement-memo-statement',
  ],
  [
    '2023-01-18',
    'Republican attorneys general from 21 states warned the proxy advisers ISS and Glass Lewis in a letter Tuesday that their ESG voting advice may break the law.',
    '2023-01-17-proxy-advisers-esg-letter',
  ],
  [
    '2023-12-22',
    'Kentucky Attorney General Daniel Cameron is leading 21 states in a lawsuit over a Federal Highway Administration rule that makes them set targets for on-road greenhouse gas emissions.',
    '2023-12-21-highway-greenhouse-gas-rule-suit',
  ],
  [
    '2024-06-11',
    'Growers in 17 states got their attorneys general on board: a suit filed Monday in Georgia asks a judge to throw out the Labor Department’s H-2A farmworker rule. Seventeen states signed on to it.',
    '2024-06-10-farmworker-h2a-rule-suit',
  ],
  [
    '2021-02-10',
    'Montana’s Austin Knudsen and 13 other attorneys general say in a letter that they may sue President Biden for pulling the Keystone XL permit.',
    '2021-02-keystone-xl-letter',
  ],
  [
    '2022-01-27',
    'Arizona and West Virginia led a coalition of 25 states in asking the Supreme Court to take up a challenge to Maryland’s assault weapons ban, Bianchi v. Frosh.',
    '2022-01-26-bianchi-frosh-assault-weapons-amicus',
  ],
  [
    '2021-01-20',
    'On the last full day of the Trump administration 18 attorneys general sued the EPA over its “secret science” rule, which plays down health studies whose data is private.',
    '2021-01-19-epa-science-transparency-suit',
  ],
  [
    '2024-02-01',
    'The attorneys general of Tennessee and Virginia sued the NCAA on Wednesday over its NIL rules, which keep recruits from talking name, image and likeness deals.',
    '2024-01-31-ncaa-nil-recruiting-suit',
  ],
  [
    '2016-11-30',
    'Alabama and 17 other states have sued two federal agencies over how they name critical habitat for endangered species.',
    '2016-11-29-critical-habitat-rules-suit',
  ],
  [
    '2024-09-04',
    'Seven Republican-led states sued Tuesday to head off student loan forgiveness yet again, saying that servicers such as MOHELA were told to start canceling loans at once.',
    '2024-09-03-third-student-loan-plan-suit',
  ],
  [
    '2020-02-26',
    'A coalition of 39 states is investigating how Juul Labs sold its e-cigarettes, and whether it went after teenagers, the attorney general of Texas said Tuesday.',
    '2020-02-25-juul-investigation',
  ],
  [
    '2025-10-30',
    'Colorado’s Phil Weiser led 22 other Democratic attorneys general in a brief that asks the Supreme Court to leave Lisa Cook on the Federal Reserve board.',
    '2025-10-29-trump-v-cook-fed-governor-amicus-dem',
  ],
  [
    '2022-06-03',
    'Twenty Republican attorneys general backed a wedding website designer Thursday in 303 Creative v. Elenis, the case of a Colorado woman who won’t work for same-sex couples.',
    '2022-06-02-303-creative-republican-amicus',
  ],
  [
    '2021-11-06',
    'Texas and four other states joined private employers Friday in challenging the vaccine-or-test rule for large employers in the Fifth Circuit.',
    '2021-11-05-osha-ets-texas-petition',
  ],
  [
    '2025-12-18',
    'Menards will pay $4.25 million to 10 states to settle claims that its 11% rebate looked like a discount at the register.',
    '2025-12-17-menards-rebate-settlement',
  ],
  [
    '2019-01-04',
    'Career Education Corp., a chain of for-profit colleges, will forgive $493.7 million of student debt in a deal with 48 states and the District of Columbia.',
    '2019-01-03-career-education-settlement',
  ],
  [
    '2025-12-02',
    'Seven Democratic-led states and others may differ on much, but 26 Republican attorneys general spoke with one voice in June: they backed the president’s call-up of the National Guard in Los Angeles.',
    '2025-06-10-national-guard-los-angeles-support-statement-gop',
  ],
  [
    '2024-10-25',
    'Indiana Attorney General Todd Rokita and Iowa’s Brenna Bird led 19 states in a letter that asks ActBlue how it keeps straw donations out.',
    '2024-10-actblue-donations-letter',
  ],
  [
    '2020-12-10',
    'Seventeen states asked the Supreme Court on Wednesday to hear Texas v. Pennsylvania, the suit to overturn the election in four states that Joe Biden won.',
    '2020-12-09-texas-v-pennsylvania-amicus',
  ],
  [
    '2020-01-29',
    'California Attorney General Xavier Becerra led 20 attorneys general Tuesday in asking the Ninth Circuit to keep the Flores settlement, which limits how long immigrant children are held.',
    '2020-01-28-flores-rule-ninth-circuit-amicus',
  ],
  [
    '2021-06-24',
    'Illinois Attorney General Kwame Raoul and 24 colleagues pressed the Senate on Wednesday to pass the Equality Act.',
    '2021-06-equality-act-letter',
  ],
  [
    '2020-05-07',
    'The fight over Obamacare is back at the Supreme Court: California, joined by 19 other states and the District of Columbia, filed its opening brief on Wednesday in defense of the Affordable Care Act.',
    '2020-05-06-aca-supreme-court-opening-brief',
  ],
  [
    '2021-04-02',
    'Twenty-two states want the full Ninth Circuit to strike down California’s ban on large-capacity magazines. Arizona’s Mark Brnovich and Louisiana’s Jeff Landry led the 22 attorneys general in a friend-of-the-court brief filed Thursday.',
    '2021-04-01-california-magazine-ban-ninth-circuit-amicus',
  ],
  [
    '2018-07-19',
    'Six states sued the Justice Department on Wednesday for tying police grants to help with deportations.',
    '2018-07-18-byrne-jag-suit',
  ],
  [
    '2025-10-10',
    'Eighteen Republican attorneys general lined up behind President Trump’s National Guard deployment to Chicago in a brief filed Thursday.',
    '2025-10-09-national-guard-chicago-amicus-gop',
  ],
  [
    '2026-04-22',
    'A dozen states led by Missouri asked a judge Tuesday to let them intervene in support of the president’s executive order on citizenship checks of voter rolls.',
    '2026-04-21-election-order-14399-intervention-gop',
  ],
  [
    '2021-03-25',
    'Louisiana and a dozen other states filed a lawsuit Wednesday to end the Biden administration’s pause on oil and gas leases on public land and in the Gulf.',
    '2021-03-24-oil-gas-leasing-pause-suit',
  ],
  [
    '2019-04-16',
    'West Virginia Attorney General Patrick Morrisey is leading 17 states in comments that back a narrower definition of Waters of the United States.',
    '2019-04-15-wotus-proposal-supporting-comments',
  ],
  [
    '2025-09-05',
    'The attorneys general of Rhode Island and Connecticut sued Thursday over the stop-work order for Revolution Wind, an offshore wind farm that was 80% done.',
    '2025-09-revolution-wind-stop-work',
  ],
  [
    '2025-03-22',
    'Sixteen attorneys general are backing Ukrainians, Haitians and others who came here on humanitarian parole, in a brief filed Friday.',
    '2025-03-21-humanitarian-parole-amicus',
  ],
  [
    '2007-04-02',
    'The Supreme Court sided with Massachusetts and 11 other states Monday in Massachusetts v. EPA, ruling that the agency may regulate greenhouse gases from cars.',
    '2003-10-23-massachusetts-v-epa',
  ],
  [
    '2025-03-08',
    'Minnesota Attorney General Keith Ellison and four other attorneys general demanded in a letter Friday that Citibank release climate grants it holds for the EPA.',
    '2025-03-07-citibank-greenhouse-gas-funds-letter',
  ],
  [
    '2020-02-20',
    'California Attorney General Xavier Becerra leads 21 attorneys general opposing Ohio’s ban on abortion after a Down syndrome diagnosis.',
    '2020-02-19-ohio-down-syndrome-abortion-democratic-amicus',
  ],
  [
    '2025-04-05',
    'Twenty-one states filed suit Friday to stop the dismantling of the Institute of Museum and Library Services.',
    '2025-04-04-imls-library-agencies',
  ],
  [
    '2023-10-13',
    'Letitia James, New York’s attorney general, led a coalition of 24 attorneys general who urged the Supreme Court to keep the abortion pill mifepristone within reach.',
    '2023-10-12-mifepristone-scotus-cert-amicus',
  ],
  [
    '2020-01-17',
    'Fourteen states and the District of Columbia sued Thursday to block new work requirements for food stamps.',
    '2020-01-16-snap-work-rule-suit',
  ],
  [
    '2022-11-22',
    'Seventeen Democratic attorneys general told Congress on Monday to leave ESG investing alone.',
    '2022-11-21-esg-congress-democratic-letter',
  ],
  [
    '2022-09-13',
    'Montana AG Austin Knudsen led 17 AGs in a 37-page comment against the proposed Title IX rule on gender identity.',
    '2022-09-12-title-ix-gender-identity-montana-comment',
  ],
  [
    '2017-11-14',
    'Texas Attorney General Ken Paxton and 11 other states asked the Supreme Court Monday to let the latest version of the travel ban take effect.',
    '2017-11-13-travel-ban-texas-amicus-supreme-court',
  ],
  [
    '2025-09-25',
    'Arkansas Attorney General Tim Griffin led 23 attorneys general in urging the FCC to let prisons jam contraband cell phones.',
    '2025-09-24-prison-cellphone-jamming-fcc-letter',
  ],
  [
    '2021-09-16',
    'A coalition of 24 attorneys general supported the Justice Department on Wednesday in its suit over Texas’ six-week abortion ban, SB 8.',
    '2021-09-15-texas-sb8-district-amicus',
  ],
  [
    '2025-07-02',
    'Twenty states sued Tuesday after HHS handed Medicaid data to immigration authorities.',
    '2025-07-01-medicaid-data-ice',
  ],
  [
    '2024-11-13',
    'Four states joined the Justice Department on Tuesday in a suit to block UnitedHealth’s purchase of Amedisys, a home health company. Maryland, Illinois, New Jersey and New York are the four states.',
    '2024-11-12-unitedhealth-amedisys-merger-suit',
  ],
  // The rule of 2019, as news calls it: no word of its name tells anything alone.
  [
    '2019-08-15',
    'Washington and 12 other states sued on Wednesday over the public charge rule.',
    '2019-08-14-public-charge-suit-washington',
  ],
  [
    '2019-08-21',
    'The attorneys general of New York, Connecticut and Vermont sued Tuesday over the Trump administration’s public charge rule for green cards.',
    '2019-08-20-public-charge-suit-new-york',
  ],
];
