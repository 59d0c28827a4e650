import type { Random } from '../random';
import type { PageNode } from './page-recipe';

const JSON_LD = [
  '{"@type":"NewsArticle","headline":"x","datePublished":"2018-08-10","publisher":{"name":"Courier"}}',
  '{"@type":["NewsArticle",null,{}],"datePublished":[[["2018"]]],"publisher":[null,[null]]}',
  '{"@graph":[{"@graph":[{"@graph":[{"@graph":[{"@type":"Article"}]}]}]}]}',
  '{"@type":"Article","datePublished":1e999,"headline":{}}',
  '{"@type":"Article","datePublished":-1}',
  '{"__proto__":{"polluted":1},"@type":"Article","constructor":{"prototype":{"polluted":1}}}',
  '{"@type":"Article","datePublished":"2018-02-31T99:99:99",}',
  '<!-- {"@type":"Article"} //-->',
  '[[[[[[[[]]]]]]]]',
  '{"@type":"Article","headline":"\ud800"',
  'null',
  '"',
  '',
  '{"@type":"Article","mainEntityOfPage":{"mainEntity":{"mainEntityOfPage":7}}}',
];
const DATES = [
  '2018-08-10',
  '99999999',
  'yesterday',
  '2018-08-10T00:00:00+99:00',
  '',
  '0',
  '٢٠١٨',
  '2018-13-45',
];

/** What a page says of itself, in part malformed. */
export function generateHead(random: Random): PageNode[] {
  return random.some(4, () =>
    random.pick<() => PageNode>([
      () => ({
        tag: 'script',
        attributes: { type: 'application/ld+json' },
        children: [spoil(random, random.pick(JSON_LD))],
        ...(random.chance(0.01) && { long: 3_000_000 }),
      }),
      () => ({
        tag: 'meta',
        attributes: {
          property: random.pick(['article:published_time', 'og:title', 'og:site_name']),
          content: random.pick(DATES),
        },
      }),
      () => ({ tag: 'time', attributes: { datetime: random.pick(DATES), itemprop: 'datePublished' } }),
      () => ({ tag: 'base', attributes: { href: random.pick(['javascript:1', 'https://[', '//x']) } }),
      () => ({ tag: 'style', children: [random.pick(['* { display: block }', 'p { all: unset }', '}{'])] }),
    ])(),
  );
}

function spoil(random: Random, source: string): string {
  if (random.chance(0.6) || source === '') return source;
  const at = random.below(source.length);
  return (
    source.slice(0, at) +
    random.pick(['', ',', '}', '\u0000', '\n', '"', '\\u', source]) +
    source.slice(at + 1)
  );
}
