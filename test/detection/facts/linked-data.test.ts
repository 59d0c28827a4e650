import { describe, expect, it } from 'vitest';
import { readSigns, readSignsWork } from '../../../lib/detection/facts/article-facts';
import { inTurns } from '../../../lib/detection/slices';

const NOW = new Date('2025-06-15T12:00:00Z');
const signed = (...data: string[]) => ({ text: '', signs: { title: '', metas: [], data, times: [] } });
const ARTICLE = '{"@type":"NewsArticle","datePublished":"2018-08-10"}';
/** An article with something nested in it, to so many levels in all. */
const nested = (levels: number) =>
  ARTICLE.replace('{', `{"about":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)},`);

describe('JSON-LD', () => {
  it.each<[string, string, string | undefined]>([
    ['of a hundred levels is read', nested(100), '2018-08-10'],
    ['of more is passed over', nested(101), undefined],
    [
      'with brackets in its texts is read',
      ARTICLE.replace('{', `{"about":"${'[{'.repeat(200)}",`),
      '2018-08-10',
    ],
    [
      'with escaped quotation marks in its texts is read',
      ARTICLE.replace('{', `{"about":"\\\\\\"${'['.repeat(200)}",`),
      '2018-08-10',
    ],
    [
      'that hides its depth behind brackets in texts is passed over',
      ARTICLE.replace('{', `{"about":${'["]",'.repeat(150)}0${']'.repeat(150)},`),
      undefined,
    ],
    ['that never ends is passed over', '['.repeat(199_000), undefined],
  ])('%s', (_, script, date) => {
    expect(readSigns(signed(script), NOW).published?.date).toBe(date);
  });

  it('is read script by script, with other work in between', async () => {
    let turns = 0;
    const giveWay = async () => {
      turns += 1;
    };
    const article = await inTurns(readSignsWork(signed('[', '{}', ARTICLE), NOW), giveWay);
    expect(article.published?.date).toBe('2018-08-10');
    expect(turns).toBe(3);
  });

  it('of a hundred thousand dates has none looked at but the first', () => {
    const many = JSON.stringify({ '@type': 'Article', datePublished: Array(100_000).fill('none') });
    const late = JSON.stringify({
      '@type': 'Article',
      datePublished: [...Array(1000).fill('none'), '2018-08-10'],
    });
    expect(readSigns(signed(many, late), NOW).published).toBeUndefined();
  });
});
