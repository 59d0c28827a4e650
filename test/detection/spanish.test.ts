import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general', 'state', 'office'] as const;

/** Spanish as newspapers of the United States write it: [text, date of the article] */
const rows: readonly (readonly [string, string])[] = [
  [
    'El fiscal general de ⟦Nuevo México|NM⟧, ⟦Raúl Torrez|NM:Raúl Torrez⟧, presentó la demanda. ⟦Torrez|NM:Raúl Torrez⟧ dijo que ganará.',
    '2025-03-01',
  ],
  ['La ⟦fiscalía general de California|CA⟧ investiga el caso.', '2025-03-01'],
  [
    'La ⟦Fiscalía General de Texas|TX⟧ y la ⟦Procuraduría General de Nueva York|NY⟧ no respondieron.',
    '2025-03-01',
  ],
  [
    'La procuradora general de ⟦Nueva York|NY⟧ ⟦Letitia James|NY:Letitia James⟧ celebró el fallo.',
    '2025-03-01',
  ],
  [
    'La fiscal general ⟦Letitia James|NY:Letitia James⟧ y el fiscal general ⟦Rob Bonta|CA:Rob Bonta⟧ hablaron.',
    '2025-03-01',
  ],
  ['El ⟦procurador general de Texas|TX⟧ apeló la decisión.', '2025-03-01'],
  [
    'El procurador general ⟦Ken Paxton|TX:Ken Paxton⟧ apeló. ⟦Paxton|TX:Ken Paxton⟧ no dio entrevistas.',
    '2025-03-01',
  ],
  ['Según la ⟦Oficina del Fiscal General de Arizona|AZ⟧, nadie fue detenido.', '2025-03-01'],
  ['La ⟦oficina de la fiscal general de Michigan|MI⟧ abrió una línea de ayuda.', '2025-03-01'],
  ['Los fiscales generales de ⟦Oregón|OR⟧, ⟦Misuri|MO⟧ y ⟦Luisiana|LA⟧ firmaron la carta.', '2025-03-01'],
  [
    '⟦Carolina del Norte|NC⟧, ⟦Dakota del Sur|SD⟧, ⟦Pensilvania|PA⟧ y ⟦Misisipi|MS⟧ no se sumaron.',
    '2025-03-01',
  ],
  ['⟦Hawái|HI⟧, ⟦Nueva Jersey|NJ⟧ y el ⟦Distrito de Columbia|DC⟧ demandaron.', '2025-03-01'],
  ['El estado de ⟦Washington|WA⟧ y el estado de ⟦Nueva York|NY⟧ demandaron en Seattle.', '2025-03-01'],
  ['En la ciudad de Nueva York hubo protestas; en ⟦Nueva York|NY⟧ (estado) no.', '2025-03-01'],
  ['⟦Virginia Occidental|WV⟧ y ⟦Virginia|VA⟧ son dos estados.', '2025-03-01'],
  ['⟦Samoa Americana|AS⟧, ⟦Guam|GU⟧ y las ⟦Islas Vírgenes|VI⟧ son territorios.', '2025-03-01'],
  ['La fiscal general de Estados Unidos, ⟦Pam Bondi|US:Pam Bondi⟧, viajó a ⟦Florida|FL⟧.', '2025-03-10'],
  ['El fiscal general de EE.UU. ⟦Merrick Garland|US:Merrick Garland⟧ habló.', '2023-03-10'],
  ['El fiscal general estadounidense, ⟦Merrick Garland|US:Merrick Garland⟧, habló.', '2023-03-10'],
  ['El fiscal general de los Estados Unidos no hizo comentarios.', '2023-03-10'],
  ['El secretario de Justicia de EEUU ⟦Jeff Sessions|US:Jeff Sessions⟧ renunció.', '2018-11-07'],
  ['El fiscal general de Venezuela, Tarek William Saab, y el de Colombia hablaron.', '2023-03-10'],
  ['La Fiscalía General de México abrió un caso en ⟦Texas|TX⟧.', '2023-03-10'],
  ['El fiscal general del Estado español, Álvaro García Ortiz, dimitió.', '2023-03-10'],
  [
    'El procurador general de Colombia y la fiscal general de Guatemala, Consuelo Porras, se reunieron.',
    '2023-03-10',
  ],
  ['El fiscal general adjunto de ⟦California|CA⟧ y el vicefiscal general renunciaron.', '2023-03-10'],
  ['La exfiscal general de ⟦Massachusetts|MA⟧ ⟦Martha Coakley|MA:Martha Coakley⟧ opinó.', '2024-03-10'],
  ['La gobernadora Maura Healey, exfiscal general, firmó la ley en ⟦Massachusetts|MA⟧.', '2024-03-10'],
  [
    'La secretaria de Justicia ⟦Wanda Vázquez Garced|PR:Wanda Vázquez Garced⟧ demandó. ⟦Vázquez Garced|PR:Wanda Vázquez Garced⟧ dijo que sí.',
    '2018-09-01',
  ],
  [
    'El secretario de Justicia de ⟦Puerto Rico|PR⟧, ⟦Domingo Emanuelli|PR:Domingo Emanuelli⟧, firmó.',
    '2022-02-25',
  ],
  ['El fiscal de distrito de Los Ángeles y el fiscal federal no hablaron.', '2022-02-25'],
  ['La candidata a fiscal general de ⟦Virginia|VA⟧ perdió.', '2025-11-25'],
  ['El alcalde de Nueva York y la gobernadora de ⟦Nueva York|NY⟧ discutieron.', '2025-03-25'],
  ['Un juez de ⟦Texas|TX⟧ falló a favor de ⟦Luisiana|LA⟧ e ⟦Illinois|IL⟧.', '2025-03-25'],
  [
    'El fiscal ⟦Rob Bonta|CA:Rob Bonta⟧, de ⟦California|CA⟧, dijo que el fiscal general no cederá.',
    '2025-03-25',
  ],
  [
    'Un profesor de la Universidad de Texas habló ante la Corte Suprema de Ohio y el Tribunal del Distrito Sur de Nueva York; ⟦Utah|UT⟧ esperó.',
    '2025-03-25',
  ],
  ['Georgia (país) y Ucrania piden entrar en la OTAN.', '2025-03-25'],
];

test.each(rows)('reads Spanish: %s', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});
