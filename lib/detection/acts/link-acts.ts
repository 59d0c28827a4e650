import type { RecordLink, Span } from '../mention';
import type { Reading } from '../reading';
import type { ActIndex } from './act-index';
import { readCoalitionPhrase, readLawsuitPhrase } from './act-phrase';
import { ActRanking } from './act-ranking';
import { ArticleContext, type LinkedPhrase } from './article-context';
import { readCaption } from './caption';
import { type LinkedLawsuit, linkLawsuit, noteSuit, suitsByCaption } from './link-lawsuit';
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

  const cases = reading.lawsuits.map(phrase => {
    const caption = readCaption(phrase.caption ?? '');
    const suits = caption ? suitsByCaption(index, caption) : [];
    return { phrase, caption, suits, opened: readLawsuitPhrase(reading, phrase) };
  });

  const linkCoalitions = (lawsuits: readonly LinkedPhrase[]): LinkedPhrase[] =>
    context.rank(lawsuits).map(({ span, ranked }) => {
      const [top] = ranked;
      return { span, link: top && fits(top) ? linkTo(top, ranked, index) : NOT_IN_RECORD };
    });
  const linkLawsuits = (coalitions: readonly LinkedPhrase[]): LinkedLawsuit[] => {
    const named = new Map<string, Span[]>();
    for (const { span, link } of coalitions) noteSuit(named, link, span);
    const linked: LinkedLawsuit[] = [];
    for (const { phrase, caption, suits, opened } of cases) {
      const rank = (also: readonly number[]) => ranking.rank(opened, also).ranked;
      const rankAmong = (positions: readonly number[]) => ranking.rankAmong(opened, positions);
      const link = linkLawsuit({ index, phrase, caption, suits, rank, rankAmong, named, earlier: linked });
      linked.push({ span: phrase, caption, link });
      noteSuit(named, link, phrase);
    }
    return linked;
  };

  // Coalitions tell which lawsuit is meant, and a lawsuit that is known speaks for its coalitions.
  const alone = linkCoalitions([]);
  if (reading.lawsuits.length === 0) return { coalitions: alone.map(({ link }) => link), lawsuits: [] };
  const coalitions = linkCoalitions(linkLawsuits(alone));
  const lawsuits = linkLawsuits(coalitions);
  return { coalitions: coalitions.map(({ link }) => link), lawsuits: lawsuits.map(({ link }) => link) };
}
