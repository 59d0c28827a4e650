import { describe, expect, test } from 'vitest';
import { BALDERAS, LETTER, type Mistake, problemsOf } from './checking';

const MISTAKES: Mistake[] = [
  {
    name: 'no source',
    plant: ({ letter }) => Object.assign(letter, { sources: [] }),
    expected: `${LETTER} · sources: no source`,
  },
  {
    name: 'a source that is no release',
    plant: ({ letter }) => letter.sources.push('2018-z'),
    expected: `${LETTER} · source 2018-z is no release`,
  },
  {
    name: 'a source of a later office that is no release',
    plant: ({ dataset }) =>
      dataset.attorneysGeneral[0]?.laterOffices.push({ title: 'Judge', sources: ['2018-z'] }),
    expected: `${BALDERAS} · source 2018-z is no release`,
  },
  {
    name: 'a release that nothing rests on and that does not say what it is',
    plant: ({ dataset }) => dataset.releases.push({ id: 'undated-c', publisher: 'C' }),
    expected:
      'releases/undated.json · undated-c · no record rests on it, and it has no date, office, url, description',
  },
  {
    name: 'a release of an office unknown to the record',
    plant: ({ dataset }) => dataset.releases.push({ id: 'undated-c', publisher: 'C', office: 'ZZ' }),
    expected: 'releases/undated.json · undated-c · ZZ is no jurisdiction',
  },
  {
    name: 'http where https is known to work',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'B', url: 'http://other.example/c' }),
    expected: 'releases/undated.json · undated-c · http, though other.example is cited by https elsewhere',
  },
  {
    name: 'a fact that a note owns up to have from memory',
    plant: ({ balderas }) => Object.assign(balderas, { note: 'The end is recalled.' }),
    expected: `${BALDERAS} · a note says “recalled”: leave out what no source shows`,
  },
  {
    name: 'a copy that names another host than its own',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: 'undated-c',
        publisher: 'C (copy at b.example)',
        url: 'https://c.example/c',
      }),
    expected: 'releases/undated.json · undated-c · C (copy at b.example): the copy is at c.example',
  },
  {
    name: 'a copy on a throw-away host that does not say so',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'C', url: 'https://copy.pages.dev/c' }),
    expected:
      'releases/undated.json · undated-c · copy.pages.dev is a throw-away host: cite what it copies, or name it “… (copy at copy.pages.dev)”',
  },
  {
    name: 'a publisher spelled in two ways',
    plant: ({ dataset }) =>
      dataset.releases.push(
        { id: 'undated-x', publisher: 'Becker’s Review' },
        { id: 'undated-y', publisher: 'Becker’s Review' },
        { id: 'undated-z', publisher: "Becker's Review" },
      ),
    expected: "releases/undated.json · undated-z · Becker's Review is elsewhere Becker’s Review",
  },
  {
    name: 'an office’s own paper that does not say whose',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'New Mexico Attorney General via EIN Presswire' }),
    expected:
      'releases/undated.json · undated-c · published by New Mexico Attorney General via EIN Presswire: office NM',
  },
  {
    name: 'a publisher that is but an address, though its name is known',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: 'undated-c',
        publisher: 'www.paper.example',
        url: 'https://paper.example/c',
      }),
    expected: 'releases/undated.json · undated-c · www.paper.example is elsewhere named A Paper',
  },
  {
    name: 'two addresses in the place of one',
    plant: ({ dataset }) =>
      dataset.releases.push({
        id: 'undated-c',
        publisher: 'B',
        url: 'https://other.example/c ; https://other.example/d',
      }),
    expected: 'releases/undated.json · undated-c · url: white space in a web address',
  },
  {
    name: 'one address for two releases',
    plant: ({ dataset }) =>
      dataset.releases.push({ id: 'undated-c', publisher: 'B', url: 'https://other.example/b' }),
    expected: 'releases/undated.json · undated-c · same address as undated-b',
  },
];

describe('the check of sources', () => {
  test.each(MISTAKES)('names the file, the record and the reason of $name', mistake => {
    expect(problemsOf(mistake)).toContain(mistake.expected);
  });
});
