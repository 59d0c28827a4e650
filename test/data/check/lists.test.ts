import { describe, expect, test } from 'vitest';
import { coalition, type SoundParts, soundParts, sourceFilesOf } from '../sound-source-files';
import { check, LETTER, type Mistake, problemsOf, SUIT } from './checking';

const MISTAKES: Mistake[] = [
  {
    name: 'a jurisdiction unknown to the record',
    plant: ({ letter }) => letter.members.push('ZZ'),
    expected: `${LETTER} · ZZ is no jurisdiction`,
  },
  {
    name: 'a lead that is no member',
    plant: ({ letter }) => Object.assign(letter, { members: ['NM'] }),
    expected: `${LETTER} · lead WA is not a member`,
  },
  {
    name: 'a member listed twice',
    plant: ({ letter }) => letter.members.push('NM'),
    expected: `${LETTER} · NM is listed twice`,
  },
  {
    name: 'the United States among the states',
    plant: ({ letter }) => letter.members.push('US'),
    expected: `${LETTER} · the United States is no state`,
  },
  {
    name: 'a member without an attorney general',
    plant: ({ balderas }) => Object.assign(balderas, { end: '2018-07-01' }),
    expected: `${LETTER} · NM had no attorney general on 2018-08-10`,
  },
  {
    name: 'a count that nothing explains',
    plant: ({ letter }) => Object.assign(letter, { statedCount: 3 }),
    expected: `${LETTER} · the sources count 3, 2 are members, and no note explains it`,
  },
  {
    name: 'a coalition related to itself',
    plant: ({ letter }) => letter.related.push(letter.id),
    expected: `${LETTER} · related 2018-08-10-3d-printed-guns-letter is no other coalition`,
  },
  {
    name: 'one act recorded twice',
    plant: ({ dataset }) =>
      dataset.coalitions.push(
        coalition('2018-08-13-letter-over-gun-files', { title: 'The letter over gun files' }),
      ),
    expected: `${LETTER} · looks like 2018-08-13-letter-over-gun-files; if both are real, relate them`,
  },
  {
    name: 'a note that tells of fewer members than are listed',
    plant: ({ letter }) => Object.assign(letter, { note: 'Only the 1 listed here is named.' }),
    expected: `${LETTER} · the note tells of 1 listed, 2 are`,
  },
  {
    name: 'a note that names one, left behind when another was added',
    plant: ({ letter }) => Object.assign(letter, { note: 'Only Washington is named in the source found.' }),
    expected: `${LETTER} · the note tells of 1 listed, 2 are`,
  },
  {
    name: 'a note that tells of the few named in what was found, left behind when others were added',
    plant: ({ letter }) =>
      Object.assign(letter, { note: 'The one listed is named in what was found.', membersComplete: false }),
    expected: `${LETTER} · the note tells of 1 listed, 2 are`,
  },
  ...[
    'The sources count 2; the 2 listed are named in what was found.',
    'The sources count 2; those listed are named in what was seen.',
    'The sources count 2; the list seen breaks off after New Mexico.',
    'The sources count 2; only one of the leads is named in what was seen.',
  ].map(note => ({
    name: `a list that is complete beside the note “${note}”`,
    plant: ({ letter }: SoundParts) => Object.assign(letter, { note }),
    expected: `${LETTER} · the note tells of members not listed, yet it is complete`,
  })),
  {
    name: 'a note on members not listed beside a list that is complete',
    plant: ({ letter }) => Object.assign(letter, { note: 'More states took part than are listed.' }),
    expected: `${LETTER} · the note tells of members not listed, yet it is complete`,
  },
  ...[
    { title: 'Suit', reason: 'the title Suit is one word: say what it is about' },
    { title: 'Letter of 25 attorneys general', reason: 'title: “25 attorneys general”, but 2 are members' },
    { title: 'Letter <img onerror=x>', reason: 'title: “<i” is markup' },
    { title: 'Letter on a power grab!', reason: 'title: an exclamation mark' },
    { summary: 'The rule is now in force.', reason: 'summary: “now” ages: say when, or what came later' },
    {
      note: 'The case is to be tried next year.',
      reason: 'note: “next year” ages: say when, or what came later',
    },
    {
      summary: 'Nineteen states challenged a rule.',
      reason: 'summary: “Nineteen states”, but 2 are members',
    },
    {
      summary: 'Washington led twenty-two attorneys general in a letter.',
      reason: 'summary: “twenty-two attorneys general”, but 2 are members',
    },
  ].map(({ reason, ...words }) => ({
    name: `what is worded wrongly: ${Object.values(words)}`,
    plant: ({ letter }: SoundParts) => Object.assign(letter, words),
    expected: `${LETTER} · ${reason}`,
  })),
  {
    name: 'a brief directed at the private person whose case it is',
    plant: ({ suit, lawsuit }) => {
      lawsuit.caption = 'Perry v. Schwarzenegger';
      Object.assign(suit, { kind: 'amicus', targets: ['Kristin Perry'] });
    },
    expected: `${SUIT} · Kristin Perry is a private party: no target, or give the office in vocabulary/targets.json`,
  },
  {
    name: 'a brief directed at a minor',
    plant: ({ suit }) => Object.assign(suit, { kind: 'amicus', targets: ['B.P.J.'] }),
    expected: `${SUIT} · B.P.J. is a private party: no target, or give the office in vocabulary/targets.json`,
  },
  {
    name: 'a brief directed at people whom it does not name',
    plant: ({ suit }) => Object.assign(suit, { kind: 'amicus', targets: ['Milligan plaintiffs'] }),
    expected: `${SUIT} · Milligan plaintiffs is a private party: no target, or give the office in vocabulary/targets.json`,
  },
];

describe('the check of lists', () => {
  test.each(MISTAKES)('names the file, the record and the reason of $name', mistake => {
    expect(problemsOf(mistake)).toContain(mistake.expected);
  });

  test.each([
    'Washington and one other state wrote a letter.',
    'Two states wrote a letter, after nineteen states had sued.',
    'A coalition of two attorneys general wrote about laws that bind 25 states.',
  ])('accepts what is true of the members: %s', summary => {
    const { dataset, letter } = soundParts();
    Object.assign(letter, { summary });
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts a count that a note explains', () => {
    const { dataset, letter } = soundParts();
    const { related, sources, ...before } = letter;
    dataset.coalitions[1] = {
      ...before,
      statedCount: 3,
      related,
      note: 'The three include a governor.',
      sources,
    };
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts a member in a spell whose holder is not in the record', () => {
    const { dataset, newMexico, balderas } = soundParts();
    balderas.end = '2018-07-01';
    newMexico.unrecorded = [{ start: '2018-07-01', end: '2023-01-01', note: 'Not known.' }];
    expect(check(sourceFilesOf(dataset))).toEqual([]);
  });

  test('accepts a brief directed at somebody who holds an office', () => {
    const { dataset, suit, lawsuit } = soundParts();
    lawsuit.caption = 'Dellinger v. Bessent';
    Object.assign(suit, { kind: 'amicus', targets: ['Hampton Dellinger'] });
    const path = 'vocabulary/targets.json';
    const text = '[\n  {"name":"Hampton Dellinger","office":"Special Counsel"}\n]\n';
    expect(check([...sourceFilesOf(dataset), { path, text }])).toEqual([]);
  });
});
