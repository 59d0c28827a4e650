import { describe, expect, test } from 'vitest';
import { checkSourceFiles } from '../../../data/tools/check';
import type { KnownCoalition, Proposal } from '../../../data/tools/ingest/proposal';
import { acceptProposal, withFiles } from '../../../data/tools/review/accept-proposal';
import { soundParts } from '../sound-source-files';
import { anotherSource, common, files, LETTER, newCoalition, source } from './proposals';

const written = (proposal: Proposal, before = files()) => {
  const result = acceptProposal(proposal, before);
  if (result.state === 'unsound') throw new Error(result.problems.join('\n'));
  return new Map(result.files.map(({ path, text }) => [path, text]));
};

describe('accepting a proposal', () => {
  test('adds a source to a known coalition and the release to its year, in the canonical form', () => {
    const texts = written(anotherSource());
    expect([...texts.keys()].sort()).toEqual([`coalitions/2018/${LETTER}.json`, 'releases/2018.json']);
    expect(JSON.parse(texts.get(`coalitions/2018/${LETTER}.json`) ?? '').sources).toEqual([
      '2018-a',
      source.id,
    ]);
    const after = withFiles(
      files(),
      [...texts].map(([path, text]) => ({ path, text })),
    );
    expect(checkSourceFiles(after)).toEqual([]);
  });

  test('applies the changes that are to be applied, and no doubt', () => {
    const before = files().map(file =>
      file.path.includes('guns-letter')
        ? { ...file, text: file.text.replace('"leads": ["WA"]', '"leads": []') }
        : file,
    );
    const texts = written(
      anotherSource([
        { field: 'leads', record: [], text: ['NM'], applied: true },
        { field: 'date', record: '2018-08-10', text: '2018-08-09', applied: false },
      ]),
      before,
    );
    expect(JSON.parse(texts.get(`coalitions/2018/${LETTER}.json`) ?? '')).toMatchObject({
      leads: ['NM'],
      date: '2018-08-10',
    });
  });

  test('rewrites or drops the note of a list that it completes, as the reviewer left it', () => {
    const before = files().map(file =>
      file.path.includes('guns-letter')
        ? {
            ...file,
            text: file.text
              .replace('"members": ["NM", "WA"]', '"members": ["WA"]')
              .replace('"membersComplete": true', '"membersComplete": false')
              .replace(
                '"sources"',
                '"note": "The sources count 2; the one listed is named in them.",\n  "sources"',
              ),
          }
        : file,
    );
    const note = 'The sources count 2; the one listed is named in them.';
    const completed: KnownCoalition['changes'] = [
      { field: 'members', record: ['WA'], text: ['NM', 'WA'], applied: true },
      { field: 'membersComplete', record: false, text: true, applied: true },
    ];
    const noted = (text: string | null) => {
      const change = { field: 'note' as const, record: note, text, applied: true };
      const texts = written(anotherSource([...completed, change]), before);
      return JSON.parse(texts.get(`coalitions/2018/${LETTER}.json`) ?? '');
    };
    expect(noted(null)).not.toHaveProperty('note');
    expect(noted('New Mexico signed late.')).toMatchObject({ note: 'New Mexico signed late.' });
    expect(acceptProposal(anotherSource(completed), before)).toMatchObject({ state: 'unsound' });
  });

  test('writes a new coalition, its release and the words that the vocabulary lacks', () => {
    const texts = written(newCoalition());
    expect([...texts.keys()].sort()).toEqual([
      'coalitions/2018/2018-09-01-ferries-letter.json',
      'releases/2018.json',
      'vocabulary/targets.json',
      'vocabulary/topics.json',
    ]);
    expect(texts.get('vocabulary/topics.json')).toBe('[\n  {"name":"ferries"}\n]\n');
  });

  test('cites the release that has the address already under its own id', () => {
    const known = { ...source, url: 'https://paper.example/a' };
    const earlier = newCoalition({ id: '2018-06-20-ferries-letter', date: '2018-06-20' });
    const texts = written({ ...earlier, source: known });
    expect(JSON.parse(texts.get('coalitions/2018/2018-06-20-ferries-letter.json') ?? '').sources).toEqual([
      '2018-a',
    ]);
    expect(texts.has('releases/2018.json')).toBe(false);
  });

  test('puts an event among those of its lawsuit by date', () => {
    const event = { date: '2018-07-30', kind: 'stayed' as const, text: 'The ruling was stayed.' };
    const texts = written({
      what: 'lawsuit-event',
      ...common,
      source,
      record: 'washington-v-united-states-2018',
      event,
    });
    const { events } = JSON.parse(texts.get('lawsuits/2018/washington-v-united-states-2018.json') ?? '');
    expect(events.map(({ date }: { date: string }) => date)).toEqual(['2018-07-19', '2018-07-30', '2018-08']);
  });

  test.each([
    {
      name: 'a lead who is no member',
      proposal: newCoalition({ leads: ['WA'], members: ['NM'], statedCount: 1 }),
      problem: 'lead WA is not a member',
    },
    {
      name: 'a count that nothing explains',
      proposal: newCoalition({ statedCount: 9 }),
      problem: 'the sources count 9',
    },
    {
      name: 'a record that is gone',
      proposal: { ...anotherSource(), record: 'gone' },
      problem: 'gone is not in the record',
    },
    {
      name: 'a new coalition under the id of another',
      proposal: newCoalition({ id: LETTER, date: '2018-08-10' }),
      problem: `${LETTER} is in the record already`,
    },
    {
      name: 'a new lawsuit under the id of another',
      proposal: { ...newCoalition(), lawsuit: soundParts().lawsuit },
      problem: `${soundParts().lawsuit.id} is in the record already`,
    },
    {
      name: 'a change of what has changed since the text was read',
      proposal: anotherSource([{ field: 'members', record: ['WA'], text: ['OR', 'WA'], applied: true }]),
      problem: 'the members of 2018-08-10-3d-printed-guns-letter have changed since the text was read',
    },
    {
      name: 'an event that its lawsuit has',
      proposal: {
        what: 'lawsuit-event' as const,
        ...common,
        source,
        record: soundParts().lawsuit.id,
        event: { date: '2018-07-19', kind: 'other' as const, text: 'Again.' },
      },
      problem: 'has this event',
    },
  ])('writes nothing where the check would find $name', ({ proposal, problem }) => {
    expect(acceptProposal(proposal, files())).toEqual({
      state: 'unsound',
      problems: [expect.stringContaining(problem)],
    });
  });

  test('is not held up by what was wrong before', () => {
    const before = files().map(file =>
      file.path === 'dataset.json' ? { ...file, text: '{"format":1,"version":"2026.01.01"}' } : file,
    );
    expect(acceptProposal(anotherSource(), before).state).toBe('sound');
  });
});
