import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../data/tools/read-dataset';
import { answerArticle, MOST_MARKS } from '../../entrypoints/background/answer-article';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { loadTagger } from '../../lib/detection/compromise-tagger';
import type { Mark } from '../../lib/messages/protocol';

const dataset = readDataset();
const reader = inMemoryReader(dataset, 'packaged');

async function read(text: string, date?: string) {
  const published = date === undefined ? {} : { published: { date, from: 'json-ld' as const } };
  const answer = await answerArticle({ text, ...published }, reader, { loadTagger });
  const words = ({ start, end }: Mark) => text.slice(start, end);
  return { answer, words, mark: (of: string) => answer.marks.find(mark => words(mark) === of) };
}

/** Milliseconds for the first answer, which builds tables and loads the tagger, where every core has other work. */
const COLD = 60_000;
beforeAll(async () => {
  await read('The attorney general of New Mexico sued.', '2018-08-13');
}, COLD);

const GUNS = [
  'New Mexico Attorney General Hector Balderas on Friday joined a coalition of 22 state attorneys general, led by Massachusetts, in a letter that asks the State Department to get plans for 3D-printed guns off the internet.',
  'Balderas said the plans put people at risk.',
].join('\n\n');

describe('an article on the letter about printed guns', () => {
  test('has marks whose cards all came along', async () => {
    const { answer, mark } = await read(GUNS, '2018-08-13');
    for (const { card } of answer.marks) expect(answer.cards[card]).toBeDefined();
    expect(new Set(answer.marks.map(({ card }) => card))).toEqual(new Set(Object.keys(answer.cards)));
    expect(mark('Hector Balderas')).toMatchObject({
      kind: 'attorney-general',
      card: 'attorney-general:hector-balderas',
      first: true,
    });
    expect(answer.published).toEqual({ date: '2018-08-13', from: 'json-ld' });
    expect(answer.dataset).toEqual({ version: dataset.version, from: 'packaged' });
  });

  test('marks later mentions of a fact as repeats', async () => {
    const { answer, words } = await read(GUNS, '2018-08-13');
    const balderas = answer.marks.filter(({ card }) => card === 'attorney-general:hector-balderas');
    expect(balderas.map(mark => [words(mark), mark.first])).toEqual([
      ['Hector Balderas', true],
      ['Balderas', false],
    ]);
  });

  test('holds the count against the record', async () => {
    const { answer } = await read(GUNS, '2018-08-13');
    const coalition = answer.marks.find(({ kind }) => kind === 'coalition');
    expect(coalition?.card).toBe('coalition:2018-08-10-3d-printed-guns-letter');
    expect(coalition?.check).toMatchObject({ recorded: 22, count: 'agrees' });
  });

  test('is seen from its date', async () => {
    const dated = await read(GUNS, '2018-08-13');
    expect(dated.answer.cards['state:NM']).toMatchObject({ seenFrom: '2018-08-13' });
    const undated = await read(GUNS);
    expect(undated.answer.cards['state:NM']).not.toHaveProperty('seenFrom');
    expect(undated.answer).not.toHaveProperty('published');
  });
});

test('those who joined a suit later are counted with those who brought it, not with who reports it', async () => {
  const text = [
    'New Mexico Attorney General Hector Balderas signed the letter on 3D-printed guns with 21 others.',
    'Last week a multistate lawsuit filed by nine state attorneys general over the State Department’s settlement with Defense Distributed won a temporary restraining order. Eleven other state AGs have since joined that lawsuit.',
  ].join('\n\n');
  const { mark } = await read(text, '2018-08-10');
  const joiners = mark('Eleven other state AGs');
  expect(joiners?.card).toBe('coalition:2018-08-02-3d-printed-gun-files-suit-amended');
  expect(joiners?.check).toMatchObject({
    counted: { number: 11, other: true },
    joinedTo: { before: 9 },
    recorded: 20,
    count: 'agrees',
    notInRecord: [],
  });
});

test('without a date, “last week” counts from the act that the article tells apart', async () => {
  const text = `${GUNS}\n\nA multistate coalition sent a letter last week urging them to withdraw from the settlement with Defense Distributed.`;
  const { mark } = await read(text);
  expect(mark('multistate coalition')?.card).toBe('coalition:2018-07-30-3d-printed-guns-letter');
});

test('a coalition that is not in the record has a card made from the article', async () => {
  const { answer } = await read(
    'Ohio Attorney General Dave Yost and 14 other attorneys general asked the makers of lawn chairs to recall a folding model.',
    '2023-03-01',
  );
  const coalition = answer.marks.find(({ kind }) => kind === 'coalition');
  expect(coalition?.card).toMatch(/^article-coalition:\d+$/);
  expect(coalition?.check).toBeUndefined();
  expect(coalition && answer.cards[coalition.card]).toMatchObject({ kind: 'article-coalition', count: 14 });
});

test('a caption that is not in the record has no mark', async () => {
  const text = 'The judge in Abernathy v. Quillfeather Holdings ruled for Ohio on Monday.';
  const { answer, words } = await read(text, '2023-03-01');
  expect(answer.marks.map(words)).toEqual(['Ohio']);
});

test('a text without anything to mark has an empty answer', async () => {
  const { answer } = await read('The weather will be fine tomorrow.', '2023-03-01');
  expect(answer.marks).toEqual([]);
  expect(answer.cards).toEqual({});
});

test('a text with fewer mentions is not cut', async () => {
  const { answer } = await read(GUNS, '2018-08-13');
  expect(answer).not.toHaveProperty('cut');
});

test('an answer survives being sent', async () => {
  const { answer } = await read(GUNS, '2018-08-13');
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

test('of a text that is a list without end the first few thousand mentions are marked', async () => {
  const { answer } = await read('The attorney general of Ohio. '.repeat(MOST_MARKS + 1), '2018');
  expect(answer.marks).toHaveLength(MOST_MARKS);
  expect(answer.cut).toBe(true);
});
