import { useId, useState } from 'preact/hooks';
import type { CardKey } from '../../lib/dataset/card';
import { type CanOpen, PlaceName } from '../card/card-button';
import { dateInWords } from '../format/date-in-words';
import { type MappedCoalition, type MemberShare, memberShares } from './coalitions-of-page';
import { ShareMap } from './share-map';

interface CoalitionMapProps extends CanOpen {
  /** At least one. */
  coalitions: readonly MappedCoalition[];
}

function named({ title, date }: MappedCoalition): string {
  return date === undefined ? title : `${title} (${dateInWords(date)})`;
}

function summary(shares: readonly MemberShare[], on: readonly MappedCoalition[]): string {
  const known = on.every(each => each.complete) ? '' : ' known';
  if (on.length === 1) return `${shares.length} members${known}`;
  const inAll = shares.filter(share => share.count === on.length).length;
  const all = on.length === 2 ? 'both' : `all ${on.length}`;
  return `${shares.length} members${known}, ${inAll === 0 ? 'none' : inAll} of them in ${all}`;
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
  const one = coalitions.find(({ key }) => key === chosen);
  const on = one ? [one] : coalitions;
  const shares = memberShares(on);
  return (
    <section class="panel-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{coalitions.length === 1 ? 'The coalition' : 'The coalitions'} on the map</h2>
      {coalitions.length > 1 && (
        <label class="map-choice">
          <span class="unseen">Coalitions on the map</span>
          <select
            value={one ? chosen : ''}
            onChange={event => setChosen(event.currentTarget.value as CardKey | '')}
          >
            <option value="">All {coalitions.length} together</option>
            {coalitions.map(each => (
              <option key={each.key} value={each.key}>
                {named(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="map-summary" role="status">
        {coalitions.length === 1 && on[0] && <b>{named(on[0])}. </b>}
        {summary(shares, on)}.
      </p>
      <ShareMap
        shares={shares}
        of={on.length}
        label={`Map: ${summary(shares, on)}, of ${on.map(each => each.title).join('; ')}`}
        onOpen={onOpen}
      />
      <button
        type="button"
        class="link"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        onClick={() => setListed(!listed)}
      >
        {listed ? 'Hide the list' : 'See the list'}
      </button>
      <dl id={`${id}-list`} class="share-list" hidden={!listed}>
        {byCount(shares).map(([count, members]) => (
          <div key={count}>
            <dt>{on.length > 1 ? `In ${count} of ${on.length}` : 'Members'}</dt>
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
