import { describe, expect, it } from 'vitest';
import { newSigningKey, signDocument } from '../../../data/tools/publish/signing-key';
import { isSignedBy } from '../../../lib/dataset/update/signature';
import type { KeySet } from '../../../lib/dataset/update/signed-documents';

const [ann, ben, cat, eve] = [newSigningKey(), newSigningKey(), newSigningKey(), newSigningKey()];
const setOf = (threshold: number, ...keys: (typeof ann)[]): KeySet => ({
  type: 'keys',
  format: 1,
  number: 1,
  threshold,
  keys: keys.map(({ publicKey }) => publicKey),
});
const document = { type: 'latest', version: '2026.03.01', files: [{ bytes: 12 }] };

describe('a signed document', () => {
  it.each([
    ['its one key', setOf(1, ann), [ann], true],
    ['another key', setOf(1, ann), [eve], false],
    ['another key beside its own', setOf(1, ann), [eve, ann], true],
    ['one of two where two must', setOf(2, ann, ben), [ann], false],
    ['one twice where two must', setOf(2, ann, ben), [ann, ann], false],
    ['two of three where two must', setOf(2, ann, ben, cat), [cat, ann], true],
    ['nobody', setOf(1, ann), [], false],
  ])('is believed or not when signed by %s', async (_, keySet, signers, believed) => {
    expect(await isSignedBy(keySet, signDocument(document, signers))).toBe(believed);
  });

  it('is not believed with one field altered, added or left out', async () => {
    const { signed, signatures } = signDocument(document, [ann]);
    const { version: _, ...without } = signed;
    for (const altered of [{ ...signed, version: '2026.03.02' }, { ...signed, more: 1 }, without])
      expect(await isSignedBy(setOf(1, ann), { signed: altered, signatures })).toBe(false);
  });

  it('is the same whatever order its fields came in', async () => {
    const { signed, signatures } = signDocument(document, [ann]);
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    expect(await isSignedBy(setOf(1, ann), { signed: turned, signatures })).toBe(true);
  });

  it('is not believed by a signature that one key made and another is named for', async () => {
    const [signature] = signDocument(document, [eve]).signatures;
    const forged = [{ key: ann.publicKey.id, signature: signature?.signature ?? '' }];
    expect(await isSignedBy(setOf(1, ann), { signed: document, signatures: forged })).toBe(false);
  });

  it('counts one key once, under however many ids a key set lists it', async () => {
    const twice = { ...setOf(2, ann), keys: [ann.publicKey, { ...ann.publicKey, id: '0'.repeat(16) }] };
    const [signature] = signDocument(document, [ann]).signatures;
    const signatures = twice.keys.map(({ id }) => ({ key: id, signature: signature?.signature ?? '' }));
    expect(await isSignedBy(twice, { signed: document, signatures })).toBe(false);
  });
});
