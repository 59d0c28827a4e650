import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressFrom, hashOf } from '../../lib/address/address';

describe('an address', () => {
  it.each<[string, Address]>([
    ['', { view: 'search', query: '' }],
    ['#/', { view: 'search', query: '' }],
    ['#/search?q=balderas+2018', { view: 'search', query: 'balderas 2018' }],
    ['#/search?q=state%3Anm+%22gun%22', { view: 'search', query: 'state:nm "gun"' }],
    ['#/search?q=what%3F+%23+%26', { view: 'search', query: 'what? # &' }],
    [`#/search?q=${'x'.repeat(2000)}`, { view: 'search', query: 'x'.repeat(1000) }],
    [
      '#/record/coalition/2018-08-10-3d-printed-guns-letter',
      { view: 'record', key: 'coalition:2018-08-10-3d-printed-guns-letter' },
    ],
    ['#/record/state/NM?seen=2018-08', { view: 'record', key: 'state:NM', seenFrom: '2018-08' }],
    ['#/record/state/NM?seen=yesterday', { view: 'record', key: 'state:NM' }],
    ['#/compare', { view: 'compare', states: [] }],
    ['#/compare?states=NM,CA,NM', { view: 'compare', states: ['NM', 'CA'] }],
  ])('“%s” leads where it says', (hash, address) => {
    expect(addressFrom(hash)).toEqual(address);
  });

  it.each([
    '#/record/../../',
    '#/record/..%2f..%2fpopup.html',
    '#/record/coalition/<script>alert(1)</script>',
    '#/record/coalition/a:b',
    '#/record/__proto__/constructor',
    '#/record/coalition',
    '#/record/coalition/one/two',
    '#/record/article-coalition/460',
    '#/search/more?q=x',
    '#/compare?states=nm',
    '#/compare?states=NM,,CA',
    '#/compare?states=NM;CA',
    '#/compare?states=NM,CA,TX,NY,FL,WA,OR',
    '#javascript:alert(1)',
    '#/%E0%A4%A',
    '#//evil.example/',
  ])('“%s” that is none of ours leads nowhere', hash => {
    expect(addressFrom(hash)).toEqual({ view: 'lost' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), text => typeof addressFrom(`#/${text}`).view === 'string'));
  });

  it('of any query leads back to that query', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000, unit: 'grapheme' }), query => {
        fc.pre(query.length <= 1000);
        expect(addressFrom(hashOf({ view: 'search', query }))).toEqual({ view: 'search', query });
      }),
    );
  });
});
