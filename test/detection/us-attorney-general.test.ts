import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general'] as const;

const federal: readonly (readonly [string, string])[] = [
  [
    'U.S. Attorney General ⟦Jeff Sessions|US:Jeff Sessions⟧ said no. AG ⟦Sessions|US:Jeff Sessions⟧ left.',
    '2018-08-10',
  ],
  ['They told AG ⟦Sessions|US:Jeff Sessions⟧ that families belong together.', '2018-07-06'],
  [
    'Attorney General ⟦William Barr|US:William Barr⟧ testified, and ⟦Barr|US:William Barr⟧ took no questions.',
    '2019-04-10',
  ],
  ['Biden’s attorney general, ⟦Merrick Garland|US:Merrick Garland⟧, declined.', '2024-04-10'],
  [
    'His attorney general, ⟦Merrick Garland|US:Merrick Garland⟧, was in the room. ⟦Garland|US:Merrick Garland⟧ nodded.',
    '2022-04-10',
  ],
  [
    '⟦Pam Bondi|US:Pam Bondi⟧ is out as attorney general. ⟦Bondi|US:Pam Bondi⟧’s critics cheered.',
    '2026-04-02',
  ],
  ['Former Attorney General ⟦Eric Holder|US:Eric Holder⟧ wrote the foreword.', '2019-04-02'],
  ['Then-Attorney General ⟦Loretta Lynch|US:Loretta Lynch⟧ met him on the tarmac.', '2017-07-02'],
  ['Acting Attorney General ⟦Matthew Whitaker|US:Matthew Whitaker⟧ had served weeks.', '2018-12-20'],
  [
    'AG ⟦Ellison|MN:Keith Ellison⟧ leads call to AG ⟦Barr|US:William Barr⟧\n\nMinnesota Attorney General ⟦Keith Ellison|MN:Keith Ellison⟧ and Justice Department staff talked.',
    '2020-11-13',
  ],
  [
    'Attorney General ⟦Barr|US:William Barr⟧ wrote to New York Attorney General ⟦Letitia James|NY:Letitia James⟧.',
    '2020-02-13',
  ],
  [
    'Florida Attorney General ⟦Pam Bondi|FL:Pam Bondi⟧ praised U.S. Attorney General ⟦Jeff Sessions|US:Jeff Sessions⟧.',
    '2017-05-13',
  ],
  [
    'U.S. Attorney General ⟦Pam Bondi|US:Pam Bondi⟧ answered Florida Attorney General ⟦James Uthmeier|FL:James Uthmeier⟧.',
    '2025-05-13',
  ],
  ['Attorney General ⟦Loretta Lynch|US:Loretta Lynch⟧ came to Rhode Island.', '2016-05-13'],
  ['Attorney General ⟦Edwin Meese|US:Edwin Meese⟧ spoke, and ⟦Meese|US:Edwin Meese⟧ left.', '1986-05-13'],
  ['In 1963, Attorney General ⟦Robert F. Kennedy|US:Robert F. Kennedy⟧ met activists.', '2021-05-13'],
  [
    'Attorney General ⟦Elliot Richardson|US:Elliot Richardson⟧ resigned, and ⟦Robert Bork|US:Robert Bork⟧, the acting attorney general, did it.',
    '1993-10-20',
  ],
  [
    'Attorney General ⟦William Barr|US:William Barr⟧ stayed. The Trump-Barr quarrel cooled. ⟦Barr|US:William Barr⟧ went on.',
    '2020-02-19',
  ],
  [
    'Attorney General ⟦William Barr|US:William Barr⟧ stayed. An anti-Barr letter was sent. Few believed that ⟦Barr|US:William Barr⟧ would go.',
    '2020-02-19',
  ],
  [
    'Attorney General ⟦Jeff Sessions|US:Jeff Sessions⟧ spoke. Then-Sen. Jeff Sessions (R-Ala.) had said otherwise. ⟦Sessions|US:Jeff Sessions⟧ shrugged.',
    '2017-03-03',
  ],
  [
    'Attorney General ⟦Eric Holder|US:Eric Holder⟧ may be fired. Sacrificing ⟦Holder|US:Eric Holder⟧ would hurt, and ⟦Holder|US:Eric Holder⟧ knows it.',
    '2013-05-14',
  ],
  [
    'Attorney General ⟦Eric Holder|US:Eric Holder⟧ flew to Sanford, Fla. ⟦Holder|US:Eric Holder⟧ met the family there.',
    '2013-07-16',
  ],
  [
    'The ruling in Shelby County v. Holder came down. Attorney General ⟦Eric Holder|US:Eric Holder⟧ was glum. ⟦Holder|US:Eric Holder⟧ then drew up a plan.',
    '2013-06-26',
  ],
  [
    '⟦Sessions|US:Jeff Sessions⟧ faces questions on the Hill\n\nAttorney General ⟦Jeff Sessions|US:Jeff Sessions⟧ came at ten. (2) ⟦Sessions|US:Jeff Sessions⟧ wasn’t worried. “[⟦Sessions|US:Jeff Sessions⟧] had notes.”',
    '2017-11-14',
  ],
  [
    'Attorney General ⟦William Barr|US:William Barr⟧ spoke. They tapped Martin Luther King.\n\n⟦William Barr|US:William Barr⟧ knew of it, and the ⟦Barr|US:William Barr⟧ letter says so. The Barr house is sold.',
    '2020-02-19',
  ],
  [
    'Attorney General ⟦Loretta Lynch|US:Loretta Lynch⟧ came. ⟦Lynch|US:Loretta Lynch⟧ repeatedly declined; a vote on ⟦Lynch|US:Loretta Lynch⟧ was held. Merrill Lynch paid.',
    '2015-05-06',
  ],
  [
    'Attorney General ⟦Eric Holder|US:Eric Holder⟧ won’t quit. WATCHED ⟦Holder|US:Eric Holder⟧ should resign, a professor says.',
    '2013-05-29',
  ],
];

