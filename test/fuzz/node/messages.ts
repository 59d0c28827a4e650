import { readUpdateRecord } from '../../../lib/dataset/update/update-record';
import { validatedPageState } from '../../../lib/messages/validated-page-state';
import type { WorkerRequest } from '../../../lib/messages/worker-requests';
import { readErrorNotes } from '../../../lib/self-check/error-notes';
import { readWorkerStarts } from '../../../lib/self-check/worker-starts';
import { readSettingsFile } from '../../../lib/settings/settings-file';
import type { Random } from '../random';
import { generateAnything, spoil } from './anything';
import type { Subject } from './fuzz-each';
import type { BackgroundBed, Outcome } from './messages/background-bed';
import { expectedOf, type Sent } from './messages/expected-outcome';
import { generateRequest, type Topics } from './messages/generate-requests';
import { FROM_PAGES, REQUEST_TYPES } from './messages/request-shapes';
import { generateSender, kindOf } from './messages/senders';
import { StateModel } from './messages/state-model';
import { wrongAnswer } from './messages/wrong-answer';

/** Some messages; those of a wave are sent at the same time, each wave when the one before it was answered. */
export interface MessageCase {
  /** How the browser copies messages: Chrome as JSON, Firefox as they are. */
  over: 'json' | 'clone';
  /** What storage holds at first, which an earlier version may have left. */
  stored?: { local?: Record<string, unknown>; session?: Record<string, unknown> };
  waves: Sent[][];
}

const ODD_TYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'reveal', 'goTo', 'soak', ''];

/** Messages of all who can send one, to the background as it runs, held against what must come of each. */
export function messageSubject(open: () => Promise<BackgroundBed>, topics: Topics): Subject<MessageCase> {
  let bed: Promise<BackgroundBed> | undefined;
  const counted = { messages: 0, answered: 0 };
  return {
    counted,
    what: 'messages to the background, from all who can send one',
    mayTake: 3000,
    generate: random => {
      const focus = generateFocus(random);
      const wave = () => generateWave(random, topics, focus);
      return {
        over: random.pick(['json', 'clone']),
        ...(random.chance(0.1) && { stored: generateStored(random) }),
        waves: [wave(), ...(random.chance(focus ? 0.7 : 0.4) ? [wave()] : [])],
      };
    },
    check: async given => {
      bed ??= open();
      return (await wrongCase(await bed, given, counted)) ?? wrongReading(given);
    },
  };
}

function generateWave(random: Random, topics: Topics, focus: Focus): Sent[] {
  const more = random.some(focus ? 4 : 2, () => generateSent(random, topics, focus));
  return [generateSent(random, topics, focus), ...more];
}

/** Kinds that get into each other's way, if any do. */
type Focus = readonly WorkerRequest[] | undefined;
const FOCUSES: readonly Focus[] = [
  ['keepDate', 'detect'],
  ['settings', 'syncSettings'],
  ['chooseFeed', 'update', 'updateStatus'],
];

function generateFocus(random: Random): Focus {
  if (random.chance(0.7)) return undefined;
  return random.chance(0.7) ? random.pick(FOCUSES) : [random.pick(REQUEST_TYPES)];
}

function generateSent(random: Random, topics: Topics, focus: Focus): Sent {
  const from = generateSender(random);
  const asksItsOwn = kindOf(from) === 'content script' && random.chance(0.85);
  const type = random.pick(focus ?? (asksItsOwn ? FROM_PAGES : REQUEST_TYPES));
  const sound = { id: 1, type, data: generateRequest(type, topics, random), timestamp: 1 };
  const lot = random.below(20);
  if (lot < 15) return { from, message: sound };
  if (lot < 18) return { from, message: { ...sound, data: spoil(random, sound.data, 1 + random.below(2)) } };
  if (lot < 19) return { from, message: { ...sound, type: random.pick(ODD_TYPES) } };
  return { from, message: random.chance(0.5) ? spoil(random, sound, 1) : generateAnything(random) };
}

function generateStored(random: Random): NonNullable<MessageCase['stored']> {
  const anything = () => generateAnything(random) ?? null;
  return {
    local: { errors: anything(), update: anything() },
    session: { 'reader-dates': anything(), 'worker-starts': anything() },
  };
}

