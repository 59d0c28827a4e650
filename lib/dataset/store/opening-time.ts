/** How long opening may take, in ms, before it counts as failed: a request to open waits as long as
 * another context deletes the database or holds an older version of it, and a reader must not. */
const OPENING_MAY_TAKE = 3000;

class OpeningTookTooLong extends Error {
  override readonly name = 'OpeningTookTooLong';
}

/** @throws OpeningTookTooLong, and what `opening` throws */
export async function inTime<T>(opening: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OpeningTookTooLong()), OPENING_MAY_TAKE);
  });
  try {
    return await Promise.race([opening, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
