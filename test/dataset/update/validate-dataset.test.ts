import { describe, expect, it } from 'vitest';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { validateDataset } from '../../../lib/dataset/update/validate-dataset';
import { smallDataset } from '../small-dataset';

type Json = Record<string, never>;

/** A sound dataset with one thing changed. */
function changed(change: (dataset: Json) => void): unknown {
  const dataset = structuredClone(smallDataset('2026.02.01')) as never as Json;
  change(dataset);
  return dataset;
}

const at = (dataset: Json, ...path: (string | number)[]): Record<string, unknown> =>
  path.reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, dataset);

it('a sound dataset is what it was', async () => {
  const dataset = smallDataset('2026.02.01');
  expect(await validateDataset(structuredClone(dataset))).toEqual(dataset);
});

describe('a dataset that is not sound is refused by the place that is wrong', () => {
  it.each<[place: string, change: (dataset: Json) => void]>([
    ['version', dataset => Object.assign(dataset, { version: 'May' })],
    ['lawsuits', dataset => Object.assign(dataset, { lawsuits: null })],
    ['jurisdictions.1.name', dataset => Object.assign(at(dataset, 'jurisdictions', 1), { name: ' ' })],
    ['jurisdictions.0.aliases', dataset => delete at(dataset, 'jurisdictions', 0).aliases],
    [
      'attorneysGeneral.0.tenures.0.start',
      dataset => Object.assign(at(dataset, 'attorneysGeneral', 0, 'tenures', 0), { start: '2019-13' }),
    ],
    ['coalitions.0.date', dataset => Object.assign(at(dataset, 'coalitions', 0), { date: '0218-05-01' })],
    ['coalitions.0.leads.0', dataset => Object.assign(at(dataset, 'coalitions', 0, 'leads'), { 0: 'Ohio' })],
    ['releases.1234.publisher', dataset => delete at(dataset, 'releases', 1234).publisher],
    [
      'releases.1499.url',
      dataset => Object.assign(at(dataset, 'releases', 1499), { url: 'javascript:alert(1)' }),
    ],
    ['releases.7.address', dataset => Object.assign(at(dataset, 'releases', 7), { address: 'x' })],
    ['releases.20', dataset => Object.assign(at(dataset, 'releases'), { 20: null })],
  ])('%s', async (place, change) => {
    const error = await validateDataset(changed(change)).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UpdateError);
    expect(error).toMatchObject({ problem: 'invalid' });
    expect((error as UpdateError).message.split(': ')[0]).toBe(place);
  });
});

describe('nothing of a dataset is longer than can be stored and asked for', () => {
  it.each<[place: string, change: (dataset: Json) => void]>([
    [
      'jurisdictions.0.name',
      dataset => Object.assign(at(dataset, 'jurisdictions', 0), { name: `${'word '.repeat(201)}x` }),
    ],
    ['coalitions.0.id', dataset => Object.assign(at(dataset, 'coalitions', 0), { id: 'x'.repeat(201) })],
    [
      'releases.0.url',
      dataset => Object.assign(at(dataset, 'releases', 0), { url: `https://a.example/${'x'.repeat(2000)}` }),
    ],
  ])('%s', async (place, change) => {
    await expect(validateDataset(changed(change))).rejects.toThrow(`${place}: too long`);
  });
});
