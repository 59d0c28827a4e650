import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSourceFiles } from '../../../data/tools/check';
import type { KnownCoalition, NewCoalition, Proposal } from '../../../data/tools/ingest/proposal';
import { ProposalFolder } from '../../../data/tools/ingest/proposal-folder';
import { acceptProposal, withFiles } from '../../../data/tools/review/accept-proposal';
import { editInEditor, editorOf } from '../../../data/tools/review/edit-in-editor';
import { advance, readVerdict, startReview } from '../../../data/tools/review/review-session';
import { showProposal } from '../../../data/tools/review/show-proposal';
import type { SourceFile } from '../../../data/tools/source-files';
import { coalition, soundParts, sourceFilesOf } from '../sound-source-files';

const LETTER = '2018-08-10-3d-printed-guns-letter';
const VOCABULARY: SourceFile[] = ['topics', 'targets'].map(list => ({
  path: `vocabulary/${list}.json`,
  text: '[]\n',
}));
const files = () => [...sourceFilesOf(soundParts().dataset), ...VOCABULARY];

const common = {
  id: '0123456789ab',
  article: { url: 'https://office.example/n', title: 'News', characters: 900, sha256: '0'.repeat(64) },
  confidence: 0.9,
  reasons: ['The release lists 2 states'],
  evidence: [{ start: 10, end: 30, excerpt: 'two attorneys general' }],
};
const source = {
  id: '2018-09-01-office-example-aaaaaa',
  publisher: 'Office',
  date: '2018-09-01',
  url: 'https://office.example/n',
};

function anotherSource(changes: KnownCoalition['changes'] = []): KnownCoalition {
  return {
    what: changes.some(({ applied }) => applied) ? 'more-of-known' : 'another-source',
    ...common,
    source,
    record: LETTER,
    changes,
  };
}

function newCoalition(changes: Partial<NewCoalition['coalition']> = {}): NewCoalition {
  const record = coalition('2018-09-01-ferries-letter', {
    title: 'Letter on ferries',
    summary: 'Washington led a letter on ferries.',
    topics: ['ferries'],
    targets: ['Acme'],
    sources: [source.id],
    ...changes,
  });
  return {
    what: 'new-coalition',
    ...common,
    source,
    coalition: record,
    drafted: ['title', 'summary'],
    similar: [LETTER],
  };
}

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

describe('the walk through the proposals', () => {
  const proposals = [newCoalition(), anotherSource()];

  test('goes from one to the next and counts', () => {
    let review = startReview(proposals);
    expect(review).toMatchObject({ state: 'asking', current: proposals[0] });
    review = advance(review, { what: 'accepted' });
    expect(review).toMatchObject({ current: proposals[1] });
    review = advance(review, { what: 'skipped' });
    expect(review).toEqual({ state: 'over', tally: { accepted: 1, rejected: 0, skipped: 1 } });
  });

  test('stays where the check found something wrong, and says what', () => {
    const review = advance(startReview(proposals), { what: 'unsound', problems: ['lead'] });
    expect(review).toMatchObject({ current: proposals[0], trouble: ['lead'] });
    expect(advance(review, { what: 'edited', proposal: proposals[1] as Proposal })).toMatchObject({
      current: proposals[1],
      trouble: [],
    });
  });

  test('is over at once without proposals and on quitting', () => {
    expect(startReview([]).state).toBe('over');
    expect(advance(startReview(proposals), { what: 'quit' })).toMatchObject({
      state: 'over',
      tally: { accepted: 0 },
    });
  });

  test.each([
    ['a', 'accept'],
    ['Edit', 'edit'],
    [' r ', 'reject'],
    ['s', 'skip'],
    ['q', 'quit'],
    ['', undefined],
    ['x', undefined],
  ])('“%s” means %s', (line, verdict) => {
    expect(readVerdict(line)).toBe(verdict);
  });
});

