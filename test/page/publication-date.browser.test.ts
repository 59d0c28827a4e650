import { describe, expect, it, onTestFinished } from 'vitest';
import { readSigns } from '../../lib/detection/facts/article-facts';
import { signsOf } from '../../lib/page/page-signs';
import { documentOf } from './page-of';

const NOW = new Date('2025-06-15T12:00:00Z');
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const PLAIN_URL = 'https://news.example/story';
/** What the worker finds out of what a page hands over. */
const factsOf = (html: string, text = '', url = PLAIN_URL) =>
  readSigns({ text, url, signs: signsOf(documentOf(html)) }, NOW);

const IN_THE_PAGE: [sentence: string, html: string, date: string | undefined, from: string | undefined][] = [
  [
    'JSON-LD',
    ld('{"@type":"NewsArticle","datePublished":"2018-08-10T22:00:00-04:00"}'),
    '2018-08-10',
    'json-ld',
  ],
  [
    'an archive’s meta data, of before there was a web',
    '<meta property="article:published_time" content="1961-05-22T00:00:00Z">',
    '1961-05-22',
    'open-graph',
  ],
  [
    'nothing where a system wrote the beginning of its time',
    '<meta property="article:published_time" content="1970-01-01T00:00:00+00:00">',
    undefined,
    undefined,
  ],
  [
    'nothing of a day long past that the page only shows',
    '<time datetime="1961-05-22">May 22, 1961</time>',
    undefined,
    undefined,
  ],
  [
    'JSON-LD in a graph',
    ld('{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2018-08-10"}]}'),
    '2018-08-10',
    'json-ld',
  ],
  [
    'JSON-LD in an array',
    ld('[{"@type":"Organization"},{"@type":["ReportageNewsArticle"],"datePublished":"2018-08-10"}]'),
    '2018-08-10',
    'json-ld',
  ],
  [
    'the article in JSON-LD before its page',
    ld(
      '[{"@type":"WebPage","datePublished":"2011-01-01"},{"@type":"NewsArticle","datePublished":"2018-08-10"}]',
    ),
    '2018-08-10',
    'json-ld',
  ],
  [
    'JSON-LD with a stray comma and a raw line break',
    ld('{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2018-08-10",}'),
    '2018-08-10',
    'json-ld',
  ],
  [
    'JSON-LD within CDATA',
    ld('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2018-08-10"}\n//]]>'),
    '2018-08-10',
    'json-ld',
  ],
  [
    'JSON-LD over all else',
    `${ld('{"@type":"NewsArticle","datePublished":"2018-08-10"}')}<meta property="article:published_time" content="2018-08-11"><time datetime="2018-08-12">`,
    '2018-08-10',
    'json-ld',
  ],
  [
    'Open Graph when JSON-LD is broken',
    `${ld('{"@type":"NewsArticle","datePublished":')}<meta property="article:published_time" content="2018-08-11T01:00:00Z">`,
    '2018-08-11',
    'open-graph',
  ],
  [
    'Open Graph when JSON-LD only has a video',
    `${ld('{"@type":"VideoObject","datePublished":"2012-01-01"}')}<meta property="article:published_time" content="2018-08-11">`,
    '2018-08-11',
    'open-graph',
  ],
  [
    'Open Graph when JSON-LD is in the future',
    `${ld('{"@type":"NewsArticle","datePublished":"2031-01-01"}')}<meta property="og:published_time" content="2018-08-11">`,
    '2018-08-11',
    'open-graph',
  ],
  [
    'a meta name of another system',
    '<meta name="parsely-pub-date" content="2018-08-11T00:00:00Z">',
    '2018-08-11',
    'open-graph',
  ],
  [
    'a meta name in capitals',
    '<meta name="DC.date.issued" content="2018-08-11">',
    '2018-08-11',
    'open-graph',
  ],
  ['a meta in words', '<meta name="pubdate" content="August 11, 2018">', '2018-08-11', 'open-graph'],
  [
    'a time element',
    '<article><h1>x</h1><time datetime="2018-08-12T10:00">Sunday</time></article>',
    '2018-08-12',
    'time-element',
  ],
  [
    'the time of publication, not of change',
    '<article><p class="updated"><time datetime="2018-08-20">u</time></p><time datetime="2018-08-12">p</time></article>',
    '2018-08-12',
    'time-element',
  ],
  [
    "the article's time, not that of a story beside it",
    '<aside><time datetime="2018-01-01">a</time></aside><div class="related-list"><time datetime="2018-01-02">b</time></div><time datetime="2018-08-12">p</time>',
    '2018-08-12',
    'time-element',
  ],
  ['microdata', '<span itemprop="datePublished" content="2018-08-12">x</span>', '2018-08-12', 'time-element'],
  ['nothing', '<p>Nothing here</p>', undefined, undefined],
];

