import type { PageProtocol } from '../../lib/messages/protocol';
import { extensionApi } from '../gate/extension-api';

type Answers = {
  [K in keyof PageProtocol]: (
    ...data: Parameters<PageProtocol[K]>
  ) => MaybeLater<ReturnType<PageProtocol[K]>>;
};
type MaybeLater<T> = T | Promise<T>;

/** Answers what our own contexts ask of a page until `signal` ends; written out as {@link sendToWorker} is. */
export function answerMessages(answers: Answers, signal: AbortSignal): void {
  const { onMessage } = extensionApi().runtime;
  const byType = new Map<unknown, (data: never) => unknown>(Object.entries(answers));
  const listen = (
    message: { type?: unknown; data?: unknown },
    _: unknown,
    tell: (answer: object) => void,
  ) => {
    const answer = byType.get(message.type);
    if (!answer) return false;
    Promise.resolve(message.data as never)
      .then(answer)
      .then(
        res => tell({ res }),
        ({ name, message: why, stack = '', ...more }: Error) =>
          tell({ err: { ...more, name, message: why, stack } }),
      );
    return true;
  };
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen), { once: true });
}
