import { describe, expect, test } from 'vitest';
import { readCourtEvent } from '../../../data/tools/ingest/court-event';

const kindOf = (title: string, text = '') => readCourtEvent(title, text)?.kind;

describe('what a court has done, by a headline', () => {
  test.each([
    ['Judge grants preliminary injunction against funding freeze', 'preliminary-injunction-granted'],
    ['Attorney General Roe wins temporary restraining order', 'tro-granted'],
    ['Federal court denies states’ preliminary injunction', 'preliminary-injunction-denied'],
    ['Supreme Court agrees to hear tariff case', 'certiorari-granted'],
    ['Supreme Court strikes down tariffs', 'supreme-court-decision'],
    ['Ninth Circuit upholds ruling for states', 'affirmed'],
    ['Appeals court reverses order on asylum', 'reversed'],
    ['Judge vacates water rule', 'vacated'],
    ['Judge tosses suit of 19 states', 'dismissed'],
    ['Attorney General Roe appeals the ruling on birthright citizenship', 'appeal-filed'],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  test.each([
    'Coalition asks judge for preliminary injunction',
    'Attorney General Roe seeks temporary restraining order',
    'Court hearing on preliminary injunction set for Monday',
    '22 states sue over tariffs',
    'Supreme Court of Ohio rules on zoning',
    'When the Supreme Court rules in Roe v. Doe, it will not be the first',
    'What happens after the Supreme Court decides on tariffs',
    'States await word whether the Supreme Court has struck down tariffs',
  ])('nothing yet: %s', title => {
    expect(kindOf(title)).toBeUndefined();
  });

  test('is read from the first paragraph too, with its place, and not from further down', () => {
    const text = 'SALEM. A judge granted a preliminary injunction. More follows.';
    const event = readCourtEvent('News', text);
    expect(text.slice(event?.start, event?.end)).toBe('A judge granted a preliminary injunction.');
    expect(
      kindOf('News', `${'More of this. '.repeat(60)}A judge granted a preliminary injunction.`),
    ).toBeUndefined();
  });
});
