import type { Described, TitleTold } from '../../detection/reason';
import type { reasonWords as english } from '../english/reason-words';
import { placeWords, titleOf } from './place-words';
import { de } from './prepositions';

const TITLES: Record<TitleTold, string> = {
  short: 'AG',
  state: 'fiscal general',
  federal: 'fiscal general de EE. UU.',
};

const RULES = {
  'state-name': 'Nombre del estado',
  'territory-name': 'Nombre del distrito o territorio',
  'state-abbreviation': 'Abreviatura del estado delante del cargo',
  'listed-state': 'Uno de una lista de estados',
  'district-beside-states': 'El Distrito de Columbia junto a estados',
  'washington-attorney-general': 'Washington, el estado: se nombra a su fiscal general',
  'washington-word-after': 'Washington, el estado: lo dice la palabra que sigue',
  'washington-words-before': 'Washington, el estado: lo dicen las palabras anteriores',
  'washington-somebody-from': 'Washington, el estado: alguien es de allí',
  'washington-listed': 'Washington en una lista de estados',
  'washington-acts': 'Washington, el estado, que aquí actúa',
  'washington-of-article': 'Washington, el estado del que trata el artículo',
  'office-by-own-name': 'La oficina de un fiscal general, con su propio nombre',
  'office-with-state': 'La oficina de un fiscal general, nombrada con su estado',
  'title-without-name': 'Quien ocupa la fiscalía general de un estado, por su cargo y sin nombre',
  'office-named-elsewhere': 'La oficina que el artículo nombra con su estado en otro lugar',
  'office-of-one-named': 'La oficina estatal de quien el artículo nombra como fiscal general',
  'name-met-above': 'Nombre completo de quien ya se nombró como fiscal general más arriba',
  caption: 'Carátula de un caso judicial',
  docket: 'Número de expediente de un caso judicial',
  'lawsuit-of-states': 'Una demanda de varios estados',
};

const BY = {
  list: 'en una lista con otros',
  'office-named': 'cuya oficina nombra el artículo',
  'state-beside': 'junto al nombre del estado',
};

export const reasonWords: typeof english = (reason, nameOf) => {
  const ofPlace = (code: string) => de(placeWords.inProse(code, nameOf(code)));
  const told = (described: Described): string => {
    switch (described.as) {
      case 'titled':
        return `${TITLES[described.title]} ${described.name}`;
      case 'of-place':
        return `${described.family} ${ofPlace(described.jurisdiction)}`;
      case 'name':
        return described.name;
    }
  };
  switch (reason.rule) {
    case 'title-before-name':
    case 'title-after-name': {
      const side = reason.rule === 'title-before-name' ? 'delante' : 'detrás';
      return `«${TITLES[reason.title]}» ${side} del nombre: ${reason.name} ${ofPlace(reason.jurisdiction)}`;
    }
    case 'full-name':
      return `Nombre completo de quien ocupó ${titleOf(reason.jurisdiction).post} ${ofPlace(reason.jurisdiction)}`;
    case 'surname':
      if (reason.named === 'in-headline')
        return `Apellido de ${told(reason.described)}, a quien nombra el titular`;
      return reason.named === 'above'
        ? `Apellido después de «${told(reason.described)}», más arriba`
        : `Apellido de «${told(reason.described)}», con nombre completo más abajo`;
    case 'surname-of-holder':
      return `Apellido de quien ocupa ${titleOf(reason.jurisdiction).post} ${ofPlace(reason.jurisdiction)}, ${BY[reason.by]}`;
    case 'group':
      return reason.count === undefined
        ? 'Un grupo de fiscales generales o estados que actúan en conjunto'
        : `Un grupo de ${reason.count} que actúan en conjunto`;
    default:
      return RULES[reason.rule];
  }
};
