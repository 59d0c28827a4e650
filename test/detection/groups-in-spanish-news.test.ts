import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const groups: readonly string[] = [
  '⟦Veinte estados⟧ demandaron al gobierno.',
  'Una ⟦coalición de 20 fiscales generales⟧ demandó al gobierno.',
  'Los ⟦fiscales generales de 20 estados⟧ demandaron al gobierno.',
  'Los ⟦fiscales generales de Nueva York, California e Illinois⟧ demandaron al gobierno.',
  'Un ⟦grupo de estados⟧ liderados por demócratas demandó al gobierno.',
  '⟦Estados gobernados por demócratas⟧ presentaron una demanda.',
  '⟦Varios estados⟧ han presentado demandas.',
  'La demanda fue presentada por ⟦22 estados⟧.',
  'La demanda, presentada por ⟦22 fiscales generales demócratas⟧, busca frenar la orden.',
  'Texas y ⟦otros 25 estados⟧ demandaron al gobierno.',
  'Texas, junto con ⟦otros 25 estados⟧, demandó al gobierno.',
  'Más de ⟦una docena de estados⟧ demandaron al gobierno.',
  '⟦Casi la mitad de los estados⟧ han demandado al gobierno.',
  'El juez falló a favor de ⟦16 estados⟧ que demandaron.',
  'A la demanda se sumaron ⟦15 estados⟧.',
  'La compañía pagará 391 millones a ⟦40 estados⟧.',
  'La empresa llegó a un acuerdo con ⟦40 estados⟧.',
  '⟦Fiscales generales de todo el país⟧ piden al Congreso que actúe.',
  '⟦Fiscales demócratas⟧ demandan a Trump por la orden\n\nLa fiscal general Letitia James anunció el caso.',
  '⟦Fiscales generales demócratas⟧ demandan a Trump por la orden',
  '⟦Fiscales de 20 estados⟧ demandan a Trump',
  '⟦20 estados⟧ demandan a Trump',
  '⟦Estados demócratas⟧ demandan a Trump',
  'Abogados de ⟦20 estados⟧ pidieron a la jueza frenar la orden.',
  'La ⟦coalición de 22 estados⟧ pidió a la corte frenar la orden.',
  'Los ⟦20 estados demandantes⟧ piden frenar la orden.',
  'Bonta lidera una ⟦coalición de 21 procuradores generales⟧ contra la orden.',
  'Los ⟦procuradores generales de 12 estados⟧ presentaron un recurso.',
];

test.each(groups)('a group as news in Spanish writes of it: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'Casi la mitad de los estados permiten la venta.',
  'Fiscales demócratas del condado cenaron.',
  'Texas, junto con otros 25 estados, crece.',
  'A la lista se sumaron 15 estados con casos de sarampión.',
];

test.each(none)('states that do not act together are none in Spanish: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});
