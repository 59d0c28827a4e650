import type { Coalition, Dataset, Lawsuit } from '../../../lib/dataset/schema';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ba ca del fin gor hal is jen kos lum mer nor opa pel quin ros sta tur ul ven wex yor zan'.split(' ');

/**
 * The record grown to as many coalitions and lawsuits, all else as it is. Each further one is made of
 * two real ones (the words of one, a name or two that no other has, members and year of the other),
 * so that words are as common as they are and the vocabulary grows with the record.
 */
export function largerDataset(dataset: Dataset, records: number): Dataset {
  const random = randomFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const name = () => {
    const word = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  const small = dataset.jurisdictions.length + dataset.attorneysGeneral.length;
  const wanted = records - small;
  const share = dataset.coalitions.length / (dataset.coalitions.length + dataset.lawsuits.length);

  const coalitions: Coalition[] = dataset.coalitions.slice(0, Math.round(wanted * share));
  while (coalitions.length < wanted * share) {
    const [words, other] = [pick(dataset.coalitions), pick(dataset.coalitions)];
    const company = name();
    const year = 1998 + Math.floor(28 * Math.sqrt(random()));
    const { lawsuit: _, ...rest } = words;
    coalitions.push({
      ...rest,
      id: `${words.id}-${coalitions.length}`,
      title: `${words.title}, ${company}`,
      keyTerms: [...words.keyTerms.slice(0, 3), company],
      members: other.members,
      date: `${year}${words.date.slice(4)}`,
    });
  }
  const lawsuits: Lawsuit[] = dataset.lawsuits.slice(0, wanted - coalitions.length);
  while (coalitions.length + lawsuits.length < wanted) {
    const [words, other] = [pick(dataset.lawsuits), pick(dataset.lawsuits)];
    const company = name();
    lawsuits.push({
      ...words,
      id: `${words.id}-${lawsuits.length}`,
      caption: words.caption.replace(/ v\. .*/, ` v. ${company} ${name()} Inc.`),
      aliases: [],
      dockets: [
        `1:${10 + Math.floor(random() * 17)}-cv-${String(Math.floor(random() * 99_999)).padStart(5, '0')}`,
      ],
      plaintiffs: other.plaintiffs,
      defendants: [company],
      events: [],
    });
  }
  return { ...dataset, coalitions, lawsuits };
}
