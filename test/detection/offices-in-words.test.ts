import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general', 'state', 'office'] as const;
const DATE = '2024-10-01';

const apposed: readonly string[] = [
  'The ⟦New York|NY⟧ attorney general, ⟦Letitia James|NY:Letitia James⟧, sued.',
  '⟦New York|NY⟧’s attorney general, ⟦Letitia James|NY:Letitia James⟧, sued.',
  'The attorney general of ⟦New York|NY⟧, ⟦Letitia James|NY:Letitia James⟧, sued.',
  'The ⟦Texas|TX⟧ Attorney General, ⟦Ken Paxton|TX:Ken Paxton⟧, replied.',
  '⟦Illinois|IL⟧ attorney general ⟦Kwame Raoul|IL:Kwame Raoul⟧ replied.',
  '⟦Letitia James|NY:Letitia James⟧, the ⟦New York attorney general|NY⟧, sued.',
  '⟦Letitia James|NY:Letitia James⟧, ⟦New York’s attorney general|NY⟧, sued.',
  '⟦Letitia James|NY:Letitia James⟧, the ⟦attorney general of New York|NY⟧, sued.',
  'Keywords: ⟦Arizona Attorney General|AZ⟧, ⟦Kris Mayes|AZ:Kris Mayes⟧, ⟦Ohio Attorney General|OH⟧, ⟦Dave Yost|OH:Dave Yost⟧, Courts',
  'The ⟦Texas attorney general|TX⟧, who is on trial, and ⟦Ohio’s attorney general|OH⟧, who is not, met.',
];

const organisations: readonly string[] = [
  'The ⟦Office of the Attorney General of Virginia|VA⟧ replied.',
  'The ⟦Virginia Office of the Attorney General|VA⟧ and the ⟦Office of the Ohio Attorney General|OH⟧ replied.',
  'The ⟦Kansas attorney general’s office|KS⟧ and the ⟦Maine AG’s office|ME⟧ replied.',
  'An investigator with the ⟦Utah Attorney General’s Office|UT⟧ testified.',
  'The ⟦Wisconsin Department of Justice|WI⟧ led by ⟦Josh Kaul|WI:Josh Kaul⟧ agreed.',
  'The ⟦attorney general of the state of New York|NY⟧ declined.',
  '⟦Virginia|VA⟧’s top prosecutor and ⟦Ohio|OH⟧’s top law enforcement officer met.',
  'The ⟦California AG|CA⟧ and the ⟦Calif. AG|CA⟧ are one office.',
  'The ⟦NM Attorney General|NM⟧ warned buyers.',
  'A ⟦Minnesota attorney general|MN⟧ can sue; a ⟦Nevada attorney general|NV⟧ did.',
  '⟦Nebraska AG|NE⟧ joins suit over meat prices',
  '⟦OHIO AG|OH⟧ SUES LANDLORD',
];

const spelt: readonly string[] = [
  'The ⟦Attorney General Office of Missouri|MO⟧ and the ⟦Texas Attorney’s General Office|TX⟧ agreed.',
  'The ⟦Ohio Attorney-General’s office|OH⟧ and the ⟦Iowa attorney general office|IA⟧ agreed.',
  'An audit by the state ⟦attorney general’s office|MD⟧ came out, ⟦Maryland|MD⟧ Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ said.',
  'Home / Commonwealth of ⟦Pennsylvania|PA⟧,Courts of the New York Southern District,Third Circuit',
  '“Wrong,” ⟦New York|NY⟧ Attorney General ⟦Letitia James|NY:Letitia James⟧ posted on X. ⟦James|NY:Letitia James⟧’ office said no more.',
];

const others: readonly string[] = [
  'Ontario Attorney General Doug Downey and Alberta’s attorney general met.',
  'The Attorney General of Canada and the Attorney General for England and Wales agreed.',
  'UK Attorney General Victoria Prentis and Israel’s attorney general differ.',
  'Brazil’s Attorney General’s Office and India’s attorney general declined.',
  'The Philippine attorney general, New Zealand’s attorney general and South Africa’s attorney general met.',
  'The Australian Attorney-General Mark Dreyfus and the New South Wales attorney general met.',
  'The Attorney General’s Office of Mexico spoke; the ⟦Ohio attorney general’s office|OH⟧ did not.',
  'The Dallas County District Attorney and the Cook County state’s attorney agreed.',
  'The Harris County Attorney’s Office and the city attorney of Chicago sued.',
  'Deputy Attorney General Jane Doe of ⟦Hawaii|HI⟧ argued.',
  'Assistant ⟦Ohio|OH⟧ Attorney General John Roe argued.',
  'A ⟦Texas|TX⟧ assistant attorney general argued.',
  'The Navajo Nation attorney general and a tribal attorney general agreed.',
  'The U.S. Attorney’s Office in ⟦New Jersey|NJ⟧ charged him.',
  'The Justice Department and the U.S. attorney general’s office agreed.',
  'She ran for attorney general in ⟦Kansas|KS⟧.',
  'The state attorney general and the attorney general’s staff met.',
  'The National Association of Attorneys General met in ⟦Maine|ME⟧.',
  'The Conference of Western Attorneys General and the Republican Attorneys General Association met.',
];

const entries: readonly string[] = [
  '⟦Keith Ellison|MN:Keith Ellison⟧, ⟦Minnesota|MN⟧\nAttorney General ⟦Aaron Ford|NV:Aaron Ford⟧, ⟦Nevada|NV⟧',
  '⟦Ken Paxton|TX:Ken Paxton⟧\n⟦Attorney General of Texas|TX⟧',
  '⟦Dave Yost|OH:Dave Yost⟧\n⟦Ohio Attorney General|OH⟧',
  'The coalition is led by ⟦New\nMexico|NM⟧ Attorney General ⟦Raúl Torrez|NM:Raúl Torrez⟧.',
  'The letter was led by ⟦New Mexico|NM⟧\nAttorney General ⟦Raúl Torrez|NM:Raúl Torrez⟧.',
];

test.each([...apposed, ...organisations, ...spelt, ...others, ...entries])('reads offices in: %s', row => {
  expect(markedAgain(row, KINDS, DATE)).toBe(row);
});
