/** The file holds more, or other, than it was signed to hold. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
}

/**
 * Unpacks gzip to a number of bytes, and stops as soon as there are more: a small file may unpack to
 * any size. @throws UnpackError
 */
export async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  size: { exactly: number } | { atMost: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const most = 'exactly' in size ? size.exactly : size.atMost;
  const unpacked = new Uint8Array(most);
  let filled = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (filled + next.value.byteLength > most) throw new UnpackError(`More than ${most} bytes.`);
      unpacked.set(next.value, filled);
      filled += next.value.byteLength;
    }
  } catch (cause) {
    if (cause instanceof UnpackError) throw cause;
    throw new UnpackError('Not gzip, or cut off.', { cause });
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if ('exactly' in size && filled !== most) throw new UnpackError(`${filled} bytes, not ${most}.`);
  return unpacked.subarray(0, filled);
}
