/** One object of a page's JSON-LD. */
export type LinkedDatum = Record<string, unknown>;

const DEEPEST = 4;

/** Objects that speak of the article itself, the surest first. */
const ARTICLE_TYPES = /(?:Article|Posting|Report|PressRelease|Review)$/;
const PAGE_TYPES = /WebPage$|ItemPage$/;

/**
 * The objects in a page's JSON-LD scripts that describe its article, the surest first: articles before pages;
 * videos, comments and listings of other articles are left out. Malformed scripts are mended where
 * it is easy (comments, stray commas, raw line breaks in strings), else passed over.
 */
export function articleData(scripts: readonly string[]): LinkedDatum[] {
  const all = scripts.flatMap(script => objectsIn(parseLeniently(script), DEEPEST));
  const ofType = (type: RegExp) => all.filter(datum => typesOf(datum).some(name => type.test(name)));
  return [...ofType(ARTICLE_TYPES), ...ofType(PAGE_TYPES)];
}

function parseLeniently(source: string): unknown {
  const mended = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$|;\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[\]}])/g, '');
  for (const attempt of [source, mended]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function objectsIn(value: unknown, depth: number): LinkedDatum[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(item => objectsIn(item, depth - 1));
  const datum = value as LinkedDatum;
  return [
    datum,
    ...objectsIn(datum['@graph'], depth - 1),
    ...objectsIn(datum.mainEntity, depth - 1),
    ...objectsIn(datum.mainEntityOfPage, depth - 1),
  ];
}

function typesOf(datum: LinkedDatum): string[] {
  return [datum['@type']].flat().filter(type => typeof type === 'string');
}
