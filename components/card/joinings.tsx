import type { JoiningLine, LawsuitCard } from '../../lib/dataset/card';
import { actInWords } from '../format/act-in-words';
import { dateInWords } from '../format/date-in-words';
import { namesInWords, placeInProse } from '../format/names-in-words';
import { type CanOpen, CardButton } from './card-button';

/** "9 sued", and later "11 joined" */
function deedOf({ act, newcomers }: JoiningLine, index: number): string {
  const verb = index > 0 && act === 'lawsuit' ? 'joined' : actInWords(act).verb;
  return `${newcomers.length} ${verb}`;
}

/** Who sued, and who joined when. */
export function Joinings({ card, onOpen }: CanOpen & { card: LawsuitCard }) {
  if (card.joined.length === 0) return null;
  return (
    <section class="part">
      <h3>Who sued and joined when</h3>
      <ol class="timeline since">
        {card.joined.map((line, index) => (
          <li key={line.key}>
            <span class="line-detail">
              <time dateTime={line.date}>{dateInWords(line.date)}</time>
            </span>
            <CardButton to={line.key} onOpen={onOpen}>
              {deedOf(line, index)}
            </CardButton>
            <span class="aside">: {namesInWords(line.newcomers.map(placeInProse))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
