import { describe, expect, it } from 'vitest';
import { siteFromText } from '../../components/options/site-name';

describe('a site', () => {
  it.each([
    ['news.example', 'news.example'],
    [' www.News.Example ', 'news.example'],
    ['https://www.news.example/2018/08/guns?x=1#top', 'news.example'],
    ['news.example:8080/path', 'news.example'],
    ['periódico.example', 'xn--peridico-y3a.example'],
    ['localhost', 'localhost'],
    ['', undefined],
    ['two words', undefined],
    ['javascript://alert(1)', undefined],
    ['chrome://settings', undefined],
    ['https://', undefined],
    ['/path', undefined],
    ['a..b', undefined],
    ['.com', undefined],
    [`${'x'.repeat(250)}.com`, undefined],
    ['127.0.0.1:3000', '127.0.0.1'],
  ])('that “%s” means is %s', (text, site) => {
    expect(siteFromText(text)).toBe(site);
  });
});
