import type { Work } from '../slices';

/** One object of a page's JSON-LD. */
export type LinkedDatum = Record<string, unknown>;

const DEEPEST = 4;

/** What an engine reads of deeper ones takes it seconds, and no article's is. */
const DEEPEST_READ = 100;

/** Objects that speak of the article itself, the surest first. */
const ARTICLE_TYPES = /(?:Article|Posting|Report|PressRelease|Review)$/;
const PAGE_TYPES = /WebPage$|ItemPage$/;

/**
 * The objects in a page's JSON-LD scripts that describe its article, the surest first: articles before pages;
 * videos, comments and listings of other articles are left out. Malformed scripts are mended where
 * it is easy (comments, stray commas, raw line breaks in strings), else passed over, as are those of a hundred
 * levels. May stop after each script.
 */
export function* articleData(scripts: readonly string[]): Work<LinkedDatum[]> {
  const all: LinkedDatum[] = [];
  for (const script of scripts) {
    if (!isDeep(script)) for (const datum of objectsIn(parseLeniently(script), DEEPEST)) all.push(datum);
    yield;
  }
  const ofType = (type: RegExp) => all.filter(datum => typesOf(datum).some(name => type.test(name)));
  return [...ofType(ARTICLE_TYPES), ...ofType(PAGE_TYPES)];
}

/** Whether brackets nest deeper than is read. */
function isDeep(source: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '"') inString = !inString;
    else if (inString) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST_READ) return true;
  }
  return false;
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
