import type { Words } from '../words';

export const updateWords: Words['update'] = {
  title: 'Actualizaciones',
  told: 'Los datos nuevos llegan en archivos firmados, iguales para todos; no se envía nada sobre usted.',
  now: 'Buscar datos nuevos',
  cancel: 'Detener',
  undo: 'Volver a los datos que vinieron con AG Lens',
  lastSuccess: when => `Última búsqueda: ${when}.`,
  never: 'Aún no se ha buscado.',
  next: when => `Próxima búsqueda: ${when}.`,
  stale: when =>
    `Los datos pueden estar desactualizados: se esperaba algo más nuevo antes del ${when}. O el reloj de este equipo está mal.`,
  undone: version => `Usted dejó la versión ${version}; no volverá por sí sola.`,
  impossible:
    'Esta compilación no recibe actualizaciones; los datos nuevos vienen con versiones nuevas de AG Lens.',
  steps: {
    asking: 'Preguntando…',
    downloading: (done, all) => `Descargando, ${done} de ${all}`,
    downloadingLabel: 'Descarga de los datos',
    checking: 'Comprobando…',
    storing: 'Guardando…',
  },
  outcomes: {
    'not-due': 'Todavía no es hora de buscar.',
    'no-feed': 'No hay dónde preguntar.',
    'up-to-date': 'No hay nada más nuevo.',
    updated: version => `Actualizado a la versión ${version}.`,
    back: 'De vuelta a los datos que vinieron con AG Lens.',
  },
  problems: {
    unreachable: 'No se pudo llegar al lugar de los datos.',
    'not-found': 'En ese lugar no hay datos.',
    busy: 'El lugar de los datos está ocupado. Se preguntará más tarde.',
    refused: 'El lugar de los datos no los dio.',
    'led-astray': 'El lugar de los datos llevó a una dirección insegura.',
    'too-slow': 'Los datos llegaron demasiado despacio.',
    'too-big': 'Lo que llegó es más grande de lo que son los datos.',
    damaged: 'Lo que llegó se dañó por el camino.',
    unreadable: 'Lo que llegó no son los datos.',
    unsigned: 'Lo que llegó no está firmado por nosotros. Se desechó.',
    older: 'Lo que llegó es más viejo que lo que hay.',
    invalid: 'Lo que llegó no se pudo leer.',
    'needs-newer-app': 'Los datos nuevos necesitan un AG Lens más nuevo.',
    'disk-full': 'No queda espacio en el disco.',
    storage: 'No se pudo escribir la base de datos.',
    cancelled: 'Detenido.',
  },
  unknownProblem: 'La actualización no funcionó.',
  failed: (problem, version) =>
    `No se pudieron actualizar los datos. ${problem} Siguen en uso los datos del ${version}.`,
  keptAsIs: problem => `No se pudieron actualizar los datos. ${problem}`,
  feed: 'Obtener datos de',
  feedTold:
    'La dirección https de una carpeta; vacía: de donde los obtiene esta versión de AG Lens. Solo se toman datos firmados.',
  feedSave: 'Usarla',
  feedRefused: 'Los datos solo pueden venir de una dirección https.',
  feedSaved: 'Guardado. La próxima búsqueda irá allí.',
};
