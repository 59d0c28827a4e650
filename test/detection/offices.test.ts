import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const offices: readonly string[] = [
  'Call the ⟦New Mexico Attorney General’s Office|NM⟧ for help.',
  'The ⟦Office of the Attorney General of Texas|TX⟧ sent a notice.',
  'The ⟦PA Office of Attorney General|PA⟧ closed early.',
  'The ⟦California Office of the Attorney General|CA⟧ replied.',
  'The ⟦Office of the New Mexico Attorney General|NM⟧ replied.',
  'A spokesman for the ⟦Texas attorney general|TX⟧ declined.',
  '⟦Maryland’s attorney general|MD⟧ will appeal.',
  '⟦New Mexico’s attorney general|NM⟧ walked along the fence.',
  'Maryland’s attorney general, Anthony Brown, will appeal; ⟦Ohio’s attorney general|OH⟧, a Republican, will not.',
  '⟦Arizona AG|AZ⟧ sends a warning to lenders',
  'The ⟦Texas AG|TX⟧ wants the files.',
  'She is a former ⟦Florida attorney general|FL⟧.',
  'The ⟦attorney general of Illinois|IL⟧ was asked.',
  'The ⟦California Department of Justice|CA⟧ keeps the records.',
  'The ⟦New York State Attorney General’s office|NY⟧ opened an inquiry.',
  'The ⟦Alabama Attorney General’s office|AL⟧ led it. Police called the ⟦attorney general’s office|AL⟧; the ⟦AG’s office|AL⟧ came.',
  'The ⟦Office of Attorney General|PA⟧ filed charges. Write to the ⟦PA Office of Attorney General|PA⟧.',
  'The ⟦Utah attorney general’s office|UT⟧ and the ⟦Idaho attorney general’s office|ID⟧ differ; the attorney general’s office said no more.',
  '⟦Texas’ embattled attorney general|TX⟧ was acquitted.',
  'Según la ⟦Oficina del Fiscal General de California|CA⟧, nadie llamó.',
  'Letitia James, the ⟦New York attorney general|NY⟧, won.',
  'The ⟦New York State Office of the Attorney General|NY⟧ (⟦NY OAG|NY⟧) warned shops. The ⟦OAG|NY⟧ found posts.',
  'The ⟦Texas OAG|TX⟧ sent a notice.',
  'Lawmakers called for ⟦California’s attorney general|CA⟧ to step in.',
  'As ⟦Ohio’s attorney general|OH⟧, Yost, for example, sued a lender.',
  'Kris Mayes has the job. As the ⟦attorney general of Arizona|AZ⟧, Mayes sued.',
];

test.each(offices)('marks the offices in: %s', row => {
  expect(markedAgain(row, ['office'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  'The Attorney General’s Office is in the midst of a push in Ohio.',
  'From the Office of the Attorney General:',
  'The attorney general said so, and an attorney general should.',
  'The U.S. attorney general’s office and the Justice Department agreed.',
  'Texas Attorney General Ken Paxton sued.',
  'Ohio Attorney General Dave Yost’s office sued.',
  'A former California Deputy Attorney General pleaded guilty.',
  'He was an assistant Minnesota attorney general for four years.',
  'The Canadian attorney general’s office answered.',
  'LEE OPPOSES HIS NOMINATION AS ATTORNEY GENERAL',
  'WHO WILL BE NEXT IN ATTORNEY GENERAL RACE',
  'The OAG timetable lists every flight out of Ohio.',
  'Many state attorneys general offices have opened inquiries.',
  'The Kansas Attorney General race is open, as is the Virginia Attorney General’s race.',
];

test.each(none)('marks no office in: %s', row => {
  expect(markedAgain(unmarked(row), ['office'], '2025-02-01')).toBe(row);
});
