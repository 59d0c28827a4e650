import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../../lib/dataset/schema';
import { digestOfDataset } from '../../../lib/dataset/update/canonical-dataset';
import { applyDiff, diffOf } from '../../../lib/dataset/update/diff';
import { smallDataset } from '../small-dataset';
import { changedDataset } from './publication';

const before = smallDataset('2026.01.01');

describe('a diff', () => {
  it('holds what has changed and nothing else', () => {
    const diff = diffOf(before, changedDataset(before, '2026.01.02'));
    expect(diff.changed.releases.map(({ id }) => id)).toEqual(['release-new']);
    expect(diff.removed.releases).toEqual(['release-0']);
    expect(diff.changed.coalitions.map(({ title }) => title)).toEqual(['Letter, mended']);
    expect(diff.changed.lawsuits).toEqual([]);
  });

  it('leads from any records to any others, to the very byte', async () => {
    const releases = fc.uniqueArray(
      fc.record<Release>({ id: fc.stringMatching(/^[a-z0-9]{1,3}$/), publisher: fc.constantFrom('A', 'B') }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(releases, releases, async (was, is) => {
        const [from, to] = [
          { ...before, releases: was },
          { ...before, version: '2026.01.02', releases: is },
        ];
        const arrived = applyDiff(from, diffOf(from, to));
        expect(await digestOfDataset(arrived)).toBe(await digestOfDataset(to));
      }),
    );
  });
});
