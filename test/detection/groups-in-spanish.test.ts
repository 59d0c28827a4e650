import { expect, test } from 'vitest';
import { markedAgain, unmarked } from './marked-text';

const groups: readonly string[] = [
  '⟦Veinte estados|20⟧ demandan al gobierno por los aranceles.',
  '⟦Dieciséis estados|16⟧ y el Distrito de Columbia presentaron una demanda.',
  '⟦Veintidós fiscales generales|22⟧ firmaron la carta.',
  'Una ⟦coalición de veintiún fiscales generales|21⟧ presentó el recurso.',
  '⟦Una docena de estados|12⟧ demandaron a la empresa.',
  '⟦Otros 14 estados|14 other⟧ se unieron a la demanda.',
  'Los ⟦fiscales generales de 20 estados|20⟧ y el Distrito de Columbia demandaron a la agencia.',
  'La fiscal general y ⟦otros 18 fiscales generales|18 other⟧ pidieron al juez frenar la orden.',
  'Un ⟦grupo bipartidista de 40 fiscales generales|40⟧ envió una carta al Congreso.',
  'Más de ⟦treinta estados|30⟧ firmaron el acuerdo.',
  'Una ⟦coalición de fiscales generales demócratas|uncounted⟧ impugnó la norma.',
  'La carta firmada por ⟦23 fiscales generales|23⟧ llegó ayer.',
  '⟦Treinta y cinco estados|35⟧ llegaron a un acuerdo con el banco.',
  'Los ⟦15 procuradores generales|15⟧ exigen respuestas.',
  '⟦Diecinueve estados|19⟧, el Distrito de Columbia y Puerto Rico acudieron a los tribunales.',
];

test.each(groups)('a group is read in Spanish: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-02-01')).toBe(row);
});

const none: readonly string[] = [
  'Nuevas reglas rigen en veinte estados.',
  'El huracán dejó daños en cinco estados.',
  'En 12 estados el voto por correo es la regla.',
  'La empresa tiene tiendas en 30 estados.',
  'Los tres estados más ricos crecen poco.',
  'Los fiscales federales presentaron cargos.',
  'Diez estados celebran elecciones en noviembre.',
];

test.each(none)('no group acts in Spanish: %s', row => {
  expect(markedAgain(unmarked(row), ['coalition'], '2025-02-01')).toBe(row);
});
