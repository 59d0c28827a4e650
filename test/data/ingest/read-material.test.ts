import { describe, expect, test } from 'vitest';
import { readMaterial } from '../../../data/tools/ingest/read-material';
import { dayOf } from '../../../data/tools/ingest/release-text';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, address: string, contentType?: string) =>
  readMaterial(bytes(text), { address, ...(contentType === undefined ? {} : { contentType }) });

const PARAGRAPH =
  'Attorney General Jane Roe today joined a letter of many attorneys general on the safety of ferries, a matter that concerns every port of the coast, and asked for an answer within thirty days. ';
const PAGE = `<!doctype html><html><head><title>Letter on ferries | Office</title>
  <link rel="canonical" href="https://ag.example/news/ferries"><meta property="article:published_time" content="2019-05-06T23:30:00-05:00"></head>
  <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <main><article><h1>Letter on ferries</h1><p>${PARAGRAPH.repeat(3)}</p><p>Joining are Ohio,<br>Utah and Maine.</p><script>let x;</script></article></main>
  <footer>Contact the office</footer></body></html>`;

describe('reading what is handed in', () => {
  test('takes the article of a page: headline, day, address and blocks, without navigation and scripts', () => {
    const { texts, links } = read(PAGE, 'https://ag.example/news/ferries?utm=1', 'text/html');
    expect(links).toEqual([]);
    expect(texts).toMatchObject([
      { title: 'Letter on ferries', published: '2019-05-06', url: 'https://ag.example/news/ferries' },
    ]);
    expect(texts[0]?.text).toContain('Joining are Ohio,\nUtah and Maine.');
    expect(texts[0]?.text).not.toMatch(/Home|let x|Contact the office/);
  });

  test.each([
    ['a style', '<article>', `<article style="color:red${' '.repeat(300_000)}x">`],
    ['the name of a meta', '</head>', `<meta property="og${' '.repeat(300_000)}title" content="x"></head>`],
  ])('is not held up by blanks in %s', (_, where, instead) => {
    const { texts } = read(PAGE.replace(where, instead), 'https://ag.example/news/ferries');
    expect(texts[0]?.text).toContain('Joining are Ohio');
  });

  test('takes the day of the dateline for a page that gives none, and no other day of its text', () => {
    const dated = (start: string) =>
      read(
        `<html><body><article><h1>Letter</h1><p>${start} ${PARAGRAPH}</p></article></body></html>`,
        'x.html',
      ).texts[0]?.published;
    expect(dated('SALEM, Ore. (May 6, 2019) –')).toBe('2019-05-06');
    expect(dated('The office spoke of its rule of May 6, 2019.')).toBeUndefined();
  });

  test('takes a plain text as it is, named for its file', () => {
    expect(read('A letter.\r\n\r\nTwo states.', 'letter.txt').texts).toEqual([
      { file: 'letter.txt', text: 'A letter.\n\nTwo states.' },
    ]);
  });

  test('takes the first line of a text for its headline, and the day of its dateline', () => {
    const body = `${PARAGRAPH}The rule of May 6, 2011 stays.`;
    const [release] = read(
      `Office Sues over Ferries\n\nTOPEKA, Kan. (October 5, 2023) – ${body}`,
      'x.txt',
    ).texts;
    expect(release).toMatchObject({ title: 'Office Sues over Ferries', published: '2023-10-05' });
    expect(release?.text).not.toContain('Office Sues');
    const [dated] = read(
      `FOR IMMEDIATE RELEASE\nMarch 4, 2025\n\nOffice Leads Letter\n\n${body}`,
      'x.txt',
    ).texts;
    expect(dated).toMatchObject({ title: 'Office Leads Letter', published: '2025-03-04' });
    const [plain] = read(body, 'x.txt').texts;
    expect(plain).toEqual({ file: 'x.txt', text: body });
  });

  test.each([
    'display:none',
    'visibility: hidden',
    'font-size:0',
    'font-size: 0px',
    'opacity:0',
    'position:absolute;left:-9999px',
    'text-indent:-999em',
  ])('leaves out what a page hides by “%s”', style => {
    const page = PAGE.replace(
      '<p>Joining',
      `<p style="${style}">Joining are Alaska and Guam.</p><p>Joining <span style="${style}">Texas,</span>`,
    );
    const [text] = read(page, 'https://ag.example/x', 'text/html').texts;
    expect(text?.text).toContain('Joining are Ohio');
    expect(text?.text).not.toMatch(/Alaska|Texas/);
  });

  test('takes a document as the other tools read it', () => {
    const document = JSON.stringify({ id: 'x', text: 'A letter.', published: '2019-05-06', title: null });
    expect(read(document, 'x.json').texts).toEqual([
      { file: 'x.json', text: 'A letter.', published: '2019-05-06' },
    ]);
  });

  test.each([
    ['2019-05', '2019-05'],
    ['May 6, 2019', '2019-05-06'],
    ['last spring', undefined],
  ])('takes the date “%s” of a document for %s', (published, day) => {
    const [document] = read(JSON.stringify({ text: 'A letter.', published }), 'x.json').texts;
    expect(document?.published).toBe(day);
  });

  test('takes no address of a document or a feed that is none of the web', () => {
    const [document] = read(JSON.stringify({ text: 'A letter.', url: 'office/1' }), 'x.json').texts;
    expect(document).toEqual({ file: 'x.json', text: 'A letter.' });
    const item = '<item><title>Teaser</title><guid>7</guid><link>mailto:press@ag.example</link></item>';
    const { texts, links } = read(
      `<rss version="2.0"><channel>${item}</channel></rss>`,
      'https://ag.example/f',
    );
    expect(links).toEqual([]);
    expect(texts[0]?.url).toBeUndefined();
  });

  test('takes the items of a JSON feed as those of any other', () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', url: 'https://ag.example/1', title: 'Teaser', content_text: 'Short.' }],
    });
    expect(read(feed, 'https://ag.example/feed.json', 'application/feed+json')).toEqual({
      texts: [],
      links: [{ title: 'Teaser', url: 'https://ag.example/1', carried: 'Short.' }],
    });
  });

  test('takes the items of a feed that carry their whole text, and links to the others', () => {
    const feed = `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
      <item><title>Whole</title><link>https://ag.example/1</link><pubDate>Mon, 06 May 2019 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>${PARAGRAPH.repeat(7)}</p>]]></content:encoded></item>
      <item><title>Teaser</title><link>/2</link><description>Short.</description></item></channel></rss>`;
    const { texts, links } = read(feed, 'https://ag.example/feed');
    expect(texts).toMatchObject([{ title: 'Whole', url: 'https://ag.example/1', published: '2019-05-06' }]);
    expect(links).toEqual([{ title: 'Teaser', url: 'https://ag.example/2', carried: 'Short.' }]);
  });

  test.each([
    {
      name: 'a feed',
      text: `<rss version="2.0"><channel><item><guid>7</guid><title>Letter &#27;[2J&#155;8m on \u202eferries</title><description>${PARAGRAPH.repeat(7)}&#27;[8m</description></item></channel></rss>`,
      address: 'https://ag.example/feed',
    },
    {
      name: 'a page',
      text: PAGE.replaceAll('Letter on ferries', 'Letter &#27;[2J\u009b8m on \u202eferries'),
      address: 'https://ag.example/news',
    },
    {
      name: 'a document',
      text: JSON.stringify({
        text: 'A \u001b[8mletter.',
        title: 'Letter \u001b[2J\u009b8m on \u202eferries',
      }),
      address: 'x.json',
    },
  ])('leaves out of $name what would command a terminal', ({ text, address }) => {
    const [document] = read(text, address).texts;
    expect(document?.title).toContain('[2J');
    expect(Object.values(document ?? {}).join('\n')).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  test.each([
    {
      name: 'a feed that breaks off',
      text: '<rss version="2.0"><channel><item><title>A',
      address: 'https://x.example/f',
    },
    { name: 'a document without a text', text: '{"id":"x"}', address: 'x.json' },
    {
      name: 'a page made of entities',
      text: `<html><body><article><p>${PARAGRAPH}${'&nbsp;'.repeat(30_000)}</p></article>`,
      address: 'x.html',
    },
    { name: 'a page made of openings', text: `<html><body>${'<div>'.repeat(400_000)}`, address: 'x.html' },
  ])('refuses $name', ({ text, address }) => {
    expect(() => read(text, address)).toThrow();
  });

  test.each([
    ['2019-05-06T23:30:00-05:00', '2019-05-06'],
    ['Mon, 06 May 2019 23:30:00 -0500', '2019-05-06'],
    ['Mon, 06 May 2019 23:30:00 EST', '2019-05-06'],
    ['May 6, 2019', '2019-05-06'],
    ['May 6, 2019 9:30 PM', '2019-05-06'],
    ['2019-02-30', undefined],
    ['soon', undefined],
  ])('the day of %s is the one on the clock of its publisher', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a day is the same for who reads it in %s', zone => {
    const own = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(dayOf('May 6, 2019')).toBe('2019-05-06');
      expect(dayOf('Mon, 06 May 2019 23:30:00 -0500')).toBe('2019-05-06');
    } finally {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    }
  });
});
