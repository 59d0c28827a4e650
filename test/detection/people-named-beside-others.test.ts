import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const PEOPLE = ['attorney-general', 'us-attorney-general'] as const;

/** Date of the article, then its text. */
const named: readonly (readonly [string, string])[] = [
  // Elected to another office, and not in it yet
  ['2006-11-20', 'Attorney General and Gov.-elect ⟦Eliot Spitzer⟧ closed one more case.'],
  ['2014-12-03', "Gov.-elect ⟦Greg Abbott⟧, still the state's attorney general, sued in Brownsville, Texas."],
  ['2018-12-20', 'Attorney General and Senator-elect ⟦Josh Hawley⟧ of Missouri packed his boxes.'],
  // The next name's title is not apposed to the one before it
  ['2024-02-01', "Texas' ⟦Ken Paxton⟧, Tennessee AG ⟦Jonathan Skrmetti⟧ and Kansas' ⟦Kris Kobach⟧ met."],
  ['2024-02-01', "Kansas' ⟦Kris Kobach⟧, Nebraska Attorney General ⟦Mike Hilgers⟧ and others met."],
  ['2012-01-12', "South Carolina's and Oklahoma's AGs, ⟦Alan Wilson⟧ and ⟦Scott Pruitt⟧, joined by phone."],
  // Under a letter each name stands over its own office
  [
    '2016-09-06',
    'Sincerely,\n⟦Pam Bondi⟧\nFlorida Attorney General\n⟦Lisa Madigan⟧\nIllinois Attorney General',
  ],
  ['2023-03-02', '⟦Rob Bonta⟧\nAttorney General of California\n⟦Phil Weiser⟧\nAttorney General of Colorado'],
  // The surname with "the state's attorney general" behind it
  ['2024-01-16', "“Washington state pays more,” said ⟦Ferguson⟧, the state's attorney general."],
  ['2019-05-14', "The suit began in Connecticut. ⟦Tong⟧, the state's Democratic attorney general, leads it."],
  ['2025-03-10', "They asked Maine's ⟦Frey⟧ about it. ⟦Frey⟧, the state's attorney general, smiled."],
  ['2025-03-10', "They asked Nevada's ⟦Ford⟧ about it. Attorney General ⟦Aaron Ford⟧ smiled."],
  // Who did something "as attorney general"
  ['2007-04-03', 'Massachusetts won. ⟦Tom Reilly⟧ brought the case as attorney general in 2003.'],
  ['2021-01-20', 'In California, ⟦Kamala Harris⟧ fought the bank while attorney general.'],
];

test.each(named)('%s: knows the people in: %s', (date, row) => {
  expect(markedAgain(row, PEOPLE, date)).toBe(row);
});

const others: readonly (readonly [string, string])[] = [
  ['2024-01-16', "“Texas pays more,” said Ferguson, the state's attorney general."],
  ['2024-01-16', "Washington state has a plan, said Ferguson, the state's former attorney general's aide."],
  ['2019-05-14', "The suit began in Ohio. Tong, the state's attorney general, leads it."],
  ['2014-12-03', 'Gov.-elect Larry Hogan met the attorney general of Maryland.'],
  [
    '2007-04-03',
    'Massachusetts won. Tom Reilly praised it; nobody did as much as attorney general Martha ⟦Coakley⟧.'.replace(
      'Martha ⟦Coakley⟧',
      '⟦Martha Coakley⟧',
    ),
  ],
  ['2007-04-03', 'Ohio won. Tom Reilly, who coached there, said the rival ran as attorney general.'],
];

test.each(others)('%s: takes nobody else for them: %s', (date, row) => {
  expect(markedAgain(row, PEOPLE, date)).toBe(row);
});
