import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../lib/dataset/update/unpack';

const packed = (content: string | Buffer) => new Uint8Array(gzipSync(content));

describe('unpacking', () => {
  it('gives what was packed', async () => {
    expect(new TextDecoder().decode(await unpack(packed('the facts'), { exactly: 9 }))).toBe('the facts');
  });

  it.each([
    ['a bomb', packed(Buffer.alloc(50_000_000)), 1000, 'More than 1000 bytes.'],
    ['less than was signed', packed('the facts'), 10, '9 bytes, not 10.'],
    ['more than was signed', packed('the facts'), 8, 'More than 8 bytes.'],
    ['a torn file', packed('the facts').slice(0, 20), 9, 'Not gzip'],
    ['no gzip', new TextEncoder().encode('<!doctype html>'), 9, 'Not gzip'],
    ['nothing', new Uint8Array(), 9, 'Not gzip'],
  ])('refuses %s', async (_, bytes, size, message) => {
    await expect(unpack(bytes, { exactly: size })).rejects.toThrow(message);
  });
});
