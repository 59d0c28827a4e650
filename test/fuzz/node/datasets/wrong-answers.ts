import { answerArticle } from '../../../../entrypoints/background/answer-article';
import { secureAddress } from '../../../../lib/address/secure-address';
import type { CardKey } from '../../../../lib/dataset/card';
import { loadCards } from '../../../../lib/dataset/cards/load-cards';
import { compareStates } from '../../../../lib/dataset/comparison/compare-states';
import { type DatasetReader, inMemoryReader } from '../../../../lib/dataset/dataset-reader';
import type { Dataset } from '../../../../lib/dataset/schema';
import { searchRecords, searchReleases } from '../../../../lib/dataset/search/search-records';
import { spreadOf } from '../../../../lib/dataset/spread';
import { packLexicon, unpackLexicon } from '../../../../lib/dataset/store/stored-lexicon';
import { loadTagger } from '../../../../lib/detection/compromise-tagger';
import type { ExportFormat } from '../../../../lib/export/exported-file';
import type { Language } from '../../../../lib/words/language';
import { linksIn } from '../links';
import { wrongMarks } from '../wrong-marks';
import { wrongExport } from './wrong-exports';

/** What is asked of a dataset beside all of its cards. */
export interface Questions {
  query: string;
  limit: number;
  /** The date that cards are seen from. */
  seenFrom: string;
  /** How they are taken along. */
  language: Language;
  format: ExportFormat;
}

/** A card tells of its record and those beside it: more than some times the dataset is more than all there is. */
const LARGER = 3;
const AT_LEAST = 20_000;

/** What is wrong with anything that is made of a dataset; undefined where all is well. */
export async function wrongAnswers(dataset: Dataset, questions: Questions): Promise<string | undefined> {
  const reader = inMemoryReader(dataset, 'database');
  const size = JSON.stringify(dataset).length;
  const cards = await loadCards(keysOf(dataset), reader, questions.seenFrom);
  for (const [key, card] of cards) {
    if (JSON.stringify(card).length > LARGER * size + AT_LEAST)
      return `the card ${key} is larger than all there is`;
    const wrong = wrongLink(card);
    if (wrong !== undefined) return `the card ${key} ${wrong}`;
  }
  return (
    (await wrongSearch(reader, questions)) ??
    (await wrongDetection(dataset, reader)) ??
    (await wrongTotals(dataset, reader)) ??
    wrongExport(cards, { title: questions.query, ...questions })
  );
}

/** Of everything of which there may be a card, and of some of which there may be none. */
function keysOf({ jurisdictions, attorneysGeneral, coalitions, lawsuits }: Dataset): CardKey[] {
  return [
    ...jurisdictions.flatMap(({ code }) => [`state:${code}`, `office:${code}`] as const),
    ...attorneysGeneral.flatMap(({ id }) => [`attorney-general:${id}`, `us-attorney-general:${id}`] as const),
    ...coalitions.map(({ id }) => `coalition:${id}` as const),
    ...lawsuits.map(({ id }) => `lawsuit:${id}` as const),
    'lawsuit:constructor',
    'state:ZZ',
  ];
}

/** Whatever is a link can be opened by its secure form, which leads nowhere else. */
function wrongLink(value: unknown): string | undefined {
  for (const address of linksIn(value)) {
    const opened = secureAddress(address);
    if (opened === undefined) return `links to “${address}”, which nothing opens`;
    if (new URL(opened).protocol !== 'https:' || new URL(opened).host !== hostOf(address))
      return `opens “${opened}” for “${address}”`;
  }
  return undefined;
}

/** The port of plain addresses is no longer told once they are secure ones, and the other way round. */
function hostOf(address: string): string {
  return new URL(new URL(address).href.replace(/^http:/, 'https:')).host;
}

async function wrongSearch(reader: DatasetReader, { query, limit }: Questions): Promise<string | undefined> {
  const { hits } = searchRecords(await reader.searchIndex(), query, limit);
  const releases = searchReleases([await reader.releaseIndex()], query, limit);
  if (hits.length > limit || releases.hits.length > limit) return 'more hits than were asked for';
  const found = hits.map(({ key }) => key);
  const cards = await loadCards(found, reader);
  const dead = found.find(key => !cards.has(key));
  return dead ? `a search finds ${dead}, of which there is no card` : wrongLink([hits, releases.hits]);
}

/** An article that names whatever there is. */
async function wrongDetection(dataset: Dataset, reader: DatasetReader): Promise<string | undefined> {
  const lexicon = await reader.lexicon();
  const unpacked = unpackLexicon(structuredClone(packLexicon(lexicon)));
  const { coalitions, lawsuits, jurisdictions, attorneysGeneral } = dataset;
  const [act] = coalitions;
  const text = [
    ...attorneysGeneral.slice(0, 4).map(({ name }) => `Attorney General ${name}`),
    ...jurisdictions.slice(0, 4).map(({ name, office }) => `the ${office.name} of ${name}`),
    ...lawsuits.slice(0, 3).map(({ caption, dockets }) => `sued in ${caption}, ${dockets.join(', ')}`),
    `a coalition of ${act?.members.length} attorneys general ${act?.keyTerms.join(' ')}`.slice(0, 2000),
  ].join('.\n\n');
  const published = act && { date: act.date, from: 'json-ld' as const };
  const answers = [lexicon, unpacked].map(lexicon =>
    answerArticle(
      { text, ...(published && { published }) },
      { ...reader, lexicon: async () => lexicon },
      { loadTagger },
    ),
  );
  const [answer, again] = await Promise.all(answers);
  if (!answer || JSON.stringify(answer) !== JSON.stringify(again))
    return 'the lexicon is another once it was stored';
  return wrongMarks(text, answer) ?? wrongLink(answer.cards);
}

async function wrongTotals(
  { jurisdictions, coalitions }: Dataset,
  reader: DatasetReader,
): Promise<string | undefined> {
  const overview = await reader.overview();
  const codes = jurisdictions.slice(0, 6).map(({ code }) => code);
  const { states, together, parted } = compareStates(codes, overview);
  if (together.length + parted.length > coalitions.length) return 'more acts are compared than there are';
  if (new Set(states.map(({ place }) => place.code)).size !== new Set(codes).size)
    return 'a state is missing in a comparison';
  const acts = coalitions.flatMap(({ id }) => overview.coalition(id) ?? []);
  const { total } = spreadOf(acts, overview);
  return total > acts.length ? 'more acts are spread over the years than there are' : undefined;
}
