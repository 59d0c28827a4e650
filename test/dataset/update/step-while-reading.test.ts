import { expect, it } from 'vitest';
import { stepWhileReading } from '../../../lib/dataset/update/step-while-reading';
import type { UpdateStep } from '../../../lib/dataset/update/update-step';

const [asking, storing] = [{ step: 'asking' }, { step: 'storing' }] as const;

it.each<[string, UpdateStep | null, UpdateStep | null, UpdateStep | null]>([
  ['an update that ends while its record is read is still told as under way', storing, null, storing],
  ['one that begins meanwhile is, too', null, asking, asking],
  ['one that goes on is told as it is now', asking, storing, storing],
  ['where there is none, none is told', null, null, null],
])('%s', async (_, before, after, told) => {
  let now = before;
  const read = async () => {
    now = after;
    return 'record';
  };
  expect(await stepWhileReading(() => now, read)).toEqual({ step: told, read: 'record' });
});
