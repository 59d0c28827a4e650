import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../lib/page/placed-mark';
import { pageOf } from './page-of';
import { readWhole } from './read-whole';

describe('a mark', () => {
  const ohio = { kind: 'state', first: true, start: 4, end: 8 } as const;
  it('is placed on its words', () => {
    pageOf('<p>The Ohio suit</p>');
    expect(placeMarks(readWhole(document), [ohio])[0]?.ranges.map(String)).toEqual(['Ohio']);
  });

  it.each<[string, (paragraph: HTMLElement) => void]>([
    ['taken out', paragraph => paragraph.remove()],
    [
      'rewritten',
      paragraph => {
        paragraph.textContent = 'The Utah suit';
      },
    ],
    [
      'changed in place',
      paragraph => {
        (paragraph.firstChild as Text).data = 'The Utah suit';
      },
    ],
    [
      'cut short',
      paragraph => {
        (paragraph.firstChild as Text).data = 'The';
      },
    ],
  ])('has no place when its words were %s meanwhile', (_, change) => {
    const body = pageOf('<p>The Ohio suit</p>');
    const read = readWhole(document);
    change(body.querySelector('p') as HTMLElement);
    expect(placeMarks(read, [ohio])[0]?.ranges).toEqual([]);
  });
});
