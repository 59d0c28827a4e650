import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

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
  ['“Bobby Kennedy is wrong,” the attorney general said of the U.S. Department of Justice.', '2025-11-01'],
];

test.each(never)('marks nobody in: %s', (row, date) => {
  expect(markedAgain(unmarked(row), KINDS, date)).toBe(row);
});
