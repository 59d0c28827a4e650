import { readDataset } from '../../data/tools/read-dataset';
import { lexiconSourceOf } from '../../lib/dataset/lexicon-source';
import type { Article } from '../../lib/detection/article';
import { compileLexicon } from '../../lib/detection/lexicon';

/** The lexicon of the project's own dataset: rules are tested on the names that readers meet. */
export const lexicon = compileLexicon(lexiconSourceOf(readDataset()));

export function article(text: string, date: string | undefined): Article {
  return { text, ...(date ? { published: { date, from: 'reader' } } : {}) };
}

export function personName(id: string): string {
  return lexicon.people.find(person => person.id === id)?.name ?? id;
}