describe('what a reviewer sees', () => {
  const record = soundParts().letter;
  const shown = (proposal: Proposal) => showProposal(proposal, id => (id === LETTER ? record : undefined));

  test('a new record field by field, drafts marked, with what is like it', () => {
    const text = shown(newCoalition());
    expect(text).toContain('+ members: NM WA');
    expect(text).toContain('+ title: Letter on ferries   (draft)');
    expect(text).toContain(`? like ${LETTER}: Letter over gun files`);
    expect(text).toContain('10–30   “two attorneys general”');
  });

  test('no command to the terminal, whoever wrote the file', () => {
    const text = shown({ ...newCoalition(), reasons: ['\u001b[2J\u009b8m gone \u202egnp'] });
    expect(text).toContain('because   [2J8m gone gnp');
  });

  test('the difference from a known record, changes apart from doubts', () => {
    const text = shown(
      anotherSource([
        { field: 'members', record: ['NM'], text: ['NM', 'WA'], applied: true },
        { field: 'kind', record: 'letter', text: 'amicus', applied: false },
      ]),
    );
    expect(text).toContain('+ members: WA');
    expect(
      shown(anotherSource([{ field: 'note', record: 'One is missing.', text: null, applied: true }])),
    ).toContain('- note: One is missing.\n+ note: (nothing)');
    expect(text).toContain('? kind: the record has letter, the text amicus');
  });
});

describe('proposals on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ag-lens-proposals-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('wait until they are decided, and are remembered then', () => {
    const proposals = new ProposalFolder(folder);
    proposals.save(newCoalition());
    expect(proposals.waiting()).toEqual([newCoalition()]);
    proposals.decide(common.id, 'rejected');
    expect(new ProposalFolder(folder).waiting()).toEqual([]);
    expect(new ProposalFolder(folder).has(common.id)).toBe(true);
  });

  test('keep the change of a note, and that a note is dropped', () => {
    const proposals = new ProposalFolder(folder);
    const dropped = anotherSource([{ field: 'note', record: 'One is missing.', text: null, applied: true }]);
    proposals.save(dropped);
    expect(proposals.waiting()).toEqual([dropped]);
  });

  test('keep a change of a field that the record leaves open', () => {
    const proposals = new ProposalFolder(folder);
    const filled = anotherSource([{ field: 'statedCount', record: undefined, text: 22, applied: true }]);
    proposals.save(filled);
    expect(proposals.waiting()).toEqual([filled]);
  });

  test('that propose nothing do not wait', () => {
    const proposals = new ProposalFolder(folder);
    proposals.save({ what: 'nothing', ...common });
    expect(proposals.waiting()).toEqual([]);
    expect(proposals.has(common.id)).toBe(true);
  });

  test('are refused by name where they are of another form', () => {
    writeFileSync(join(folder, '0123456789ab.json'), '{"what":"nothing"}');
    expect(() => new ProposalFolder(folder).waiting()).toThrow('0123456789ab.json is no proposal');
  });

  test.each([
    { env: { VISUAL: 'code --wait', EDITOR: 'nano' }, editor: 'code --wait' },
    { env: { VISUAL: '', EDITOR: 'nano' }, editor: 'nano' },
    { env: { VISUAL: ' ', EDITOR: '' }, editor: 'vi' },
    { env: {}, editor: 'vi' },
  ])('are edited in $editor where the environment is $env', ({ env, editor }) => {
    expect(editorOf(env)).toBe(editor);
  });

  test.each([
    {
      name: 'takes what the editor leaves',
      script: `sed -i 's/"kind": "letter"/"kind": "comment"/' "$1"`,
      state: 'edited',
    },
    { name: 'refuses JSON that is broken', script: 'echo "{" > "$1"', state: 'unusable' },
    {
      name: 'refuses a kind that there is not',
      script: `sed -i 's/"kind": "letter"/"kind": "song"/' "$1"`,
      state: 'unusable',
    },
    {
      name: 'refuses another id, under which the proposal would wait twice',
      script: `sed -i 's/0123456789ab/0123456789ac/' "$1"`,
      state: 'unusable',
    },
    { name: 'keeps the proposal where the editor fails', script: 'exit 1', state: 'unusable' },
  ])('editing $name', ({ script, state }) => {
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, `#!/bin/sh\n${script}\n`);
    chmodSync(editor, 0o755);
    const edited = editInEditor(newCoalition(), editor);
    expect(edited.state).toBe(state);
    if (edited.state === 'edited') expect(edited.proposal).toMatchObject({ coalition: { kind: 'comment' } });
    else expect(edited.problems).not.toEqual([]);
  });
});
