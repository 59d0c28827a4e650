import { useId, useState } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import type { Words } from '../../lib/words/words';
import { type CanOpen, PlaceName } from '../card/card-button';
import { useWords } from '../theme/words-context';
import { CountMap } from '../tiles/count-map';
import { type MappedCoalition, type MemberShare, memberShares } from './coalitions-of-page';

interface CoalitionMapProps extends CanOpen {
  /** At least one. */
  coalitions: readonly MappedCoalition[];
}

function named({ title, date }: MappedCoalition, { panel, format }: Words): string {
  return date === undefined ? title : panel.titleDated(title, format.date(date));
}

function summary(
  shares: readonly MemberShare[],
  on: readonly MappedCoalition[],
  words: Words['panel'],
): string {
  const told = words.members(
    shares.length,
    on.every(each => each.complete),
  );
  if (on.length === 1) return told;
  const inAll = shares.filter(share => share.count === on.length).length;
  return `${told}${words.inAll(inAll, on.length)}`;
}

/** States by the number of coalitions that they are in, the most first. */
function byCount(shares: readonly MemberShare[]): [number, MemberShare[]][] {
  const groups = new Map<number, MemberShare[]>();
  for (const share of shares) groups.set(share.count, [...(groups.get(share.count) ?? []), share]);
  return [...groups];
}

/** Who is in the page's coalitions, on one map: all of them together, or one at a time. */
export function CoalitionMap({ coalitions, onOpen }: CoalitionMapProps) {
  const [chosen, setChosen] = useState<CardKey | ''>('');
  const [listed, setListed] = useState(false);
  const id = useId();
  const all = useWords();
  const words = all.panel;
  const one = coalitions.find(({ key }) => key === chosen);
  const on = one ? [one] : coalitions;
  const shares = memberShares(on, all);
  return (
    <section class="panel-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.onMap(coalitions.length)}</h2>
      {coalitions.length > 1 && (
        <label class="map-choice">
          <span class="unseen">{words.chooseCoalition}</span>
          <select
            value={one ? chosen : ''}
            onChange={event => setChosen(event.currentTarget.value as CardKey | '')}
          >
            <option value="">{words.allTogether(coalitions.length)}</option>
            {coalitions.map(each => (
              <option key={each.key} value={each.key} lang={each.lang}>
                {named(each, all)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="map-summary" role="status">
        {coalitions.length === 1 && on[0] && <b lang={on[0].lang}>{named(on[0], all)}. </b>}
        {summary(shares, on, words)}.
      </p>
      <CountMap
        counts={shares}
        full={on.length}
        ofAll={on.length > 1 ? words.ofAll(on.length) : undefined}
        label={words.mapLabel(summary(shares, on, words), on.map(each => each.title).join('; '))}
        onChoose={code => onOpen(`state:${code}`)}
      />
      <button
        type="button"
        class="link"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        onClick={() => setListed(!listed)}
      >
        {listed ? words.hideList : words.seeList}
      </button>
      <dl id={`${id}-list`} class="share-list" hidden={!listed}>
        {byCount(shares).map(([count, members]) => (
          <div key={count}>
            <dt>{on.length > 1 ? words.inSome(count, on.length) : words.membersHead}</dt>
            <dd>
              <ul>
                {members.map(({ place }) => (
                  <li key={place.code}>
                    <PlaceName place={place} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
