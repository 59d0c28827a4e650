import { countInWords, numberInWords } from '../count-in-words';
import type { compareWords as english } from '../english/compare-words';

const coalitions = (count: number) => countInWords('es', count, 'coalición', 'coaliciones');

export const compareWords: typeof english = {
  title: 'Comparar jurisdicciones',
  told: 'Elija dos o más jurisdicciones para ver qué hicieron juntos sus fiscales generales y en qué se separaron.',
  add: 'Agregar una jurisdicción',
  remove: name => `Quitar ${name}`,
  needsTwo: 'Elija al menos dos.',
  atMost: count => `Hasta ${numberInWords('es', count)} a la vez.`,
  together: 'Juntos',
  someOnly: 'Por separado',
  coalitions,
  overall: 'Con qué frecuencia coinciden',
  perYear: 'Año por año',
  perTopic: 'Por tema',
  asTable: 'Como tabla',
  asChart: 'Como gráfico',
  year: 'Año',
  topic: 'Tema',
  pair: 'Par',
  share: 'Porcentaje juntos',
  inCommon: 'En común',
  noneInCommon: 'El registro no tiene ninguna coalición a la que se sumaran todos.',
  parted: 'En qué se separaron',
  noneParted: 'A todo lo que se sumó uno, se sumaron también los demás.',
  joined: names => `${names}: sí`,
  stayedOut: names => `${names}: no`,
  uncertain: count =>
    count === 1
      ? 'Queda fuera una coalición más: no se conocen todos sus miembros.'
      : `Quedan fuera ${numberInWords('es', count)} coaliciones más: no se conocen todos sus miembros.`,
  showAll: count => `Mostrar las ${numberInWords('es', count)}`,
  chartTold: years => `Coaliciones por año, juntos y por separado. ${years}`,
  barTold: (year, together, apart) => `${year}: ${together} juntos, ${apart} por separado`,
  moreTopics: 'Todos los temas',
  fewerTopics: 'Menos temas',
  members: (count, atLeast) => `${count}${atLeast ? ' o más' : ''} fiscales generales`,
};
