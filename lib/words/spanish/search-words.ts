import { countInWords } from '../count-in-words';
import type { searchWords as english } from '../english/search-words';

const noState = (typed: string) => `No hay una jurisdicción «${typed}»; se omitió.`;

export const searchWords: typeof english = {
  kinds: {
    ag: 'fiscales generales',
    state: 'jurisdicciones',
    coalition: 'coaliciones',
    case: 'casos judiciales',
    letter: 'cartas',
    lawsuit: 'demandas',
    intervention: 'intervenciones',
    amicus: 'escritos de amicus curiae',
    comment: 'comentarios',
    petition: 'peticiones',
    settlement: 'acuerdos',
    investigation: 'investigaciones',
    other: 'otras acciones conjuntas',
  },
  with: place => `con ${place}`,
  lead: place => `encabeza ${place}`,
  court: court => `tribunal: ${court}`,
  docket: docket => `expediente ${docket}`,
  since: year => `desde ${year}`,
  until: year => `hasta ${year}`,
  holder: (general, name) => `${general}: ${name}`,
  members: count => countInWords('es', count, 'fiscal', 'fiscales'),
  not: label => `sin ${label}`,
  noSuch: {
    state: noState,
    with: noState,
    lead: noState,
    kind: typed => `No hay un tipo «${typed}»; se omitió.`,
    party: typed => `No hay un partido «${typed}»; se omitió.`,
    topic: typed => `No hay un tema «${typed}»; se omitió.`,
    court: typed => `No hay un tribunal «${typed}»; se omitió.`,
    docket: typed => `«${typed}» no es un número de expediente; se omitió.`,
    years: typed => `«${typed}» no es un año; se omitió.`,
  },
  noSuchFilter: typed => `«${typed}:» no es un filtro; se buscaron sus palabras.`,
  anyWords: 'Ningún registro contiene todas las palabras; se muestran los que contienen alguna.',
  missing: words => `Ningún registro contiene ${words}; se muestran los que contienen las demás palabras.`,
  readAs: (typed, as) => `No aparece «${typed}». Estos resultados son para «${as}».`,
  yearsLeftOut: years => `No hay nada de ${years}. Estos resultados son de otros años.`,
  lookUp: 'Buscar «%s» en AG Lens',
  inRecord: 'Buscar en el registro',
};
