import type { placeWords as english } from '../english/place-words';

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

/**
 * Where the office has a title of its own: in Puerto Rico the procurador general is another. Of a
 * holder no more is known than the name.
 */
const TITLES: Readonly<Record<string, { one: string; several: string; office: string; post: string }>> = {
  PR: {
    one: 'Secretario/a de Justicia',
    several: 'Secretarios de Justicia',
    office: 'Departamento de Justicia',
    post: 'la Secretaría de Justicia',
  },
};
const USUAL = {
  one: 'Fiscal general',
  several: 'Fiscales generales',
  office: 'Fiscalía',
  post: 'la fiscalía general',
};

/** What the office of a place and who holds it are called. */
export function titleOf(code: string): (typeof TITLES)[string] {
  return TITLES[code] ?? USUAL;
}

const named = (code: string, recorded: string): string => NAMES[code] ?? recorded;

export const placeWords: typeof english = {
  named,
  kind: code => KINDS[code] ?? 'Estado',
  general: code => titleOf(code).one,
  generals: code => titleOf(code).several,
  actingGeneral: code => `${titleOf(code).one} en funciones`,
  office: code => titleOf(code).office,
  inProse: (code, recorded) => [ARTICLES[code], named(code, recorded)].filter(Boolean).join(' '),
};
