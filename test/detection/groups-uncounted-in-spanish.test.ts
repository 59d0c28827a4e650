import { expect, test } from 'vitest';
import { readArticle } from '../../lib/detection/detect';
import { markedAgain } from './marked-text';
import { article, lexicon } from './real-lexicon';

const groups: readonly string[] = [
  'La fiscal general Letitia James y sus ⟦homólogos de otros estados|uncounted other⟧ demandaron al gobierno.',
  'La fiscal general Letitia James y sus ⟦homólogos|uncounted other⟧ presentaron la demanda.',
  'La fiscal general Letitia James y sus ⟦homólogos de 20 estados|20 other⟧ demandaron al gobierno.',
  'La fiscal general Dana Nessel y sus ⟦homólogos de Illinois, Minnesota y Wisconsin|uncounted other⟧ demandaron.',
  'El fiscal general Rob Bonta y ⟦18 de sus homólogos|18 other⟧ presentaron la demanda.',
  'El fiscal general Rob Bonta y ⟦18 de sus colegas|18 other⟧ presentaron la demanda.',
  'El fiscal general Rob Bonta, junto con ⟦otros fiscales generales demócratas|uncounted other⟧, presentó una demanda.',
  'Bonta se unió a ⟦otros fiscales generales|uncounted other⟧ en la demanda contra la orden, dijo el fiscal general Rob Bonta.',
  'El fiscal general Kwame Raoul se sumó a ⟦varios fiscales generales|uncounted⟧ para demandar.',
  '⟦Una veintena de estados|20⟧ demandó al gobierno de Trump.',
  '⟦Una docena de estados|12⟧ presentó una demanda contra la orden.',
  'Un ⟦grupo de estados|uncounted⟧ demandó a la agencia.',
  'Un ⟦grupo de fiscales generales republicanos|uncounted⟧ demandó a la agencia.',
  'Una ⟦coalición de estados|uncounted⟧ impugnó la orden en los tribunales.',
  'Una ⟦coalición de estados demócratas|uncounted⟧ impugnó la orden.',
  '⟦Varios estados|uncounted⟧ demandaron al gobierno.',
  'California y ⟦otros estados|uncounted other⟧ demandaron al gobierno de Trump.',
  'Nueva York, junto con ⟦varios estados|uncounted⟧, interpuso una demanda.',
  '⟦Fiscales generales de todo el país|uncounted⟧ demandaron a la empresa.',
  '⟦Fiscales generales demócratas|uncounted⟧ demandan a Trump por los aranceles',
  '⟦Estados demócratas|uncounted⟧ demandan a Trump por los aranceles',
  'Los ⟦fiscales demócratas de 15 estados|15⟧ demandaron.',
  '⟦Fiscales de 12 estados|12⟧ demandan a Meta',
  'La ⟦coalición de fiscales|uncounted⟧ pidió al juez frenar la orden, dijo la fiscal general Kris Mayes.',
  'Más de ⟦20 estados|20⟧ demandan.',
  'Nueva York y ⟦otros 20 estados|20 other⟧ presentaron la demanda.',
  '⟦Catorce estados|14⟧ llevaron el caso a la corte.',
  'La ⟦coalición bipartidista de fiscales generales|uncounted⟧ envió una carta.',
  'Los ⟦procuradores generales de 18 estados|18⟧ interpusieron un recurso.',
  'Los ⟦secretarios de Justicia de 15 estados|15⟧ firmaron la carta.',
  '⟦23 procuradores generales|23⟧ presentaron una demanda conjunta.',
];

test.each(groups)('a group needs no number in Spanish: %s', row => {
  expect(markedAgain(row, ['coalition'], '2025-05-01')).toBe(row);
});

const none: readonly string[] = [
  'Sus homólogos de México y Canadá viajaron a Washington.',
  'El canciller y sus homólogos de 12 países firmaron la carta.',
  'Varios estados tienen leyes parecidas.',
  'California y otros estados tienen leyes parecidas.',
  'Una veintena de estados permite el aborto.',
  'Varios estados de México presentaron denuncias.',
  'Los fiscales de Guatemala acusaron al ministro.',
  'Un grupo de fiscales de la capital mexicana investigó el caso.',
  'Otros estados de ánimo llegaron.',
  'La medida afecta a varios estados.',
  'La fiscal general Kris Mayes se reunió con otros fiscales generales en Denver.',
  'Los estados demócratas tienen leyes parecidas.',
  'La gobernadora y sus homólogos de Illinois y Ohio demandaron.',
  'Un grupo de estados del sur celebra elecciones.',
  'Escribió a otros fiscales generales.',
];

test.each(none)('no group is in Spanish: %s', text => {
  expect(markedAgain(text, ['coalition'], '2025-05-01')).toBe(text);
});

test('whose places are said are listed', () => {
  const text = 'La fiscal general Dana Nessel y sus homólogos de Illinois, Minnesota y Wisconsin demandaron.';
  const [group] = readArticle(article(text, '2025-05-01'), lexicon).coalitions;
  expect(group?.listed).toEqual(['IL', 'MN', 'WI']);
});
