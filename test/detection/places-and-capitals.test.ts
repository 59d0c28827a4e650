import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const rows: readonly string[] = [
  'A Delaware, ⟦Ohio|OH⟧, man was found safe.',
  'Police say a Nevada, ⟦Missouri|MO⟧, woman called them.',
  'She grew up in Nevada, ⟦Iowa|IA⟧, and Delaware, ⟦Ohio|OH⟧, and Virginia, ⟦Minnesota|MN⟧.',
  'The suit names a ⟦Delaware|DE⟧ company.',
  'They serve ⟦Delaware|DE⟧, ⟦Ohio|OH⟧ and ⟦Utah|UT⟧.',
  'La Sierra Nevada amaneció blanca.',
  'Snow fell in the Sierra Nevada and on Mount Washington.',
  'Las minas de ⟦Nevada|NV⟧ cerraron.',
  'El fiscal general de ⟦Washington|WA⟧, Nick Brown, presentó la demanda.',
  'Voló a Washington para ver al Congreso.',
  'He flew to Washington, D.C., on Monday.',
  'Nine states joined ⟦Washington, D.C.|DC⟧, in suing over the tunnel.',
  'Three aides joined Washington, D.C., lawyers at the table.',
  'That brings the number to 31 and ⟦Washington, D.C.|DC⟧, he said.',
  'Thirty attorneys general plus ⟦D.C.|DC⟧ signed.',
  'The deal is with 46 states, ⟦D.C.|DC⟧ and four territories.',
  'She left the states, D.C. lawyers say.',
  '⟦Utah|UT⟧ joined ⟦Washington|WA⟧’s lawsuit over the fee.',
  'Washington’s lawsuit against the bank was filed by the Justice Department.',
  '⟦Maine|ME⟧ has joined ⟦Washington|WA⟧ and 12 other states in court.',
  'He toured Washington and 12 other cities.',
  'Farms in ⟦North|NC⟧ and ⟦South Carolina|SC⟧ flooded.',
  'Farms in ⟦South|SD⟧ and ⟦North Dakota|ND⟧ froze.',
  'Granjas de ⟦Carolina del Norte|NC⟧ y ⟦del Sur|SC⟧ se inundaron.',
  'They drove north and ⟦South Carolina|SC⟧ was behind them.',
];

test.each(rows)('states are told from towns, mountains and the seat of government: %s', row => {
  expect(markedAgain(row, ['state'], '2025-02-01')).toBe(row);
});

const offices: readonly string[] = [
  'The ⟦Hawaii Department of the Attorney General|HI⟧ settled.',
  'The ⟦Department of the Attorney General of Hawaii|HI⟧ settled.',
  'The ⟦Michigan Department of Attorney General|MI⟧ warned buyers.',
  'The ⟦attorney general of Washington|WA⟧ wrote back.',
  'The ⟦attorney general of Washington, D.C.|DC⟧, wrote back.',
  'The ⟦Puerto Rico Justice Secretary|PR⟧ had no comment.',
  'The ⟦Secretary of Justice of Puerto Rico|PR⟧ had no comment.',
  'Puerto Rico Justice Secretary Domingo Emanuelli commented.',
  'The Hawaii Department of Health warned buyers.',
];

test.each(offices)('a department of the attorney general is the office: %s', row => {
  expect(markedAgain(row, ['office'], '2025-02-01')).toBe(row);
});
