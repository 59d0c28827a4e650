import type { ArticleCoalitionCard } from '../../lib/dataset/card';
import type { PageWords } from '../../lib/words/page-words';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { MemberMap } from './member-map';

function countInWords({ count, other }: ArticleCoalitionCard, { card }: PageWords): string | undefined {
  if (count === undefined) return undefined;
  return other ? card.articleCountsOthers(count) : card.articleCounts(count);
}

/** A coalition of which the record has nothing: what the article counts and lists. */
export function ArticleCoalitionBody({ card, onOpen }: CanOpen & { card: ArticleCoalitionCard }) {
  const words = usePageWords();
  const counted = countInWords(card, words);
  return (
    <>
      <p class="lede">
        {words.card.fromArticle} {counted}
      </p>
      {card.listed.length > 0 && (
        <MemberMap
          members={card.listed}
          label={words.card.mapOfListed(card.listed.length)}
          count={String(card.listed.length)}
          onOpen={onOpen}
        >
          {words.card.listedInArticle}
        </MemberMap>
      )}
    </>
  );
}
