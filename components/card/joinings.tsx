import type { JoiningLine, LawsuitCard } from '../../lib/dataset/card';
import type { PageWords } from '../../lib/words/page-words';
import { placeInProse } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, CardButton } from './card-button';

/** "9 sued", and later "11 joined" */
function deedOf({ act, newcomers }: JoiningLine, index: number, { format }: PageWords): string {
  const count = newcomers.length;
  return `${count} ${index > 0 && act === 'lawsuit' ? format.joined(count) : format.deed(act, count)}`;
}

/** Who sued, and who joined when. */
export function Joinings({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  const words = usePageWords();
  if (card.joined.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.card.joinings}</h3>
      <ol class="timeline since">
        {card.joined.map((line, index) => (
          <li key={line.key}>
            <span class="line-detail">
              <time dateTime={line.date}>{words.format.date(line.date)}</time>
            </span>
            <CardButton to={line.key} onOpen={onOpen}>
              {deedOf(line, index, words)}
            </CardButton>
            <span class="aside">
              : {words.format.list(line.newcomers.map(place => placeInProse(place, words)))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