describe('the date of publication', () => {
  it.each(IN_THE_PAGE)('is taken from %s', (_, html, date, from) => {
    const found = factsOf(html).published;
    expect([found?.date, found?.from]).toEqual([date, from]);
  });

  it.each([
    ['https://news.example/2018/08/10/states-sue', '2018-08-10'],
    ['https://news.example/2018/8/9/states-sue', '2018-08-09'],
    ['https://news.example/politics/states-sue-2018-08-10.html', '2018-08-10'],
    ['https://news.example/20180810/states-sue', '2018-08-10'],
    ['https://news.example/world/2018/aug/10/states-sue', '2018-08-10'],
    ['https://news.example/2018/08/states-sue', '2018-08'],
    ['https://news.example/story?date=2018-08-10', undefined],
    ['https://news.example/2018/13/40/states-sue', undefined],
    ['https://news.example/article/201808101234', undefined],
    ['about:blank', undefined],
  ])('in the address %s is %s', (url, date) => {
    expect(factsOf('', '', url).published?.date).toBe(date);
  });

  it.each([
    ['By Staff Reports Friday, 06 July 2018 03:51\n\nSUNLAND PARK – The attorney general said', '2018-07-06'],
    ['Headline\n\nFOR IMMEDIATE RELEASE: August 16, 2017\n\nSANTA FE – Text', '2017-08-16'],
    ['Headline\n\nAug. 10, 2018\n\nText', '2018-08-10'],
    [
      'SANTA FE, N.M. (Aug. 10, 2018) – The attorney general today joined a coalition of states that',
      '2018-08-10',
    ],
    [
      'SANTA FE, August 10, 2018 — The attorney general today joined a coalition of states that',
      '2018-08-10',
    ],
    ['Publicado el 10 de agosto de 2018\n\nTexto', '2018-08-10'],
    [
      'The law that took effect on January 20, 2017, was challenged in court by a number of states.',
      undefined,
    ],
    [
      'On January 20, 2017, the president signed an order that the attorney general has fought in court since then.',
      undefined,
    ],
    ['Headline\n\nUpdated August 12, 2018\n\nText', undefined],
    ['Headline\n\nCopyright August 12, 2018\n\nText', undefined],
  ])('in the text %j is %s', (text, date) => {
    const found = factsOf('', text).published;
    expect(found?.date).toBe(date);
    if (date) expect(found?.from).toBe('dateline');
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      'JSON-LD',
      ld('{"@type":"NewsArticle","headline":"States sue","publisher":{"name":"Ohio Daily"}}'),
      'States sue',
      'Ohio Daily',
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="States  sue"><meta property="og:site_name" content="Ohio Daily">',
      'States sue',
      'Ohio Daily',
    ],
    ['its title', '<title>States sue</title>', 'States sue', undefined],
    ['nothing', '<p>x</p>', undefined, undefined],
  ])('comes from %s', (_, html, title, publisher) => {
    const article = factsOf(html, 'x');
    expect([article.title, article.publisher]).toEqual([title, publisher]);
  });

  it('is bounded: longer scripts and stamps, and more of them, are no article’s', () => {
    const long = 'x'.repeat(2000);
    const page = documentOf(
      ld(`"${long.repeat(150)}"`) +
        ld('{}').repeat(200) +
        `<meta name="${long}" content="${long}">`.repeat(200),
    );
    const { metas, data } = signsOf(page);
    expect([metas.length, data.length]).toEqual([100, 100]);
    expect(Math.max(...data.map(({ length }) => length), ...metas.map(({ content }) => content.length))).toBe(
      1000,
    );
  });

  it('is bounded all together: JSON-LD that others have left room for, names that are words', () => {
    const { metas, data } = signsOf(
      documentOf(
        ld(`"${'x'.repeat(199_000)}"`).repeat(100) +
          ld('{"@type":"NewsArticle"}') +
          `<meta name="${'n'.repeat(2000)}" content="c">`,
      ),
    );
    expect(data.map(({ length }) => length)).toEqual([199_002, 23]);
    expect(metas[0]?.names).toEqual(['n'.repeat(100)]);
  });

  it('of a page with a hundred thousand stamps only the first are looked at', () => {
    const page = documentOf('<article><time id="first" datetime="2018-08-10"></time></article>');
    const stamp = page.createElement('time');
    stamp.setAttribute('datetime', '2011');
    for (let count = 0; count < 100_000; count++) page.body.append(stamp.cloneNode());
    let looked = 0;
    const { matches } = Element.prototype;
    const counted = (element: Element, selector: string) => {
      looked++;
      return matches.call(element, selector);
    };
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string) {
        return counted(this, selector);
      },
    });
    onTestFinished(() => void Object.assign(Element.prototype, { matches }));
    expect(signsOf(page).times.slice(0, 2)).toEqual(['2018-08-10', '2018-08-10']);
    expect(looked).toBeLessThan(50_000);
  });
});
