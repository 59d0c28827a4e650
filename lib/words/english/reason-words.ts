import type { Described, Reason, TitleTold } from '../../detection/reason';
import type { NameOf } from '../name-of';
import { placeWords } from './place-words';

const TITLES: Record<TitleTold, string> = {
  short: 'AG',
  state: 'Attorney General',
  federal: 'U.S. Attorney General',
};

const RULES = {
  'state-name': 'Name of the state',
  'territory-name': 'Name of the district or territory',
  'state-abbreviation': 'Abbreviation of the state before the title',
  'listed-state': 'One of a list of states',
  'district-beside-states': 'The District of Columbia beside states',
  'washington-attorney-general': 'Washington the state, whose attorney general is named',
  'washington-word-after': 'Washington the state, as the word after it tells',
  'washington-words-before': 'Washington the state, as the words before it tell',
  'washington-somebody-from': 'Washington the state, which somebody is from',
  'washington-listed': 'Washington in a list of states',
  'washington-acts': 'Washington the state, which acts here',
  'washington-of-article': 'Washington the state, which this article is about',
  'office-by-own-name': 'An attorney general’s office under its own name',
  'office-with-state': 'An attorney general’s office, named with its state',
  'title-without-name': 'A state’s attorney general by title, without a name',
  'office-named-elsewhere': 'The office that this article names with its state elsewhere',
  'office-of-one-named': 'The office of the state’s attorney general, whom this article names',
  'name-met-above': 'Full name of the attorney general met above',
  caption: 'Caption of a court case',
  docket: 'Docket number of a court case',
  'lawsuit-of-states': 'A lawsuit of several states',
};

const BY = {
  list: 'in a list with others',
  'office-named': 'whose office this article names',
  'state-beside': 'beside the state’s name',
};

/** Why words of an article are taken for what they are, in a plain sentence without its full stop. */
export function reasonWords(reason: Reason, nameOf: NameOf): string {
  const place = (code: string) => placeWords.inProse(code, nameOf(code));
  const told = (described: Described): string => {
    switch (described.as) {
      case 'titled':
        return `${TITLES[described.title]} ${described.name}`;
      case 'of-place':
        return `${described.family} of ${place(described.jurisdiction)}`;
      case 'name':
        return described.name;
    }
  };
  switch (reason.rule) {
    case 'title-before-name':
    case 'title-after-name': {
      const side = reason.rule === 'title-before-name' ? 'before' : 'after';
      return `“${TITLES[reason.title]}” ${side} the name: ${reason.name} of ${place(reason.jurisdiction)}`;
    }
    case 'full-name':
      return `Full name of an attorney general of ${place(reason.jurisdiction)}`;
    case 'surname':
      if (reason.named === 'in-headline')
        return `Surname of ${told(reason.described)}, whom the headline names`;
      return reason.named === 'above'
        ? `Surname after “${told(reason.described)}” above`
        : `Surname of “${told(reason.described)}”, named in full below`;
    case 'surname-of-holder':
      return `Surname of the attorney general of ${place(reason.jurisdiction)}, ${BY[reason.by]}`;
    case 'group':
      return reason.count === undefined
        ? 'A group of attorneys general or states acting together'
        : `A group of ${reason.count} acting together`;
    default:
      return RULES[reason.rule];
  }
}
