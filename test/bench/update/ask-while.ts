import { ask, type Reader } from '../../faults/reader';
import { states } from '../detection/dataset';
import { newsText } from '../detection/site-text';

/** What pages ask while an update runs. */
export type Kind = 'card' | 'article' | 'search' | 'releases';

export interface Waits {
  /** Until the update had come to its end, in ms. */
  took: number;
  /** What came over the wire, in bytes; 0 without an update. */
  bytes: number;
  /** How long each question waited for its answer, in ms. */
  waits: { kind: Kind; ms: number }[];
}

/** Whole articles of some 6,000 characters, each another text: an answer to one is no answer to the next. */
const ARTICLES = Array.from({ length: 12 }, (_, number) =>
  newsText(6000 * (number + 1), states).slice(6000 * number),
);

const QUESTIONS = [
  { kind: 'card', type: 'card', data: { key: 'state:OH' } },
  { kind: 'search', type: 'search', data: { query: 'opioid ohio', limit: 8 } },
  { kind: 'releases', type: 'searchReleases', data: { query: 'robocalls', limit: 8 } },
  ...ARTICLES.flatMap(text => [
    { kind: 'article', type: 'detect', data: { text, published: { date: '2024-08-10', from: 'url' } } },
    { kind: 'card', type: 'card', data: { key: 'state:TX' } },
  ]),
] as const;

/** After it is over, answers are read from what is new: pages still wait for what comes of it; in ms. */
const AFTERWARDS = 500;

/** Asks one question after the other, as pages do, while an update runs, or for so many ms. */
export async function askWhile(reader: Reader, what: 'update' | number): Promise<Waits> {
  // What is read once and then kept is not what is measured.
  for (const { type, data } of QUESTIONS) await ask(reader, type, data);
  return reader.evaluate<Waits>(
    `
    const [what, questions, afterwards] = args;
    const send = (type, data) => browserOf().runtime.sendMessage({ id: Math.random() * 1e9 | 0, type, data, timestamp: 0 });
    const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
    const begun = performance.now();
    const doing = what === 'update'
      ? send('update', null)
      : pause(what).then(() => ({ res: { state: 'updated', bytes: 0 } }));
    let took;
    void doing.then(() => { took = performance.now() - begun; });
    const waits = [];
    for (let at = 0; took === undefined || performance.now() - begun < took + afterwards; at++) {
      const { kind, type, data } = questions[at % questions.length];
      const asked = performance.now();
      const { err } = await send(type, data);
      if (err) throw new Error(JSON.stringify(err));
      waits.push({ kind, ms: performance.now() - asked });
      await pause(2);
    }
    const { res } = await doing;
    if (res.state !== 'updated') throw new Error(JSON.stringify(res));
    return { took, bytes: res.bytes, waits };
  `,
    what,
    QUESTIONS,
    AFTERWARDS,
  );
}
