import type { OfficeCard, StateCard } from '../../lib/dataset/card';
import { usePageWords } from '../theme/page-words-context';
import type { CanOpen } from './card-button';
import { RecordText } from './record-text';
import { HolderLine, ThenAndNow } from './then-and-now';
import { WebLink } from './web-link';

type PlaceCard = StateCard | OfficeCard;

/** "Attorney general elected, 4-year term"; in the record's words where the language has none for it. */
export function SelectionText({ place, office }: Pick<PlaceCard, 'place' | 'office'>) {
  const { selection, termYears } = office;
  const { format, places } = usePageWords();
  const told = format.selection(places.general(place.code), selection, termYears);
  return <p class="lede">{told ?? <RecordText>{selection}</RecordText>}</p>;
}

/** Who was attorney general when the article was written, and who is today. */
export function PlaceThenAndNow({ card, onOpen }: CanOpen & { card: PlaceCard }) {
  const { holderThen, holderNow, seenFrom, nowAsOf } = card;
  const words = usePageWords().card;
  const same = holderThen && holderNow && holderThen.link.key === holderNow.link.key;
  return (
    <ThenAndNow
      seenFrom={seenFrom}
      nowAsOf={nowAsOf}
      atThatTime={seenFrom && holderThen && <HolderLine holder={holderThen} onOpen={onOpen} />}
      today={holderNow && (same ? words.stillInOffice : <HolderLine holder={holderNow} onOpen={onOpen} />)}
    />
  );
}

/** The website of an office by its host name; nothing where none is known. */
export function OfficeSite({ website }: { website?: string | undefined }) {
  if (!website) return null;
  return <WebLink to={website}>{new URL(website).hostname.replace(/^www\./, '')}</WebLink>;
}
