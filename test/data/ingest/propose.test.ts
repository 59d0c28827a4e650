import { describe, expect, test } from 'vitest';
import { knownRecordOf } from '../../../data/tools/ingest/known-record';
import { propose } from '../../../data/tools/ingest/propose';
import type { ReleaseText } from '../../../data/tools/ingest/release-text';
import { readSourceFiles } from '../../../data/tools/source-files';

const record = knownRecordOf(readSourceFiles());
const known = (id: string) => record.dataset.coalitions.find(one => one.id === id);
const GUNS = '2018-08-10-3d-printed-guns-letter';
const guns = known(GUNS);
const guns3d = known('2018-07-30-3d-printed-gun-files-suit')?.lawsuit;
const nameOf = (code: string) => record.dataset.jurisdictions.find(one => one.code === code)?.name ?? code;

const GUNS_TEXT: ReleaseText = {
  url: 'https://office.example/guns',
  published: '2018-08-10',
  title: 'Attorney General Balderas joins letter on 3D-printed guns',
  text: `August 10, 2018. New Mexico Attorney General Hector Balderas today joined a coalition of 22 attorneys general in a letter that asks the Department of State to keep plans for 3D-printed guns by Defense Distributed off the internet.

The letter was signed by the attorneys general of ${(guns?.members ?? []).map(nameOf).join(', ')}.`,
};

const FERRIES_TEXT: ReleaseText = {
  url: 'https://office.example/ferries',
  published: '2017-05-02',
  title: 'Attorney General Ferguson leads letter to Congress on ferry whistles',
  text: `May 2, 2017. Washington Attorney General Bob Ferguson today led a coalition of five attorneys general in a letter to Congress on the Ferry Whistle Act. The Ferry Whistle Act would silence whistles.

Ferguson is joined by the attorneys general of Maine, Oregon, Rhode Island and Vermont.`,
};