test.each(federal)('tells the U.S. attorney general from the states’ in: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});

const never: readonly (readonly [string, string])[] = [
  ['U.S. Attorney Jay Clayton and Deputy Attorney General Lisa Monaco spoke.', '2023-05-01'],
  ['Attorney General nominee Loretta Lynch faced senators.', '2015-01-28'],
  ['Senator Jeff Sessions may be picked for attorney general.', '2016-11-17'],
  ['The U.S. attorney general may waive the rule.', '2016-11-17'],
  [
    'The attorney general said John Mitchell of Tempe had help. The U.S. Justice Department agreed.',
    '2025-11-01',
  ],
  [
    'Attorney General ⟦Jeff Sessions|US:Jeff Sessions⟧ left. Sessions of the yoga class are free. Sessions on diversity follow.',
    '2017-11-14',
  ],
  [
    'Attorney General ⟦William Barr|US:William Barr⟧ left. Ann Lee-Barr, a poet, read. Barr then sang.',
    '2020-02-19',
  ],
  [
    'Lawyers cited Barr v. Matteo. Attorney General ⟦William Barr|US:William Barr⟧ did not, for Barr was old law.',
    '2020-02-19',
  ],
  [
    'The attorney general sued Health Secretary Robert F. Kennedy Jr. and the U.S. Justice Department. Robert F. Kennedy Jr. shrugged.',
    '2025-11-01',
  ],
  [
    'In 1963, Attorney General ⟦Robert F. Kennedy|US:Robert F. Kennedy⟧ met activists. Robert F. Kennedy Jr. was nine.',
    '2025-11-01',
  ],
  ['“Bobby Kennedy is wrong,” the attorney general said of the U.S. Department of Justice.', '2025-11-01'],
];

test.each(never)('marks nobody else in: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});
