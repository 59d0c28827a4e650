import { describe, expect, it, test } from 'vitest';
import { RequestError } from '../../lib/messages/request-error';
import { LONGEST_ARTICLE, validated, type WorkerRequest } from '../../lib/messages/worker-requests';

describe('a request to the worker is taken', () => {
  test.each<[string, WorkerRequest, unknown]>([
    ['an article of text alone', 'detect', { text: 'Attorney General Hector Balderas said' }],
    [
      'an article with all that a page tells',
      'detect',
      {
        text: 'x',
        title: 'Headline',
        url: 'https://news.example/a',
        publisher: 'Example News',
        published: { date: '2018-08', from: 'json-ld' },
      },
    ],
    [
      'an article with what its page says of itself',
      'detect',
      {
        text: 'x',
        signs: { title: 'Headline', metas: [{ names: ['date'], content: '2018' }], data: ['{'], times: [''] },
      },
    ],
    ['the longest article', 'detect', { text: 'a'.repeat(LONGEST_ARTICLE) }],
    ['a state’s card', 'card', { key: 'state:NM' }],
    ['a card seen from a date', 'card', { key: 'coalition:2018-08-10-letter', seenFrom: '2018-08-13' }],
    ['several cards', 'cards', { keys: ['state:NM', 'lawsuit:a-v-b'] }],
    ['states to compare', 'compare', { states: ['NM', 'CA'] }],
    ['another time to rest', 'settings', { dwell: 0 }],
    ['a search', 'search', { query: 'nm 2018', limit: 20 }],
    ['a question for the settings', 'settings', {}],
    ['a site switched off', 'settings', { sitesOff: ['news.example'] }],
    ['a date that the reader gives', 'keepDate', { url: 'https://news.example/a', date: '2018-08' }],
    ['a date that the reader takes back', 'keepDate', { url: 'https://news.example/a', date: null }],
    ['an error in a page', 'noteError', { where: 'reading', name: 'TypeError', place: 'reading.js:1:2345' }],
    ['a card for the panel', 'openPanel', { card: 'state:NM' }],
    ['an empty search', 'search', { query: '', limit: 1 }],
  ])('%s', (_, type, data) => {
    expect(validated(type, data)).toEqual(data);
  });

  test.each([undefined, null])('with nothing along (%s)', data => {
    for (const type of ['loadReading', 'loadCardView', 'datasetStatus', 'repairDataset'] as const)
      expect(validated(type, data)).toBeUndefined();
  });
});

it('of many large JSON-LD scripts, the first are read', () => {
  const data = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(200_000));
  const asked = { text: '', signs: { title: '', metas: [], data, times: [] } };
  expect(validated('detect', asked).signs?.data).toEqual(data.slice(0, 2));
});

describe('a request to the worker is refused in plain words', () => {
  test.each<[string, WorkerRequest, unknown, RegExp]>([
    ['an article without text', 'detect', { title: 'Headline' }, /text/],
    ['a text that is too long', 'detect', { text: 'a'.repeat(LONGEST_ARTICLE + 1) }, /text: too long/],
    [
      'a date that is none',
      'detect',
      { text: '', published: { date: 'May', from: 'url' } },
      /published\.date/,
    ],
    [
      'an unknown origin of the date',
      'detect',
      { text: '', published: { date: '2018', from: 'us' } },
      /from/,
    ],
    ['more than asked for', 'detect', { text: '', html: '<p>' }, /html/],
    [
      'more signs than a page has',
      'detect',
      { text: '', signs: { title: '', metas: [], data: Array(101).fill(''), times: [] } },
      /signs/,
    ],
    ['nothing at all', 'detect', undefined, /detect/],
    ['a card of no kind', 'card', { key: 'senator:NM' }, /no key of a card/],
    ['a card without an id', 'card', { key: 'state:' }, /no key of a card/],
    ['a key that reaches elsewhere', 'card', { key: 'state:../NM' }, /no key of a card/],
    ['a key with something after it', 'card', { key: 'state:NM:<b>' }, /no key of a card/],
    ['a code that is none', 'compare', { states: ['New Mexico'] }, /no code/],
    ['more cards than anybody reads', 'cards', { keys: Array(301).fill('state:NM') }, /keys/],
    ['a rest without an end', 'settings', { dwell: Number.POSITIVE_INFINITY }, /dwell/],
    ['a search without an end', 'search', { query: 'a', limit: Number.POSITIVE_INFINITY }, /limit/],
    ['a search of no text', 'search', { query: 5, limit: 5 }, /query/],
    ['a day that no calendar has', 'keepDate', { url: 'https://a.example/', date: '2018-02-30' }, /date/],
    [
      'an error named by a text',
      'noteError',
      { where: 'card', name: 'Letitia James said' },
      /no name of a class/,
    ],
    [
      'an error in a page’s own code',
      'noteError',
      { where: 'card', name: 'Error', place: 'https://news.example/letitia-james:1:2' },
      /no place in code/,
    ],
    ['an error with what it says', 'noteError', { where: 'card', name: 'Error', message: 'x' }, /message/],
    ['a panel on no card', 'openPanel', { card: 'nonsense' }, /no key of a card/],
    ['a setting there is none of', 'settings', { colour: 'red' }, /colour/],
    ['a theme there is none of', 'settings', { theme: 'sepia' }, /theme/],
    ['the card view with something along', 'loadCardView', { tabId: 3 }, /loadCardView/],
  ])('%s', (_, type, data, message) => {
    const refusal = () => validated(type, data);
    expect(refusal).toThrow(RequestError);
    expect(refusal).toThrow(message);
    expect(refusal).toThrow(expect.objectContaining({ fault: 'malformed' }));
  });
});
