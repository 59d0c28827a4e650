import type { Card, CardKey } from '../../../../lib/dataset/card';
import type { DetectAnswer } from '../../../../lib/messages/protocol';
import type { RequestData, WorkerRequest } from '../../../../lib/messages/worker-requests';
import { linksIn } from '../links';
import { wrongMarks } from '../wrong-marks';
import type { Asked } from './expected-outcome';

/** Longest answer, in characters of its JSON: hundreds of cards are asked for at once by our own windows only. */
const LONGEST = { ofPage: 2_000_000, ofWindow: 20_000_000 };

/** What is wrong with an answer to a question; undefined where it is an answer to this one, whole and bounded. */
export function wrongAnswer({ type, data }: Asked, res: unknown, isOwnPage: boolean): string | undefined {
  const sent = JSON.stringify(res) ?? '';
  if (sent.length > (isOwnPage ? LONGEST.ofWindow : LONGEST.ofPage)) return 'an answer without bounds';
  if (res !== undefined && JSON.stringify(structuredClone(JSON.parse(sent))) !== sent)
    return 'an answer that does not survive its sending';
  const link = linksIn(res).find(address => !/^https?:\/\//.test(address));
  if (link !== undefined) return `a link to “${link}”`;
  const check = CHECKS[type] as ((data: unknown, res: unknown) => string | undefined) | undefined;
  if (check) return check(data, res);
  return NOTHING_TO_SAY.has(type) && res !== undefined && res !== null
    ? 'more than was asked for'
    : undefined;
}

const NOTHING_TO_SAY: ReadonlySet<WorkerRequest> = new Set([
  'cancelUpdate',
  'undoUpdate',
  'chooseFeed',
  'syncSettings',
  'keepDate',
  'noteError',
  'openPanel',
  'loadReading',
  'loadCardView',
] as const);

type Check<K extends WorkerRequest> = (data: RequestData<K>, res: unknown) => string | undefined;

const CHECKS: { [K in WorkerRequest]?: Check<K> } = {
  detect: ({ text }, res) => {
    const { cards, marks, ...rest } = res as Omit<DetectAnswer, 'cards'> & { cards: string };
    const read = JSON.parse(cards.replaceAll('\u007f', '"')) as Record<CardKey, Card>;
    return (
      wrongMarks(text, { marks, cards: read }) ??
      wrongCards(Object.entries(read) as [CardKey, Card][]) ??
      unknownKey(rest, ['cut', 'dataset', 'published', 'foundDate'])
    );
  },
  card: ({ key }, res) => (res === null ? undefined : wrongCards([[key, res as Card]])),
  cards: ({ keys }, res) => {
    const { cards } = res as { cards: { key: CardKey; card: Card }[] };
    if (cards.length > keys.length || cards.some(({ key }) => !keys.includes(key)))
      return 'cards that were not asked for';
    return wrongCards(cards.map(({ key, card }) => [key, card]));
  },
  compare: ({ states }, res) => {
    const compared = (res as { states: { place: { code: string } }[] }).states;
    return compared.every(({ place }) => states.includes(place.code)) ? undefined : 'other states compared';
  },
  search: ({ limit }, res) => tooMany(res, limit),
  searchReleases: ({ limit }, res) => tooMany(res, limit),
  errorNotes: (_, res) => ((res as unknown[]).length > 20 ? 'more notes than are kept' : undefined),
};

function tooMany(res: unknown, limit: number): string | undefined {
  return (res as { hits: unknown[] }).hits.length > limit ? 'more hits than were asked for' : undefined;
}

function unknownKey(value: object, known: readonly string[]): string | undefined {
  const unknown = Object.keys(value).find(key => !known.includes(key));
  return unknown && `the answer tells of “${unknown}”`;
}

/** Whether each card is that of its key, as far as it names it. */
function wrongCards(cards: readonly [CardKey, Card][]): string | undefined {
  const wrong = cards.find(([key, card]) => !isOf(key, card));
  return wrong && `the card of ${wrong[0]} is ${wrong[1].kind} “${wrong[1].title}”`;
}

function isOf(key: CardKey, card: Card): boolean {
  const [kind, id] = key.split(':');
  if (card.kind !== kind) return false;
  if (card.kind === 'coalition') return card.key === key;
  return card.kind === 'state' || card.kind === 'office' ? card.place.code === id : true;
}
