import type { CoalitionMention } from '../../detection/mention';
import type { ArticleCoalitionCard } from '../card';
import type { Overview } from '../overview';
import { onlyKnown } from './only-known';
import { placeOf } from './place';

/** The card of a coalition that is not in the record: it says what the article says, no more. */
export function articleCoalitionCard(mention: CoalitionMention, overview: Overview): ArticleCoalitionCard {
  const { count, other } = mention;
  return {
    kind: 'article-coalition',
    title: titleOf(mention),
    ...onlyKnown({ count }),
    other,
    listed: [...new Set(mention.listed)].map(code => placeOf(code, overview)),
    sources: [],
  };
}

function titleOf({ count, other }: CoalitionMention): string {
  if (count === undefined) return 'Attorneys general acting together';
  return other ? `${count} other attorneys general` : `${count} attorneys general`;
}
