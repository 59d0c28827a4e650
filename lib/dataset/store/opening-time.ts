/** How long opening may take, in ms, before it counts as failed: a request to open waits as long as
 * another context deletes the database or holds an older version of it, and a reader must not. */
const OPENING_MAY_TAKE = 3000;

/** The same of a read, which takes some milliseconds: of a failing disk, some never come to an end. */
const READING_MAY_TAKE = 3000;

class OpeningTookTooLong extends Error {
  override readonly name = 'OpeningTookTooLong';
}

export class ReadingTookTooLong extends Error {
  override readonly name = 'ReadingTookTooLong';
}

/** @throws OpeningTookTooLong, and what `opening` throws */
export function inTime<T>(opening: PromiseLike<T>): Promise<T> {
  return within(OPENING_MAY_TAKE, opening, () => new OpeningTookTooLong());
}

/** @throws ReadingTookTooLong, and what `reading` throws */
export function readInTime<T>(reading: PromiseLike<T>): Promise<T> {
  return within(READING_MAY_TAKE, reading, () => new ReadingTookTooLong());
}

async function within<T>(most: number, task: PromiseLike<T>, problem: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(problem()), most);
  });
  try {
    return await Promise.race([task, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
