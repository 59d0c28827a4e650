import { expect, it } from 'vitest';
import { packed, unpacked, withMarks } from '../../lib/messages/sent-answer';
import { markedPage } from '../components/popup-fixtures';

const ANSWER = (markedPage as Extract<typeof markedPage, { state: 'marked' }>).answer;

const sent = () => JSON.parse(JSON.stringify(packed(ANSWER)));

it('arrives as it was', () => expect({ ...unpacked(sent()) }).toEqual(ANSWER));

it('has no quotation mark in its cards that a message would escape', () =>
  expect(packed(ANSWER).cards).not.toContain('"'));

it('makes its cards once, also where its marks change', () => {
  const answer = unpacked(sent());
  const [mark] = answer.marks;
  const other = withMarks(answer, mark ? [{ ...mark, first: false }] : []);
  expect(other.marks[0]?.first).toBe(false);
  expect(other.cards).toBe(answer.cards);
});

it('does not make its cards to have other marks', () => {
  const answer = unpacked({ ...sent(), cards: 'never read' });
  expect(withMarks(answer, []).marks).toEqual([]);
});

it('keeps its cards whatever stands in them', () => {
  const [key = '', card] = Object.entries(ANSWER.cards)[0] ?? [];
  const title = 'A \u007f "quoted" \\ title ’ é';
  const odd = { ...ANSWER, cards: { [key]: { ...(card as object), title } } };
  expect(Object.values(unpacked(packed(odd as never)).cards)[0]?.title).toBe('A  "quoted" \\ title ’ é');
});

it('is told whole to a panel', () => expect(JSON.parse(JSON.stringify(unpacked(sent())))).toEqual(ANSWER));
