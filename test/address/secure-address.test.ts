import { expect, it } from 'vitest';
import { secureAddress } from '../../lib/address/secure-address';

it.each([
  ['https://ag.ny.gov/press-release/2018/coalition', 'https://ag.ny.gov/press-release/2018/coalition'],
  ['http://www.philly.com/philly/news', 'https://www.philly.com/philly/news'],
  ['HTTP://OLD.EXAMPLE/a', 'https://old.example/a'],
])('%s is opened as %s', (named, opened) => {
  expect(secureAddress(named)).toBe(opened);
});

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'blob:https://a.example/x',
  '//a.example/x',
  'popup.html',
  'no address',
  '',
])('“%s” is not opened', named => {
  expect(secureAddress(named)).toBeUndefined();
});
