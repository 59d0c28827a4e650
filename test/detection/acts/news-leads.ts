/** A lead as news writes it: the day it came out, its text, and the act that its first group means. */
export type Lead = readonly [date: string, text: string, act: string];

/** Leads on acts of the record, in the manner of agencies, local papers, releases and opinion. */
export const LEADS: readonly Lead[] = [
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

/** The same in Spanish. */
export const SPANISH_LEADS: readonly Lead[] = [
  [
    '2017-09-07',
    'Quince estados y el Distrito de Columbia demandaron el miércoles al gobierno de Trump por poner fin a DACA, el programa que protege a los soñadores.',
    '2017-09-06-daca-rescission-suit',
  ],
  [
    '2018-08-11',
    'Una coalición de 22 fiscales generales pidió el viernes en una carta al Departamento de Estado que saque de internet los planos de armas impresas en 3D.',
    '2018-08-10-3d-printed-guns-letter',
  ],
  [
    '2019-02-19',
    'Dieciséis estados, encabezados por California, presentaron el lunes una demanda contra la declaración de emergencia de Trump para construir el muro fronterizo.',
    '2019-02-18-border-wall-emergency-suit',
  ],
  [
    '2018-06-20',
    'Los fiscales generales de 21 estados exigieron en una carta al secretario de Justicia, Jeff Sessions, que termine la separación de familias en la frontera.',
    '2018-06-19-family-separation-letter',
  ],
  [
    '2025-04-24',
    'Doce estados demandaron este miércoles al presidente Trump por los aranceles ante el Tribunal de Comercio Internacional.',
    '2025-04-23-tariffs-ieepa',
  ],
  [
    '2018-04-04',
    'Diecisiete estados demandaron el martes a la Oficina del Censo por la pregunta sobre ciudadanía en el censo de 2020.',
    '2018-04-03-census-citizenship-question-suit',
  ],
  [
    '2019-01-04',
    'La empresa de universidades con fines de lucro Career Education llegó a un acuerdo con los fiscales generales de 48 estados y perdonará 493.7 millones de dólares en deudas estudiantiles.',
    '2019-01-03-career-education-settlement',
  ],
  [
    '2020-01-29',
    'El fiscal general de California, Xavier Becerra, encabezó el martes a 20 fiscales generales en un escrito amicus que defiende el acuerdo Flores sobre los niños inmigrantes detenidos.',
    '2020-01-28-flores-rule-ninth-circuit-amicus',
  ],
  [
    '2025-01-22',
    'Una coalición de 18 estados demandó el martes para frenar la orden de Trump que elimina la ciudadanía por nacimiento.',
    '2025-01-21-birthright-citizenship-nj-v-trump',
  ],
  [
    '2025-01-29',
    'Veintidós estados y el Distrito de Columbia demandaron el martes por la congelación de los fondos federales.',
    '2025-01-28-federal-funding-freeze-suit',
  ],
  [
    '2020-02-26',
    'Treinta y nueve estados investigan cómo Juul vendió sus cigarrillos electrónicos a los jóvenes.',
    '2020-02-25-juul-investigation',
  ],
  [
    '2023-09-27',
    'La Comisión Federal de Comercio y 17 estados demandaron el martes a Amazon por prácticas de monopolio.',
    '2023-09-26-amazon-ftc-antitrust-suit',
  ],
  [
    '2019-08-15',
    'Trece estados demandaron el miércoles al gobierno por la norma de carga pública, que niega la residencia a inmigrantes que reciben ayudas.',
    '2019-08-14-public-charge-suit-washington',
  ],
  [
    '2025-02-08',
    'Diecinueve fiscales generales demandaron el viernes para impedir que el equipo de Elon Musk, DOGE, entre en los sistemas de pago del Tesoro.',
    '2025-02-07-doge-treasury-payment-systems',
  ],
];

/** Leads on deeds as they might be, which nobody did: the date and the text. */
export const UNKNOWN_LEADS: readonly (readonly [date: string, text: string])[] = [
  [
    '2019-06-04',
    'Eighteen attorneys general asked the Department of Agriculture in a letter Monday to keep its rule on the labels of frozen pizza.',
  ],
  [
    '2021-05-12',
    'A coalition of 24 attorneys general urged Facebook on Tuesday to drop a plan for a dating app for teenagers.',
  ],
  [
    '2025-03-21',
    'Sixteen states sued the Trump administration Thursday over its decision to close the National Weather Service’s offices in their capitals.',
  ],
  [
    '2018-09-14',
    'Twenty-two attorneys general sent Education Secretary Betsy DeVos a letter on Thursday about school lunch debts.',
  ],
  ['2023-03-09', 'Twenty-eight states sued the EPA on Wednesday over its limits on wood stoves.'],
  [
    '2022-07-20',
    'Nineteen Republican attorneys general sued the Biden administration Tuesday over a rule on the size of chicken cages.',
  ],
  [
    '2020-05-06',
    'Attorneys general of 21 states asked Amazon in a letter Tuesday to pay its drivers sick leave during the recall of delivery vans.',
  ],
  [
    '2024-04-18',
    'A bipartisan group of 41 attorneys general reached a $60 million settlement with the maker of a weight-loss tea.',
  ],
  [
    '2017-11-03',
    'Seventeen attorneys general filed an amicus brief Thursday for a county that wants to keep a statue of a sheriff.',
  ],
  [
    '2025-09-12',
    'Twenty-three Democratic attorneys general sued Thursday over new fees for visits to national parks by foreign tourists.',
  ],
  [
    '2019-02-22',
    'Sixteen states told a judge in a brief Thursday that the border wall plan does not touch the rights of a casino tribe.',
  ],
  [
    '2021-11-20',
    'Twenty-six states sued Friday over a federal rule that has cruise ship crews tested for measles.',
  ],
  [
    '2026-02-19',
    'Attorneys general from 20 states sued Wednesday over the end of a federal program for school buses.',
  ],
  ['2018-08-22', 'Twenty-one attorneys general wrote to Jeff Sessions on Tuesday about prison phone prices.'],
  [
    '2023-06-08',
    'A group of 33 attorneys general settled with a chain of tanning salons over its memberships.',
  ],
  [
    '2020-09-10',
    'The attorneys general of 18 states sued the Postal Service on Wednesday over the price of stamps for seed catalogs.',
  ],
  [
    '2025-05-30',
    'Nineteen states sued the Department of Transportation over new rules for billboards along highways.',
  ],
  [
    '2022-03-16',
    'A coalition of 15 attorneys general backed a Michigan town in an amicus brief about parking meters on Tuesday.',
  ],
  [
    '2024-08-07',
    'Twenty-five Republican attorneys general asked the Supreme Court on Tuesday to hear a dentist’s case against a state board.',
  ],
  [
    '2017-05-18',
    'Twenty states filed suit Wednesday against the makers of a sleeping pill, saying that they fixed its price.',
  ],
  [
    '2025-10-16',
    'Veintidós fiscales generales demandaron el miércoles al gobierno por el cierre de las oficinas del servicio de correos en los pueblos.',
  ],
  [
    '2019-05-09',
    'Una coalición de 17 estados pidió en una carta al Departamento de Educación que pague los libros de las escuelas.',
  ],
];
