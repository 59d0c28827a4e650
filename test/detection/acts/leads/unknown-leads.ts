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
  [
    '2021-06-24',
    'Twenty-five attorneys general asked the Senate on Wednesday to pass a bill on the safety of car seats.',
  ],
  ['2020-03-04', 'Nineteen states sued Tuesday to keep the Pentagon from closing a naval school.'],
  [
    '2021-03-25',
    'Louisiana and a dozen other states sued Wednesday over the Biden administration’s rule on shrimp nets in the Gulf.',
  ],
  ['2025-07-02', 'Twenty states sued Tuesday after HHS cut the budget of a blood bank network.'],
  [
    '2023-10-13',
    'A coalition of 24 attorneys general urged the Supreme Court on Thursday to hear a case about library fines.',
  ],
  ['2019-08-15', 'Washington and 12 other states sued Wednesday over a rule on salmon hatcheries.'],
  ['2017-09-07', 'Fifteen states sued Wednesday over the sale of federal helium.'],
  [
    '2018-08-11',
    'A coalition of 22 attorneys general wrote to the State Department on Friday about adoption visas for Romanian children.',
  ],
  ['2024-06-11', 'Seventeen states sued Monday over a Labor Department rule on overtime for lifeguards.'],
  [
    '2022-06-03',
    'Twenty Republican attorneys general backed a baker in Idaho on Thursday who was fined over flour dust.',
  ],
  [
    '2020-01-29',
    'Twenty attorneys general asked the Ninth Circuit on Tuesday to revive a suit over immigrant truck drivers’ licenses.',
  ],
  [
    '2023-05-24',
    'A bipartisan coalition of 49 attorneys general sued a maker of vitamins Tuesday over its phone ads.',
  ],
  [
    '2018-06-20',
    'Fiscales generales de 21 estados pidieron en una carta al Departamento de Justicia más jueces de quiebras en la frontera.',
  ],
  ['2025-01-29', 'Veintidós estados demandaron el martes por el cierre de los museos federales.'],
];