async function wrongCase(
  bed: BackgroundBed,
  { over, stored, waves }: MessageCase,
  counted: Record<'messages' | 'answered', number>,
): Promise<string | undefined> {
  bed.forget(cross(stored, 'json'));
  bed.said();
  const model = new StateModel();
  for (const wave of waves.map(each => each.map(sent => cross(sent, over)))) {
    const before = wave.map(sent => expectedDate(sent, wave, model));
    const outcomes = await Promise.all(wave.map(({ from, message }) => bed.send(message, from)));
    counted.messages += wave.length;
    counted.answered += outcomes.filter(({ came }) => came === 'answer').length;
    for (const [place, sent] of wave.entries()) {
      const expected = expectedOf(sent, wave);
      const outcome = outcomes[place] as Outcome;
      const wrong = wrongOutcome(sent, expected, outcome);
      if (wrong !== undefined) return `${typeOf(sent)} of ${kindOf(sent.from)}: ${wrong}`;
      if (expected.comes === 'answer' && outcome.came === 'answer')
        model.answered(expected.request, sent.from);
    }
    for (const [place, sent] of wave.entries()) {
      const dates = [before[place], expectedDate(sent, wave, model)];
      const wrong = wrongDate(sent, wave, dates, outcomes[place] as Outcome);
      if (wrong !== undefined) return wrong;
    }
    // What goes on behind an answer, such as a note of an error, is done by then.
    await new Promise(resolve => setImmediate(resolve));
    const wrong = model.wrong(readable(bed.stored), bed.deeds);
    if (wrong !== undefined) return wrong;
  }
  const said = bed.said().find(line => !/repairDataset|undoUpdate|renew its data/.test(line));
  return said && `says “${said}”`;
}

/** What is stored and no longer what an earlier version has left. */
function readable(stored: BackgroundBed['stored']): BackgroundBed['stored'] {
  const isOurs = (value: unknown) =>
    Array.isArray(value) && value.every(part => typeof part === 'object' && part !== null && 'date' in part);
  const { 'reader-dates': dates, ...session } = stored.session;
  const { errors, ...local } = stored.local;
  return {
    ...stored,
    local: { ...local, errors: readErrorNotes(errors) },
    session: { ...session, ...(isOurs(dates) && { 'reader-dates': dates }) },
  };
}

function wrongOutcome(
  { from }: Sent,
  expected: ReturnType<typeof expectedOf>,
  outcome: Outcome,
): string | undefined {
  if (outcome.came === 'throw') return `throws ${outcome.error}`;
  if (expected.comes === 'silence')
    return outcome.came === 'silence'
      ? undefined
      : `${JSON.stringify(outcome).slice(0, 200)} for nothing asked`;
  if (outcome.came === 'silence') return 'nothing comes';
  if (outcome.came === 'error') {
    const { fault = '', name } = outcome.err;
    if (name !== 'RequestError')
      return `an error without a type: ${JSON.stringify(outcome.err).slice(0, 200)}`;
    return expected.faults.includes(fault) ? undefined : `the error “${fault}” comes`;
  }
  if (expected.comes === 'error') return `an answer comes, and not the error ${expected.faults}`;
  return wrongAnswer(expected.request, outcome.res, kindOf(from) === 'own page');
}

/** The date that the reader has given to the page that is asked about. */
function expectedDate(sent: Sent, wave: readonly Sent[], model: StateModel): string | undefined {
  const expected = expectedOf(sent, wave);
  if (expected.comes !== 'answer' || expected.request.type !== 'detect') return undefined;
  return model.dateOf((expected.request.data as { url?: string }).url);
}

/** A page is seen from the date that its reader has given it, and from no other page's. */
function wrongDate(
  sent: Sent,
  wave: readonly Sent[],
  [before, after]: (string | undefined)[],
  outcome: Outcome,
): string | undefined {
  const expected = expectedOf(sent, wave);
  if (outcome.came !== 'answer' || expected.comes !== 'answer' || expected.request.type !== 'detect')
    return undefined;
  const { published } = outcome.res as { published?: { date: string; from: string } };
  const said = (expected.request.data as { published?: { from: string } }).published?.from;
  const set = published?.from === 'reader' ? published.date : undefined;
  return set === before || set === after || said === 'reader'
    ? undefined
    : `a page is seen from ${set}, and not from ${before}`;
}

function typeOf({ message }: Sent): string {
  return String((message as { type?: unknown } | null | undefined)?.type).slice(0, 30);
}

/** What else is read of what may be anything. */
function wrongReading({ waves }: MessageCase): string | undefined {
  for (const { message } of waves.flat()) {
    const data = (message as { data?: unknown } | null | undefined)?.data;
    if (validatedPageState(data) && !/off|reading|quiet/.test(JSON.stringify(data)))
      return 'taken for a page’s state';
    readWorkerStarts(data);
    readUpdateRecord(data);
    readSettingsFile(JSON.stringify({ format: 'ag-lens-settings-1', settings: data }));
  }
  return undefined;
}

/** As it comes over to another context. */
function cross<T>(value: T, over: MessageCase['over']): T {
  if (value === undefined) return value;
  return over === 'clone' ? structuredClone(value) : JSON.parse(JSON.stringify(value));
}
