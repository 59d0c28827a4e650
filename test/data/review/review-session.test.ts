import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../data/tools/ingest/proposal';
import { advance, readVerdict, startReview } from '../../../data/tools/review/review-session';
import { showProposal } from '../../../data/tools/review/show-proposal';
import { soundParts } from '../sound-source-files';
import { anotherSource, LETTER, newCoalition } from './proposals';

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
