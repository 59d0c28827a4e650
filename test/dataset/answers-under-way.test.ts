import { expect, test } from 'vitest';
import { asAnswer, untilAnswered } from '../../lib/dataset/answers-under-way';

/** An answer that is given when the test wants it. */
function answerInHand() {
  let give: (answer: string) => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const answer = asAnswer(
    () =>
      new Promise<string>((resolve, reject) => {
        give = resolve;
        fail = reject;
      }),
  );
  return { answer, give: (text: string) => give(text), fail: (cause: Error) => fail(cause) };
}

test('with no answer under way, nothing stands back', async () => {
  await untilAnswered(60_000);
});

test('work stands back until the last of several answers is given, even if one fails', async () => {
  const [first, second] = [answerInHand(), answerInHand()];
  let isDone = false;
  const work = untilAnswered(60_000).then(() => {
    isDone = true;
  });
  first.fail(new Error('no'));
  await expect(first.answer).rejects.toThrow('no');
  expect(isDone).toBe(false);
  second.give('yes');
  await work;
  expect(await second.answer).toBe('yes');
});

test('work goes on though an answer never comes', async () => {
  const { answer, give } = answerInHand();
  await untilAnswered(1);
  give('late');
  expect(await answer).toBe('late');
});
