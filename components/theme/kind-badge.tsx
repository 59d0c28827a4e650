import type { Card } from '../../lib/dataset/card';
import { accentOf } from '../format/kind-accent';

export interface Badged {
  kind: Card['kind'];
  cardKey: string;
  title: string;
  /** Of a coalition. */
  count?: number | undefined;
}

/** First letters of the first and the last name; "Jr." and the like are no names. */
function initialsOf(name: string): string {
  const words = name.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '').split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return (first.charAt(0) + last.charAt(0)).toUpperCase();
}

/** One to three letters that tell the kind and a little of the thing: "22", "v.", "HB", "NM". */
function badgeText({ kind, cardKey, title, count }: Badged): string {
  switch (kind) {
    case 'attorney-general':
    case 'us-attorney-general':
      return initialsOf(title);
    case 'state':
    case 'office':
      return cardKey.slice(cardKey.indexOf(':') + 1);
    case 'lawsuit':
      return 'v.';
    case 'coalition':
    case 'article-coalition':
      return count === undefined ? 'AGs' : String(count);
  }
}

/** Said in the row's own words, so it is kept from screen readers. */
export function KindBadge(props: Badged) {
  return (
    <span class="badge" data-accent={accentOf(props.kind)} aria-hidden="true">
      {badgeText(props)}
    </span>
  );
}
