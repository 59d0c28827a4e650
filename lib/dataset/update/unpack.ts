/** The file holds more, or other, than it was signed to hold. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
}

/**
 * Unpacks gzip to exactly `size` bytes, and stops as soon as there are more: a small file may unpack
 * to any size. @throws UnpackError
 */
export async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (filled + next.value.byteLength > size) throw new UnpackError(`More than ${size} bytes.`);
      unpacked.set(next.value, filled);
      filled += next.value.byteLength;
    }
  } catch (cause) {
    if (cause instanceof UnpackError) throw cause;
    throw new UnpackError('Not gzip, or cut off.', { cause });
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if (filled !== size) throw new UnpackError(`${filled} bytes, not ${size}.`);
  return unpacked;
}
