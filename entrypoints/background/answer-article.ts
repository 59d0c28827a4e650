import type { CardKey } from '../../lib/dataset/card';
import { articleCoalitionCard } from '../../lib/dataset/cards/article-coalition-card';
import { personKey } from '../../lib/dataset/cards/holders';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import type { Overview } from '../../lib/dataset/overview';
import { checkCoalition } from '../../lib/detection/acts/check-coalition';
import type { Article } from '../../lib/detection/article';
import { type DetectOptions, detect } from '../../lib/detection/detect';
import type { JurisdictionCode } from '../../lib/detection/jurisdiction-code';
import type { CoalitionEntry } from '../../lib/detection/lexicon-source';
import type { CoalitionMention, Mention } from '../../lib/detection/mention';
import type { Reason } from '../../lib/detection/reason';
import type { DetectAnswer, Mark } from '../../lib/messages/protocol';
import { comparePartialDates } from '../../lib/time/partial-date';

/**
 * More are not looked at by anybody, and each costs the page's main thread: texts with as many are
 * lists of a hundred thousand words.
 */
export const MOST_MARKS = 2000;

/** All that a page needs to mark an article's text and to open any of its cards at once. */
export async function answerArticle(
  article: Article,
  reader: DatasetReader,
  options: DetectOptions,
): Promise<DetectAnswer> {
  const found = await detect(article, await reader.lexicon(), options);
  const mentions = found.slice(0, MOST_MARKS);
  const keys = mentions.map(cardKeyOf);
  const known = keys.filter(key => key !== undefined);
  const cards = await loadCards(known, reader, article.published?.date);
  const overview = await reader.overview();
  const namedIn = jurisdictionsNamed(mentions);

  const seen = new Set<CardKey>();
  const marks = mentions.flatMap((mention, place): Mark[] => {
    const key = keys[place];
    if (key === undefined) return [];
    if (mention.kind === 'coalition' && key.startsWith('article-coalition:'))
      cards.set(key, articleCoalitionCard(mention, overview));
    if (!cards.has(key)) return [];
    const { start, end, kind } = mention;
    const first = !seen.has(key);
    seen.add(key);
    const check = mention.kind === 'coalition' && checkOf(mention, overview, namedIn);
    return [{ start, end, kind, card: key, first, reason: reasonOf(mention), ...(check && { check }) }];
  });
  return {
    marks,
    cards: Object.fromEntries(cards),
    ...(found.length > MOST_MARKS && { cut: true as const }),
    dataset: { version: reader.version, from: reader.from },
    ...(article.published && { published: article.published }),
  };
}

/** As many as a reader would look at. */
const MOST_SIGNALS = 3;

/** With the strongest of what speaks for the record that the mention is linked to. */
function reasonOf(mention: Mention): Reason {
  if (mention.kind !== 'coalition' && mention.kind !== 'lawsuit') return mention.reason;
  const signals = mention.link.signals.filter(({ weight }) => weight > 0).slice(0, MOST_SIGNALS);
  return signals.length === 0
    ? mention.reason
    : { ...mention.reason, signals: signals.map(({ told }) => told) };
}

/** Undefined for what has no card: a lawsuit that is not in the record. */
function cardKeyOf(mention: Mention): CardKey | undefined {
  switch (mention.kind) {
    case 'attorney-general':
    case 'us-attorney-general':
      return personKey(mention.person, mention.jurisdiction);
    case 'state':
    case 'office':
      return `${mention.kind}:${mention.jurisdiction}`;
    case 'coalition':
      return mention.link.coalition === null
        ? `article-coalition:${mention.start}`
        : `coalition:${mention.link.coalition}`;
    case 'lawsuit':
      if (mention.link.lawsuit !== undefined) return `lawsuit:${mention.link.lawsuit}`;
      return mention.link.coalition === null ? undefined : `coalition:${mention.link.coalition}`;
  }
}

/** What the article names, as places or by their attorneys general: none of it goes unmentioned in it. */
function jurisdictionsNamed(mentions: readonly Mention[]): JurisdictionCode[] {
  const codes = mentions.flatMap(mention =>
    mention.kind === 'attorney-general' || mention.kind === 'state' ? [mention.jurisdiction] : [],
  );
  return [...new Set(codes)];
}

function checkOf(mention: CoalitionMention, overview: Overview, namedIn: JurisdictionCode[]) {
  const { coalition } = mention.link;
  const record = coalition === null ? undefined : overview.coalition(coalition);
  return record && checkCoalition(mention, record, namedIn, actBefore(record, overview));
}

/** The last act before in the same lawsuit whose members are all known, and all still of it. */
function actBefore(record: CoalitionEntry, overview: Overview): CoalitionEntry | undefined {
  if (record.lawsuit === undefined) return undefined;
  return overview
    .coalitionsOfLawsuit(record.lawsuit)
    .filter(act => act.lawsuit === record.lawsuit && act.membersComplete)
    .filter(({ date }) => comparePartialDates(date, record.date) < 0)
    .findLast(({ members }) => members.every(code => record.members.includes(code)));
}
