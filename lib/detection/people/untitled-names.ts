import { type JurisdictionCode, UNITED_STATES } from '../jurisdiction-code';
import type { PersonEntry } from '../lexicon-source';
import type { Span } from '../mention';
import type { NameMatch } from '../names/name-table';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { allWithin, firstFrom } from '../text/span-order';
import { type Holding, isInOffice, standingOf } from './holding';
import type { PeopleContext } from './people-context';

const PREDECESSOR_BEFORE =
  /\b(?:predecessor|antecesora?|predecesora?),? (?:(?:Republican|Democrat|former)\w* )?$/;
/** Days in which a predecessor is the last one, and no governor's of another career. */
const LATELY = 1100;
/** Days after which a name is as likely a namesake's: John Mitchell of Tempe, Robert Kennedy the secretary. */
const REMEMBERED = 9000;

/** No other name stands between, and nobody ran for it, or likened himself to it. */
const AS_SUCH =
  /^ (?!(?:is|was|will|would|could|may|might)\b)(?:(?!ran\b|run|campaign|elect|nominat|serv|said\b|says\b|as\b|who\b)[^.;:,\n\p{Lu}]|\p{Lu}(?!\p{Ll}+ \p{Lu})){3,70}? (?:as|while|when (?:he|she) was) (?:(?:the|then|still|state's|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?'s?) ){0,2}(?:attorney general|AG)\b/u;
const ACTED = 120;

/** Tells whether full names without a title are those of attorneys general on this page. */
export class UntitledNames {
  readonly #titledElsewhere = new Map<string, boolean>();

  constructor(
    private readonly page: Page,
    private readonly context: PeopleContext,
    /** Whose offices the page names as organisations. */
    private readonly offices: ReadonlySet<JurisdictionCode>,
  ) {}

  /** While in office, on a page that speaks of attorneys general or of the state. */
  mayHoldOffice(holding: Holding, match: NameMatch): boolean {
    const { evidence, titles } = this.context;
    if (this.#isTitledElsewhere(holding.person)) return true;
    if (evidence.date === undefined) return titles.length > 0 && this.#isBesideOwnOffice(holding, match);
    const { jurisdiction } = holding.tenure;
    const named =
      jurisdiction === UNITED_STATES
        ? evidence.federal
        : (evidence.states.get(jurisdiction) ?? 0) > 0 || this.offices.has(jurisdiction);
    if (isInOffice(holding.tenure, evidence.date)) return titles.length > 0 || named;
    if (this.#isPredecessor(holding, match) || (named && this.#actedAsSuch(holding, match))) return true;
    return jurisdiction === UNITED_STATES && named && this.#isOfficeRecalled(holding, match);
  }

  /** "Bush lost his attorney general when Alberto Gonzales resigned": the sentence speaks of the office. */
  #isOfficeRecalled({ tenure }: Holding, { start }: NameMatch): boolean {
    const sentence = sentenceAt(this.page, start);
    const standing = standingOf(tenure, this.context.evidence.date);
    return (
      standing.when === 'past' &&
      standing.days < REMEMBERED &&
      allWithin(this.context.titles, sentence).some(
        ({ plural, state, rank }) =>
          !plural && state === undefined && (rank === 'state' || rank === 'federal'),
      )
    );
  }

  /** "Tom Reilly brought the case as attorney general": what was done in an office held since left. */
  #actedAsSuch({ tenure }: Holding, { end }: NameMatch): boolean {
    if (standingOf(tenure, this.context.evidence.date).when !== 'past') return false;
    const said = textAfter(this.page, end, ACTED);
    const as = AS_SUCH.exec(said);
    if (as === null) return false;
    const at = end + as[0].length;
    const { titles } = this.context;
    const title = titles[firstFrom(titles, at + 1) - 1];
    return (
      title?.rank === 'state' &&
      at <= title.end + 1 &&
      !title.plural &&
      !title.prospective &&
      (title.state === undefined || title.state.jurisdiction === tenure.jurisdiction)
    );
  }

  /** "his predecessor, Jason Miyares": who left the office within a few years. */
  #isPredecessor({ tenure }: Holding, { start }: NameMatch): boolean {
    const standing = standingOf(tenure, this.context.evidence.date);
    return (
      standing.when === 'past' &&
      standing.days < LATELY &&
      PREDECESSOR_BEFORE.test(textBefore(this.page, start, 40)) &&
      this.context.titles.some(({ rank }) => rank === 'state' || rank === 'federal')
    );
  }

  /** "Chris Carr, Georgia" or "Pam Bondi – Office of the Attorney General", as lists give names. */
  #isBesideOwnOffice({ tenure }: Holding, { end }: NameMatch): boolean {
    const { states, titles } = this.context;
    const within = <T extends Span>(ordered: readonly T[], reach: number) =>
      ordered.slice(firstFrom(ordered, end), firstFrom(ordered, end + reach));
    return (
      within(states, 12).some(({ jurisdiction }) => jurisdiction === tenure.jurisdiction) ||
      within(titles, 24).some(({ rank }) => rank === 'state')
    );
  }

  #isTitledElsewhere(person: PersonEntry): boolean {
    const known = this.#titledElsewhere.get(person.id);
    if (known !== undefined) return known;
    const names = [person.name, ...person.aliases, person.family].map(escapeForRegExp).join('|');
    const titled = new RegExp(`(?:attorneys? general|\\bAG),? (?:${names})\\b`, 'i').test(this.page.text);
    this.#titledElsewhere.set(person.id, titled);
    return titled;
  }
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
