import type { PersonEntry } from '../lexicon-source';
import type { Span } from '../mention';
import type { StateName } from '../states/state-name';
import type { Title } from '../titles/title';
import type { PageEvidence } from './choose-holding';
import type { Holding } from './holding';

/** An attorney general whom the article's title names, for surnames that the text leaves unexplained. */
export interface NamedInHeadline extends Holding {
  family: string;
}

/** What is known of a page before its people are read. */
export interface PeopleContext {
  people: readonly PersonEntry[];
  titles: readonly Title[];
  states: readonly StateName[];
  captions: readonly Span[];
  evidence: PageEvidence;
  /** Whom the article's title names. */
  headline: readonly NamedInHeadline[];
}
