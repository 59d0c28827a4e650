import { describe, expect, it } from 'vitest';
import { coalitionsFound } from '../../entrypoints/background/coalitions-found';
import { inMemoryReader } from '../../lib/dataset/dataset-reader';
import { dataset, overview } from '../dataset/packaged-records';

const index = await inMemoryReader(dataset, 'packaged').searchIndex();

describe('the coalitions that a query finds', () => {
  it('are all that there are, not the first page of them', () => {
    const found = coalitionsFound(index, 'state:nm kind:coalition', overview);
    expect(found.map(({ id }) => id).sort()).toEqual(
      overview
        .coalitionsOf('NM')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(['', 'zzzzqqq', 'kind:ag Balderas'])('for “%s” are none', query => {
    expect(coalitionsFound(index, query, overview)).toEqual([]);
  });
});
