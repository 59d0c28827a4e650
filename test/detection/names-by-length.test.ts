import { expect, test } from 'vitest';
import { findNames } from '../../lib/detection/names/find-names';
import { lexicon } from './real-lexicon';

const TEXTS = [
  'NEW MEXICO and new york and New York, N.Y., and St. Paul',
  'Attorney General Rob Bonta, Ángel Torrez and “Keith Ellison” of Minnesota’s office',
  "O'Connor, McKee, 3M v. Ohio, e.Texas, North\nCarolina, West  Virginia, (Idaho) and Hawai’i",
  'Nuevo México, Puerto Rico, Georgia-Pacific, the Washington Post, NewYork, xTexas, Texas2 and _Utah',
];

/** Longer than texts whose capitals are all looked up. */
const LONG = ' and so on'.repeat(4_000);

test.each(TEXTS)('the same names are found in a short text and in a long one: %s', text => {
  const found = findNames(text, lexicon.names);
  expect(found.length).toBeGreaterThan(0);
  expect(findNames(text + LONG, lexicon.names)).toEqual(found);
});
