import type { ExtensionBrowser } from '../browser-with-extension';

declare global {
  /** Set in the background worker by {@link countQuestions}. */
  var questionsAsked: string[];
}

/** From now on the worker notes the type of every message it gets; it must not be stopped meanwhile. */
export async function countQuestions({ context }: ExtensionBrowser): Promise<() => Promise<number>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps');
  await worker.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { onMessage: MessageEventSource } } })
      .chrome;
    globalThis.questionsAsked = [];
    runtime.onMessage.addListener(message => {
      if (typeof message.type === 'string') questionsAsked.push(message.type);
    });

    interface MessageEventSource {
      addListener(listener: (message: { type?: unknown }) => void): void;
    }
  });
  return () => worker.evaluate(() => questionsAsked.filter(type => type === 'detect').length);
}
