import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const rows: readonly (readonly [date: string, row: string])[] = [
  [
    '2026-01-20',
    'Tong Condemns Threats Against Minnesota Attorney General ⟦William Tong|CT:William Tong⟧ today joined 21 others.',
  ],
  [
    '2012-10-12',
    'Joe Biden won the debate. “He had fun,” said ⟦Beau Biden|DE:Beau Biden⟧, Delaware’s attorney general. Biden went home.',
  ],
  ['2023-05-02', 'Justice Secretary ⟦Domingo Emanuelli|PR:Domingo Emanuelli⟧ joined the suit.'],
  ['2023-05-02', 'Secretary of Justice ⟦Domingo Emanuelli|PR:Domingo Emanuelli⟧ signed the letter.'],
  ['2023-05-02', 'Justice Secretary Dominic Raab resigned in London.'],
  [
    '2023-01-10',
    'First Assistant Attorney General ⟦Bessie Dewar|MA:Bessie Dewar⟧ is acting attorney general.',
  ],
  ['2021-05-02', 'First Assistant Attorney General Bessie Dewar argued the case.'],
  ['2023-01-10', 'First Assistant Attorney General Bessie Dewar argued the case.'],
  [
    '2017-02-10',
    'Chief Deputy Attorney General ⟦Alice Martin|AL:Alice Martin⟧ will act until a successor is named.',
  ],
  [
    '2022-02-10',
    'North Dakota got an attorney general, ⟦Drew Wrigley|ND:Drew Wrigley⟧, on Tuesday. ⟦Wrigley|ND:Drew Wrigley⟧ begins at once.',
  ],
  [
    '2022-02-10',
    'North Dakota Attorney General ⟦Drew Wrigley|ND:Drew Wrigley⟧ likes baseball. The Wrigley crowd does too.',
  ],
  [
    '2006-05-02',
    'New York wants a new governor. ⟦Spitzer|NY:Eliot Spitzer⟧, the current attorney general, leads in polls.',
  ],
  ['2006-05-02', 'The bank is sorry. Spitzer, the current head of the desk, said so.'],
  [
    '2026-05-02',
    'Virginia Attorney General ⟦Jay Jones|VA:Jay Jones⟧ spoke. Jones, the lieutenant governor of Georgia, did not.',
  ],
  [
    '2008-05-02',
    'Kansas Attorney General ⟦Stephen Six|KS:Stephen Six⟧ took the oath. ⟦Six|KS:Stephen Six⟧, a judge before, smiled.',
  ],
  ['2023-05-02', 'Puerto Rico Justice Secretary ⟦Domingo Emanuelli|PR:Domingo Emanuelli⟧ and others signed.'],
  ['2024-05-02', 'The Georgia crowd cheered Chris Carr, a guitarist from Macon.'],
  ['2024-05-02', '“It is early,” said Chris Carr, a housing expert at the institute.'],
  ['2024-05-02', 'Chris Carr, a 40-year-old plumber, met the attorney general.'],
  ['2024-05-02', 'Georgia’s ⟦Chris Carr|GA:Chris Carr⟧, a Republican, met the attorney general of Utah.'],
  [
    '2024-05-02',
    'Georgia’s ⟦Chris Carr|GA:Chris Carr⟧, a former student of law, met the attorney general of Utah.',
  ],
  [
    '2025-05-02',
    'Washington Attorney General ⟦Nick Brown|WA:Nick Brown⟧ stood by Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧. "We will sue," Brown said.',
  ],
  [
    '2025-05-02',
    'Maryland Attorney General ⟦Anthony Brown|MD:Anthony Brown⟧ came. Washington Attorney General ⟦Nick Brown|WA:Nick Brown⟧ followed. ⟦Brown|WA:Nick Brown⟧ spoke.',
  ],
  [
    '2025-05-02',
    'La demanda es de Nevada, dijo el fiscal general ⟦Aaron Ford|NV:Aaron Ford⟧. ⟦Ford|NV:Aaron Ford⟧ agregó que ganará.',
  ],
  [
    '2025-05-02',
    'La demanda es de Nevada, dijo el fiscal general ⟦Aaron Ford|NV:Aaron Ford⟧. Ford vende camiones.',
  ],
  ['2010-05-02', 'Tennessee Attorney General ⟦Robert E. Cooper Jr.|TN:Robert Cooper Jr.⟧ and others signed.'],
  ['2010-05-02', '⟦Robert E. Cooper Jr.|TN:Robert Cooper Jr.⟧, the Tennessee attorney general, signed.'],
];

test.each(rows)('in %s: %s', (date, row) => {
  expect(markedAgain(row, ['attorney-general'], date)).toBe(row);
});