describe('what a text is proposed to change', () => {
  test('another source, where the record has the act', async () => {
    const proposal = await propose(GUNS_TEXT, record);
    expect(proposal).toMatchObject({
      what: 'another-source',
      record: GUNS,
      changes: [],
      source: { url: 'https://office.example/guns', date: '2018-08-10', publisher: 'office.example' },
    });
    expect(proposal.confidence).toBeGreaterThan(0.8);
  });

  test('nothing, where the record has the act and the source', async () => {
    const url = 'https://office.example/guns';
    const dataset = structuredClone(record.dataset);
    dataset.releases.push({ id: '2018-08-10-x', publisher: 'X', url });
    dataset.coalitions.find(({ id }) => id === GUNS)?.sources.push('2018-08-10-x');
    expect(await propose(GUNS_TEXT, { ...record, dataset })).toMatchObject({ what: 'nothing' });
  });

  test('the members of an incomplete list, where the text names as many as it counts', async () => {
    const dataset = structuredClone(record.dataset);
    const letter = dataset.coalitions.find(({ id }) => id === GUNS);
    Object.assign(letter ?? {}, { members: ['NM', 'MA'], membersComplete: false });
    const proposal = await propose(GUNS_TEXT, { ...record, dataset });
    expect(proposal).toMatchObject({
      what: 'more-of-known',
      changes: [
        { field: 'members', record: ['NM', 'MA'], text: guns?.members, applied: true },
        { field: 'membersComplete', applied: true },
        { field: 'note', record: guns?.note, applied: false },
      ],
    });
  });

  test.each([
    { note: 'The sources count 22; the 2 listed are named in what was found.', text: null },
    {
      note: 'The sources count 21; only the 2 listed here are named in them.',
      text: 'The sources count 21.',
    },
    {
      note: 'The sources count 22; those listed are named in what was seen. Hawaii signed late.',
      text: 'Hawaii signed late.',
    },
    {
      note: 'The sources count 22, all but one of the Democrats; the list seen breaks off after Maine.',
      text: 'The sources count 22, all but one of the Democrats.',
    },
  ])('what the note “$note” said of the list, once it is complete', async ({ note, text }) => {
    const dataset = structuredClone(record.dataset);
    const letter = dataset.coalitions.find(({ id }) => id === GUNS);
    Object.assign(letter ?? {}, { members: ['NM', 'MA'], membersComplete: false, note });
    const proposal = await propose(GUNS_TEXT, { ...record, dataset });
    const changes = 'changes' in proposal ? proposal.changes : [];
    expect(changes.at(-1)).toEqual({ field: 'note', record: note, text, applied: true });
  });

  test('a new coalition with lead, members, count and day, worded in our own words', async () => {
    const proposal = await propose(FERRIES_TEXT, record);
    expect(proposal).toMatchObject({
      what: 'new-coalition',
      coalition: {
        kind: 'letter',
        date: '2017-05-02',
        leads: ['WA'],
        members: ['ME', 'OR', 'RI', 'VT', 'WA'],
        membersComplete: true,
        statedCount: 5,
        targets: ['U.S. Congress'],
        keyTerms: ['Ferry Whistle Act'],
        summary: expect.stringMatching(
          /^Washington led five attorneys general, who wrote to U\.S\. Congress/,
        ),
      },
      drafted: ['title', 'summary', 'targets', 'topics', 'keyTerms'],
    });
  });

  test('with the act that it may look back at, where the same states have done so before', async () => {
    const dataset = structuredClone(record.dataset);
    const before = {
      ...(known(GUNS) as NonNullable<typeof guns>),
      id: '2015-03-01-ferries',
      date: '2015-03-01',
    };
    dataset.coalitions.push({
      ...before,
      members: ['ME', 'OR', 'RI', 'VT', 'WA'],
      keyTerms: ['Ferry Whistle Act'],
    });
    const proposal = await propose(FERRIES_TEXT, { ...record, dataset });
    expect(proposal).toMatchObject({ what: 'new-coalition', similar: ['2015-03-01-ferries'] });
  });

  test('a lawsuit under an id of its own, where the record has one of that caption and year', async () => {
    const text: ReleaseText = {
      url: 'https://office.example/suit',
      published: '2017-05-02',
      title: 'Attorney General Ferguson sues over ferry whistles',
      text: `May 2, 2017. Washington Attorney General Bob Ferguson today led a coalition of five attorneys general in a lawsuit against the Department of Transportation over the Ferry Whistle Act. The case is Washington v. Ferry Whistle Board.

Ferguson is joined by the attorneys general of Maine, Oregon, Rhode Island and Vermont.`,
    };
    const first = await propose(text, record);
    if (first.what !== 'new-coalition' || !first.lawsuit) throw new Error('no lawsuit drafted');
    const dataset = structuredClone(record.dataset);
    dataset.lawsuits.push({ ...first.lawsuit, dockets: ['2:17-cv-1'], filed: '2017-01-02' });
    expect(await propose(text, { ...record, dataset })).toMatchObject({
      lawsuit: { id: `${first.lawsuit.id}-2` },
      coalition: { lawsuit: `${first.lawsuit.id}-2` },
    });
  });

  test('a lawsuit under a heading of ours, with its court, where only its docket is told', async () => {
    const proposal = await propose(
      {
        file: 'suit.txt',
        published: '2017-05-02',
        title: 'Attorney General Ferguson sues over ferry whistles',
        text: `May 2, 2017. Washington Attorney General Bob Ferguson today led a coalition of five attorneys general in a lawsuit against the Department of Transportation over the Ferry Whistle Act. The case, No. 3:17-cv-05999, was filed in the Western District of Washington.

Ferguson is joined by the attorneys general of Maine, Oregon, Rhode Island and Vermont.`,
      },
      record,
    );
    expect(proposal).toMatchObject({
      what: 'new-coalition',
      lawsuit: {
        caption: 'Washington v. U.S. Department of Transportation',
        court: 'W.D. Wash.',
        dockets: ['3:17-cv-05999'],
        note: expect.stringMatching(/^Heading put together from the parties/),
      },
    });
  });

  test('evidence by offsets into the text, with no more than a few words of it', async () => {
    const { evidence } = await propose(FERRIES_TEXT, record);
    const [first] = evidence;
    expect(FERRIES_TEXT.text.slice(first?.start, first?.end)).toMatch(
      /^Washington Attorney General .* Ferry Whistle Act\.$/,
    );
    expect(first?.excerpt.length).toBeLessThanOrEqual(160);
  });

  test('the same from the same text', async () => {
    expect(await propose(FERRIES_TEXT, record)).toEqual(await propose(FERRIES_TEXT, record));
  });

  const ORDER: ReleaseText = {
    url: 'https://office.example/order',
    published: '2019-11-12',
    title: 'Court vacates rule on 3D-printed gun files',
    text: 'November 12, 2019. A federal judge has set aside the settlement that let Defense Distributed publish plans for 3D-printed guns. The ruling came in Washington v. U.S. Department of State, the lawsuit over 3D-printed gun files that Washington Attorney General Bob Ferguson brought in 2018 with a coalition of attorneys general.',
  };

  test('an event of a lawsuit, where a court has decided and the record does not say so yet', async () => {
    const dataset = structuredClone(record.dataset);
    const suit = dataset.lawsuits.find(({ id }) => id === guns3d);
    Object.assign(suit ?? {}, { events: [] });
    expect(await propose(ORDER, { ...record, dataset })).toMatchObject({
      what: 'lawsuit-event',
      record: guns3d,
      event: { kind: 'vacated', date: '2019-11-12', text: 'The court vacated the challenged action.' },
    });
    suit?.events.push({ kind: 'vacated', date: '2019-11-12', text: 'Vacated.', sources: [] });
    expect((await propose(ORDER, { ...record, dataset })).what).not.toBe('lawsuit-event');
  });

  test('no event of a lawsuit that the text only cites', async () => {
    const text: ReleaseText = {
      url: 'https://office.example/appeal',
      published: '2025-01-17',
      title: 'Attorney General Ellison appeals the decision on carry permits',
      text: `January 17, 2025. Minnesota Attorney General Keith Ellison appealed the decision in Roe v. Jacobson. ${'He defends the law of his state. '.repeat(20)}

The lower court relied on New York State Rifle & Pistol Association v. Bruen, and on Washington v. U.S. Department of State, the lawsuit over 3D-printed gun files.`,
    };
    expect((await propose(text, record)).what).not.toBe('lawsuit-event');
  });

  test('no appeal in a lawsuit that the Supreme Court has decided', async () => {
    const text = {
      ...ORDER,
      title: 'An appeal was filed',
      text: ORDER.text.replace(/A federal judge .*? guns\./, 'The State Department filed an appeal.'),
    };
    const dataset = structuredClone(record.dataset);
    const suit = dataset.lawsuits.find(({ id }) => id === guns3d);
    Object.assign(suit ?? {}, { events: [] });
    expect((await propose(text, { ...record, dataset })).what).toBe('lawsuit-event');
    suit?.events.push({ kind: 'supreme-court-decision', date: '2019-06-01', text: 'Decided.', sources: [] });
    expect((await propose(text, { ...record, dataset })).what).not.toBe('lawsuit-event');
  });

  test.each([
    { name: 'of no group', text: 'Ohio Attorney General Dave Yost warned of a scam.' },
    {
      name: 'that names nobody else of those who act',
      text: 'Maryland Attorney General Anthony Brown joined 10 other attorneys general in a statement.',
    },
  ])('nothing from a text $name, with the reason', async ({ text }) => {
    const proposal = await propose({ text, published: '2025-02-01' }, record);
    expect(proposal.what).toBe('nothing');
    expect(proposal.reasons[0]).toMatch(/^It (?:tells of no group|names 1)/);
  });
});
