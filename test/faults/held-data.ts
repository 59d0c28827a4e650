import type { SentAnswer } from '../../lib/messages/protocol';
import { unpacked } from '../../lib/messages/sent-answer';
import { comparable, type ExpectedData, QUESTIONS, type Question } from './expected-data';
import type { Goal } from './fault-case';
import type { Publications } from './publications';
import { ask, type Reader } from './reader';

/** What the database holds, read in one transaction; null where it is not there or empty. */
interface Stored {
  version: string;
  records: string;
  derived: string;
  /** What should have been swept away: rows that nobody reads, parts that belong to no version. */
  leftovers: number;
}

const READ_STORED = `
const database = await openExisting('ag-lens');
if (!database) return null;
try {
  if (![...database.objectStoreNames].includes('derived')) return null;
  const transaction = database.transaction(database.objectStoreNames);
  const active = await wait(transaction.objectStore('meta').get('active'));
  if (!active) return null;
  const dataset = { format: 1, version: active.version };
  let leftovers = 0;
  for (const table of ['jurisdictions', 'attorneysGeneral', 'coalitions', 'lawsuits', 'releases']) {
    const rows = await wait(transaction.objectStore(table + '-' + active.slot).getAll());
    dataset[table] = rows.sort((a, b) => ((a.code ?? a.id) < (b.code ?? b.id) ? -1 : 1));
    leftovers += await wait(transaction.objectStore(table + '-' + (active.slot === 'a' ? 'b' : 'a')).count());
  }
  const parts = await wait(transaction.objectStore('derived').getAll());
  const derived = {};
  for (const { key, value } of parts) {
    const [set, part] = key.split('/');
    if (set === active.derived) derived[part] = value;
    else leftovers += 1;
  }
  return { version: active.version, records: await hexOf(dataset), derived: await digestOf(derived), leftovers };
} finally {
  database.close();
}
`;

export interface HeldData {
  data: 'old' | 'new' | 'mixed';
  /** What does not belong to one version, where it is mixed. */
  detail: string;
  leftovers: number;
}

/**
 * Which data the reader has: all of one version, in the database (records, lexicon, indexes) and in the
 * answers made of it, or a mixture.
 */
export async function heldData(reader: Reader, to: Goal, { expected }: Publications): Promise<HeldData> {
  for (let tries = 0; ; tries++) {
    const before = await reader.evaluate<Stored | null>(READ_STORED);
    const answers = await answersOf(reader);
    const stored = await reader.evaluate<Stored | null>(READ_STORED);
    // The background was just filling or clearing it: what was asked is of neither.
    if (JSON.stringify(before) !== JSON.stringify(stored) && tries < 20) continue;
    const wrong = (['old', 'new'] as const).map(data => ({
      data,
      detail: notOf(expected[data === 'old' ? 'old' : to], stored, answers),
    }));
    const { leftovers = 0 } = stored ?? {};
    const sound = wrong.find(({ detail }) => detail === '');
    if (sound) return { ...sound, leftovers };
    return {
      data: 'mixed',
      detail: wrong.map(({ data, detail }) => `not ${data}: ${detail}`).join(' '),
      leftovers,
    };
  }
}

/** Whether all answers are of one version, whatever the database is like. */
export async function answersAgree(reader: Reader, to: Goal, { expected }: Publications): Promise<boolean> {
  const answers = await answersOf(reader);
  return [expected.old, expected[to]].some(version => notOf(version, null, answers) === '');
}

async function answersOf(reader: Reader): Promise<Record<Question, string>> {
  const answers: Partial<Record<Question, string>> = {};
  for (const [type, data] of Object.entries(QUESTIONS))
    answers[type as Question] = comparable(asItWas(type, await ask(reader, type, data)));
  return answers as Record<Question, string>;
}

function asItWas(type: string, answer: unknown): unknown {
  return type === 'detect' ? unpacked(answer as SentAnswer) : answer;
}

/** What of it is not of that version; empty where all is. Without a database, answers alone tell. */
function notOf(
  { version, records, ways }: ExpectedData,
  stored: Stored | null,
  answers: Record<Question, string>,
): string {
  const others = [
    stored && stored.version !== version && 'version',
    stored && stored.records !== records && 'records',
    stored && !ways.some(({ derived }) => derived === stored.derived) && 'lexicon and indexes',
    ...(Object.keys(answers) as Question[]).map(
      question => !ways.some(way => way.answers[question] === answers[question]) && question,
    ),
  ];
  return others.filter(other => other).join(', ');
}
