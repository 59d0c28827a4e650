import type { RecordLink, Span } from '../mention';
import type { Reading } from '../reading';
import type { ActEntry, ActIndex } from './act-index';
import { type ActPhrase, readCoalitionPhrase, readLawsuitPhrase } from './act-phrase';
import { ActRanking, type RankedPhrase } from './act-ranking';
import { ArticleContext } from './article-context';
import { besideCases } from './beside-cases';
import { type DatedEntry, entryAt, findDatedEntries } from './dated-entries';
import { LawsuitsOfArticle } from './lawsuits-of-article';
import { linkLawsuit, noteSuit } from './link-lawsuit';
import type { LinkedLawsuit, NamedAct } from './link-suits';
import type { LinkedPhrase } from './named-case';
import { linkTo, meantAmong, NOT_IN_RECORD } from './record-link';
import type { ScoredAct } from './score-act';

/**
 * Links the phrases of an article to the coalitions and lawsuits of the record; `coalitions` and
 * `lawsuits` are parallel to the reading's. A phrase that nothing in the record fits has a link to
 * null. The same reading and tables always give the same links.
 */
export function linkActs(
  reading: Reading,
  index: ActIndex,
): { coalitions: RecordLink[]; lawsuits: RecordLink[] } {
  if (reading.coalitions.length + reading.lawsuits.length === 0) return { coalitions: [], lawsuits: [] };
  const entries = findDatedEntries(reading.article.text);
  const ranking = new ActRanking(reading, index, entries);
  const cases = new LawsuitsOfArticle(reading, index, entries);
  const phrases = ranking.rankAll(
    reading.coalitions.map(phrase => readCoalitionPhrase(reading, phrase)),
    ({ span, sentence }) => cases.actsNamedIn(entryAt(entries, span.start) ?? sentence),
  );
  const held = besideCases(phrases, reading.lawsuits, cases, index);
  const contexts = byEntry(held, entries).map(([entry, group]) => new ArticleContext(group, index, entry));
  const opened = reading.lawsuits.map(phrase => readLawsuitPhrase(reading, phrase));

  const meantBeside = (lawsuits: readonly LinkedPhrase[]): MeantPhrase[] =>
    contexts
      .flatMap(context => context.rank(lawsuits))
      .map(({ span, ranked }) => {
        const meant = meantAmong(ranked);
        return { span, ranked, meant, link: meant ? namesOf(meant, index) : NOT_IN_RECORD };
      });
  const linkLawsuits = (coalitions: readonly MeantPhrase[]): LinkedLawsuit[] => {
    const acts = new Map<string, NamedAct[]>();
    for (const { span, link } of coalitions) noteSuit(acts, link, span);
    const linked: LinkedLawsuit[] = [];
    for (const [nth, phrase] of reading.lawsuits.entries()) {
      const own = opened[nth] as ActPhrase;
      const rank = (also: readonly number[]) => ranking.rank(own, also).ranked;
      const rankAmong = (positions: readonly number[]) => ranking.rankAmong(own, positions);
      const link = linkLawsuit({ index, phrase, cases, rank, rankAmong, named: acts, earlier: linked });
      const named = phrase.caption !== undefined || phrase.docket !== undefined;
      linked.push({ span: phrase, caption: cases.captionOf(phrase), link, named });
      noteSuit(acts, link, phrase);
    }
    return linked;
  };

  // Coalitions tell which lawsuit is meant, and a lawsuit that is known speaks for its coalitions.
  const alone = meantBeside([]);
  if (reading.lawsuits.length === 0) return { coalitions: linksOf(alone, index), lawsuits: [] };
  const first = linkLawsuits(alone);
  const coalitions = first.some(({ link }) => link.lawsuit !== undefined) ? meantBeside(first) : alone;
  const lawsuits = meanTheSame(alone, coalitions) ? first : linkLawsuits(coalitions);
  return { coalitions: linksOf(coalitions, index), lawsuits: lawsuits.map(({ link }) => link) };
}

/** The phrases of each entry of a page that lists several: what one says is nothing to the next. */
function byEntry(
  phrases: readonly RankedPhrase[],
  entries: readonly DatedEntry[],
): [entry: DatedEntry | undefined, phrases: RankedPhrase[]][] {
  const groups = new Map<DatedEntry | undefined, RankedPhrase[]>();
  for (const ranked of phrases) {
    const entry = entryAt(entries, ranked.phrase.span.start);
    const group = groups.get(entry);
    if (group) group.push(ranked);
    else groups.set(entry, [ranked]);
  }
  return [...groups];
}

/** A group with the act that it means, before what speaks for the act is told. */
interface MeantPhrase {
  span: Span;
  ranked: readonly ScoredAct[];
  meant: ScoredAct | undefined;
  link: Pick<RecordLink, 'coalition' | 'lawsuit'>;
}

function namesOf({ position }: ScoredAct, index: ActIndex): MeantPhrase['link'] {
  const act = index.acts[position] as ActEntry;
  const lawsuit = act.lawsuit === undefined ? undefined : index.lawsuits[act.lawsuit]?.id;
  return { coalition: act.id, ...(lawsuit === undefined ? {} : { lawsuit }) };
}

const linksOf = (phrases: readonly MeantPhrase[], index: ActIndex): RecordLink[] =>
  phrases.map(({ meant, ranked }) => (meant ? linkTo(meant, ranked, index) : NOT_IN_RECORD));

const meanTheSame = (before: readonly MeantPhrase[], after: readonly MeantPhrase[]): boolean =>
  before.every(({ link }, nth) => {
    const now = after[nth]?.link;
    return link.coalition === now?.coalition && link.lawsuit === now.lawsuit;
  });
