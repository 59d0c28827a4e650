import { afterEach, describe, expect, it } from 'vitest';
import { isDarkPage } from '../../lib/page/page-darkness';

describe('a dark page', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });
  it.each([
    ['', '', false],
    ['', 'background: #111', true],
    ['background: #111', '', true],
    ['background: #111', 'background: #fff', false],
    ['background: #fff', 'background: rgb(0 0 0 / 80%)', true],
    ['background: #fff', 'background: rgb(0 0 0 / 10%)', false],
    ['color-scheme: dark', '', true],
    ['color-scheme: dark', 'background: #fafafa', false],
  ])('html{%s} body{%s}: %s', (root, body, dark) => {
    document.documentElement.setAttribute('style', root);
    document.body.setAttribute('style', body);
    expect(isDarkPage(document)).toBe(dark);
  });
});
