import type { PartnerLine } from '../../lib/dataset/card';
import { placeName } from '../format/place-in-words';
import { usePageWords } from '../theme/page-words-context';
import { type CanOpen, CardButton } from './card-button';

/** Most often alongside whom, as a bar and as a share. */
export function PartnerLines({ partners, onOpen }: CanOpen & { partners: readonly PartnerLine[] }) {
  const words = usePageWords();
  if (partners.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.card.alongside}</h3>
      <ul class="partners">
        {partners.map(({ place, share }) => {
          const percent = `${Math.round(share * 100)}%`;
          return (
            <li key={place.code}>
              <CardButton to={`state:${place.code}`} onOpen={onOpen}>
                {placeName(place, words)}
              </CardButton>
              <span class="share" aria-hidden="true">
                <span style={{ width: percent }} />
              </span>
              <span class="percent">
                {percent}
                <span class="unseen">{words.card.ofTheseCoalitions}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
