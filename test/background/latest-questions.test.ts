import { describe, expect, it } from 'vitest';
import { LatestQuestions } from '../../entrypoints/background/latest-questions';

type Sender = Parameters<LatestQuestions['answer']>[0];

const FRAME = { url: 'https://news.example/', tab: { id: 3 }, frameId: 0 } as Sender;

/** Asks, and answers once it is let go on, in two steps. */
function ask(questions: LatestQuestions, sender: Sender) {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>(resolve => {
    letGo = resolve;
  });
  const answer = questions
    .answer(sender, async goOn => {
      await gate;
      goOn();
      return 'answered';
    })
    .catch((error: { fault?: string }) => error.fault);
  return { answer, letGo };
}

describe('of two questions of a page', () => {
  it.each<[string, Sender, string]>([
    ['the older ends early where the same frame asks', FRAME, 'superseded'],
    ['both are answered where another frame asks', { ...FRAME, frameId: 1 }, 'answered'],
    ['both are answered where another tab asks', { ...FRAME, tab: { id: 4 } } as Sender, 'answered'],
    ['both are answered where no tab asks', {}, 'answered'],
    [
      'both are answered of a window of ours',
      { ...FRAME, url: 'chrome-extension://abc/welcome.html' },
      'answered',
    ],
  ])('%s', async (_, other, outcome) => {
    const questions = new LatestQuestions();
    const older = ask(questions, other.url?.startsWith('chrome') ? other : FRAME);
    const newer = ask(questions, other);
    newer.letGo();
    expect(await newer.answer).toBe('answered');
    older.letGo();
    expect(await older.answer).toBe(outcome);
  });

  it('the newer is answered after the older has been, too', async () => {
    const questions = new LatestQuestions();
    const older = ask(questions, FRAME);
    older.letGo();
    await older.answer;
    const newer = ask(questions, FRAME);
    newer.letGo();
    expect(await newer.answer).toBe('answered');
  });
});
