import type { Dataset } from '../../../lib/dataset/schema';
import { searchDocuments } from '../../../lib/dataset/search/search-documents';
import type { PlainDocument } from './contenders';

/** The record as text: names before all else, then all that ours is given too, places and years in words. */
export function plainDocuments(dataset: Dataset): PlainDocument[] {
  const places = new Map(dataset.jurisdictions.map(({ code, name }) => [code, `${code} ${name}`]));
  return [...searchDocuments(dataset)].map(document => ({
    id: document.stored.key,
    title: document.names.join(' '),
    about: [
      ...document.about,
      ...document.text,
      ...document.dockets,
      ...document.places.map(code => places.get(code) ?? code),
      ...(document.years ?? []),
      ...document.day,
    ].join(' '),
  }));
}
