import { expect, test } from 'vitest';
import { feedOf } from '../../../lib/dataset/update/feed-address';

test.each([
  ['https://data.example/ag-lens/', 'https://data.example/ag-lens/'],
  ['https://data.example/ag-lens', 'https://data.example/ag-lens/'],
  ['https://DATA.example', 'https://data.example/'],
  ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787/'],
  ['http://data.example/', undefined],
  ['https://reader:secret@data.example/', undefined],
  ['https://data.example/?reader=7', undefined],
  ['https://data.example/#here', undefined],
  ['data.example', undefined],
])('%s as the address of a folder', (written, folder) => {
  expect(feedOf(written)).toBe(folder);
});
