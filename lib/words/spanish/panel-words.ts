import { countInWords, pluralOf } from '../count-in-words';
import type { panelWords as english } from '../english/panel-words';

export const panelWords: typeof english = {
  noPage: 'Ninguna página',
  otherTab: 'Elija otra pestaña para ver aquí sus datos.',
  card: 'Ficha',
  goTo: 'Ir a su lugar en la página',
  goToNamed: title => `${title}: ir a su lugar en la página`,
  facts: 'Datos en el orden de lectura',
  statesAndMore: (names, more) =>
    `${names.join(', ')} y ${countInWords('es', more, 'estado más', 'estados más')}`,
  listed: 'Nombrados uno tras otro',
  onMap: count => `${pluralOf('es', count, 'La coalición', 'Las coaliciones')} en el mapa`,
  chooseCoalition: 'Coaliciones en el mapa',
  allTogether: count => `Las ${count} juntas`,
  titleDated: (title, date) => `${title} (${date})`,
  notInRecord: title => `${title} (no está en nuestro registro)`,
  members: (count, allKnown) =>
    allKnown
      ? countInWords('es', count, 'miembro', 'miembros')
      : countInWords('es', count, 'miembro conocido', 'miembros conocidos'),
  inAll: (count, coalitions) =>
    `, ${count === 0 ? 'ninguno' : count} en ${coalitions === 2 ? 'ambas' : `las ${coalitions}`}`,
  mapLabel: (summary, titles) => `Mapa: ${summary}, de ${titles}`,
  ofAll: coalitions => ` de ${coalitions}`,
  inSome: (count, coalitions) => `En ${count} de ${coalitions}`,
  membersHead: 'Miembros',
  seeList: 'Ver la lista',
  hideList: 'Ocultar la lista',
  changeDate: 'Cambiar la fecha',
  setDate: 'Indicar la fecha',
  reading: 'Leyendo la página otra vez…',
  readingAsOf: date => `Leyendo la página otra vez, con fecha ${date}…`,
  pageGone: ' La página cambió: recárguela e inténtelo de nuevo.',
  whenWritten: '¿Cuándo se escribió?',
  year: 'Año',
  month: 'Mes',
  day: 'Día',
  monthUnknown: 'no se sabe',
  refused: earliest => `Escriba un año, de ${earliest} en adelante, con cuatro cifras.`,
  showAsOf: 'Mostrar con esta fecha',
  cancel: 'Cancelar',
  backTo: (date, origin) => `Volver a ${date}, ${origin}`,
  backToNone: 'Quitar la fecha: mostrar los datos de hoy',
};
