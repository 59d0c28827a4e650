import type { ArticleCoalitionCard } from '../../lib/dataset/card';
import type { CanOpen } from './card-button';
import { MemberMap } from './member-map';

/** "21 others, by the article" */
function countInWords({ count, other }: ArticleCoalitionCard): string | undefined {
  if (count === undefined) return undefined;
  return `The article counts ${count}${other ? ` other${count === 1 ? '' : 's'}` : ''}.`;
}

export function ArticleCoalitionBody({ card, onOpen }: CanOpen & { card: ArticleCoalitionCard }) {
  const counted = countInWords(card);
  return (
    <>
      <p class="lede">Read from this article alone: nothing in our record fits. {counted}</p>
      {card.listed.length > 0 && (
        <MemberMap
          members={card.listed}
          label={`Map of the ${card.listed.length} places the article lists`}
          count={String(card.listed.length)}
          onOpen={onOpen}
        >
          listed in the article
        </MemberMap>
      )}
    </>
  );
}
