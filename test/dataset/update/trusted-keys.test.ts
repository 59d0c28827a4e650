import { describe, expect, it } from 'vitest';
import { firstKeySet, nextKeySet } from '../../../data/tools/publish/key-sets';
import { newSigningKey, signDocument } from '../../../data/tools/publish/signing-key';
import { followKeySets } from '../../../lib/dataset/update/trusted-keys';

const [first, second, third, eve] = [newSigningKey(), newSigningKey(), newSigningKey(), newSigningKey()];
const one = firstKeySet([first.publicKey], 1);
const two = nextKeySet(one, [second.publicKey], 1, [first, second]);
const three = nextKeySet(two.keySet, [third.publicKey, second.publicKey], 2, [second, third]);

const served = new Map([two, three].map(({ name, bytes }) => [name, bytes as Uint8Array<ArrayBuffer>]));
const fetching = (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) => async (number: number) => {
  const bytes = files.get(`keys-${number}.json`);
  if (!bytes) throw new Error(`no keys-${number}.json`);
  return bytes;
};
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('from the keys of the package', () => {
  it.each([1, 2, 3])('a reader arrives at key set %d', async number => {
    const keySet = await followKeySets(one, number, fetching(served));
    expect(keySet).toEqual([one, two.keySet, three.keySet][number - 1]);
  });

  it.each([
    ['signed by its own key only', signDocument(two.keySet, [second])],
    ['signed by the key before only', signDocument(two.keySet, [first])],
    ["signed by a stranger's keys", signDocument({ ...two.keySet, keys: [eve.publicKey] }, [eve])],
    ['that skips a number', signDocument({ ...two.keySet, number: 3 }, [first, second])],
    [
      'that asks for more signatures than it bears',
      signDocument({ ...two.keySet, threshold: 2, keys: [second.publicKey, third.publicKey] }, [
        first,
        second,
      ]),
    ],
  ])('no set follows %s', async (_, envelope) => {
    const files = new Map([['keys-2.json', encode(envelope)]]);
    await expect(followKeySets(one, 2, fetching(files))).rejects.toMatchObject({ problem: 'unsigned' });
  });

  it('no way leads back to keys that were replaced', async () => {
    await expect(followKeySets(two.keySet, 1, fetching(served))).rejects.toMatchObject({ problem: 'older' });
  });

  it('a publisher cannot make a set that readers would not follow', () => {
    expect(() => nextKeySet(one, [second.publicKey], 1, [second])).toThrow('Key set 1 needs 1');
    expect(() => nextKeySet(one, [second.publicKey, third.publicKey], 2, [first, second])).toThrow(
      'Key set 2 needs 2',
    );
  });
});
