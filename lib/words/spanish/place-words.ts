import type { Words } from '../words';

/** As Spanish-language news of the United States writes them; the others keep their names. */
const NAMES: Readonly<Record<string, string>> = {
  AS: 'Samoa Americana',
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MI: 'Míchigan',
  MO: 'Misuri',
  MP: 'Islas Marianas del Norte',
  MS: 'Misisipi',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  OR: 'Oregón',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  US: 'Estados Unidos',
  VI: 'Islas Vírgenes',
  WV: 'Virginia Occidental',
};

/** With an article where they stand in a sentence. */
const ARTICLES: Readonly<Record<string, string>> = { DC: 'el', MP: 'las', VI: 'las' };

const KINDS: Readonly<Record<string, string>> = {
  AS: 'Territorio',
  DC: 'Distrito federal',
  GU: 'Territorio',
  MP: 'Territorio',
  PR: 'Territorio',
  US: 'País',
  VI: 'Territorio',
};

const named = (code: string, recorded: string): string => NAMES[code] ?? recorded;

export const placeWords: Words['places'] = {
  named,
  kind: code => KINDS[code] ?? 'Estado',
  inProse: (code, recorded) => [ARTICLES[code], named(code, recorded)].filter(Boolean).join(' '),
};
