import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkLeads } from '../../../data/tools/leads/link-leads';
import { ratesOf } from '../../../data/tools/leads/score-leads';
import { writeLeads } from '../../../data/tools/leads/write-leads';
import { readDataset } from '../../../data/tools/read-dataset';
import { lexicon } from '../real-lexicon';

const dataset = readDataset(join(process.cwd(), 'data'));
const leads = writeLeads(dataset, 'first');

test('there is a lead on every act of the record, the same every time', () => {
  expect(leads.map(({ told }) => told[0]?.act)).toEqual(dataset.coalitions.map(({ id }) => id));
  expect(writeLeads(dataset, 'first')).toEqual(leads);
  expect(writeLeads(dataset, 'second')[0]).not.toEqual(leads[0]);
}, 60_000);

test('leads that tell no more than newsrooms do are linked to their act, and seldom to its neighbour', async () => {
  const { groups, right, wrong, taken } = ratesOf(await linkLeads(leads, lexicon));
  expect(groups).toBeGreaterThan(dataset.coalitions.length);
  expect(right).toBeGreaterThan(0.83);
  expect(wrong).toBeLessThan(0.022);
  expect(taken).toBeLessThan(0.066);
}, 600_000);
