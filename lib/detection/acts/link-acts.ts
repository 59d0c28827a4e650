import type { RecordLink } from '../mention';
import type { Reading } from '../reading';
import type { ActIndex } from './act-index';
import { type ActPhrase, readCoalitionPhrase, readLawsuitPhrase } from './act-phrase';
import { ActRanking } from './act-ranking';
import { ArticleContext, type LinkedPhrase } from './article-context';
import { LawsuitsOfArticle } from './lawsuits-of-article';
import { linkLawsuit, noteSuit } from './link-lawsuit';
import type { LinkedLawsuit, NamedAct } from './link-suits';
import { fits, linkTo, NOT_IN_RECORD } from './record-link';

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
  const ranking = new ActRanking(reading, index);
  const phrases = ranking.rankAll(reading.coalitions.map(phrase => readCoalitionPhrase(reading, phrase)));
  const context = new ArticleContext(phrases, index);

  const cases = new LawsuitsOfArticle(reading, index);
  const opened = reading.lawsuits.map(phrase => readLawsuitPhrase(reading, phrase));

  const linkCoalitions = (lawsuits: readonly LinkedPhrase[]): LinkedPhrase[] =>
    context.rank(lawsuits).map(({ span, ranked }) => {
      const [top] = ranked;
      return { span, link: top && fits(top) ? linkTo(top, ranked, index) : NOT_IN_RECORD };
    });
  const linkLawsuits = (coalitions: readonly LinkedPhrase[]): LinkedLawsuit[] => {
    const named = new Map<string, NamedAct[]>();
    for (const { span, link } of coalitions) noteSuit(named, link, span);
    const linked: LinkedLawsuit[] = [];
    for (const [nth, phrase] of reading.lawsuits.entries()) {
      const own = opened[nth] as ActPhrase;
      const rank = (also: readonly number[]) => ranking.rank(own, also).ranked;
      const rankAmong = (positions: readonly number[]) => ranking.rankAmong(own, positions);
      const link = linkLawsuit({ index, phrase, cases, rank, rankAmong, named, earlier: linked });
      linked.push({ span: phrase, caption: cases.captionOf(phrase), link });
      noteSuit(named, link, phrase);
    }
    return linked;
  };

  // Coalitions tell which lawsuit is meant, and a lawsuit that is known speaks for its coalitions.
  const alone = linkCoalitions([]);
  if (reading.lawsuits.length === 0) return { coalitions: alone.map(({ link }) => link), lawsuits: [] };
  const first = linkLawsuits(alone);
  const coalitions = first.some(({ link }) => link.lawsuit !== undefined) ? linkCoalitions(first) : alone;
  const lawsuits = meanTheSame(alone, coalitions) ? first : linkLawsuits(coalitions);
  return { coalitions: coalitions.map(({ link }) => link), lawsuits: lawsuits.map(({ link }) => link) };
}

const meanTheSame = (before: readonly LinkedPhrase[], after: readonly LinkedPhrase[]): boolean =>
  before.every(({ link }, nth) => {
    const now = after[nth]?.link;
    return link.coalition === now?.coalition && link.lawsuit === now.lawsuit;
  });
