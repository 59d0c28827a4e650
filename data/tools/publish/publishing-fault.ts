/** What keeps from publishing, and what to do about it: for whoever publishes, who needs no stack. */
export class PublishingFault extends Error {
  override readonly name = 'PublishingFault';
}

/** Runs a command to its end; whatever ends it before is told in a sentence, with exit code 1. */
export function orTell<T>(command: () => T): T {
  try {
    return command();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** What `task` gives. @throws PublishingFault `message`, with the reason behind it. */
export function otherwise<T>(task: () => T, message: string): T {
  try {
    return task();
  } catch (cause) {
    throw new PublishingFault(`${message}\n(${reasonOf(cause)})`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return String((cause as Error).message).split('\n')[0] ?? '';
}
