import { type JurisdictionCode, UNITED_STATES } from '../jurisdiction-code';
import type { PersonEntry } from '../lexicon-source';
import type { PersonMention, Span } from '../mention';
import type { NameMatch } from '../names/name-table';
import type { PersonReason } from '../reason';
import { INSTITUTION } from '../states/institutions';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import type { Title } from '../titles/title';
import { holderUnderOther } from './acting-deputy';
import { isNameOfPerson } from './bare-surname';
import { chooseHolding, hintOf, isOfficeItself, sittingInState } from './choose-holding';
import { Encounters, ofPlace } from './encounters';
import { familyOf } from './family-of';
import { type Holding, isInOffice, standingOf } from './holding';
import { readListedSurnames } from './listed-surnames';
import { findMisspelt } from './misspelt';
import { standsAlone, type TitledSurname, titleOverSurname, titleUnderSurname } from './name-context';
import { namesOfCases } from './named-for-case';
import { isJunior, startOfSomebodyElse } from './namesakes';
import { isOtherOffice, isSaidOfBefore, LEGISLATOR_AFTER, OTHER_OFFICE_AFTER } from './other-office';
import { OTHER_TRADE_AFTER } from './other-trade';
import type { PeopleContext } from './people-context';
import { firstName, mayBeSameGivenName, withStop } from './spelling';
import { StatesByPlace } from './states-by-place';
import { describeTitle, isOfAnotherName, titleAfter, titleBefore } from './title-beside';
import { UntitledNames } from './untitled-names';

interface Surname {
  match: NameMatch;
  people: PersonEntry[];
  /** As compared. */
  family: string;
}

/** Attorneys general by name: full names first, then surnames under a title, then bare surnames. */
export function findPeople(
  page: Page,
  matches: readonly NameMatch[],
  context: PeopleContext,
): PersonMention[] {
  const offices = new Set(
    matches.flatMap(({ target }) => (target.kind === 'office' ? [target.jurisdiction] : [])),
  );
  return new PeopleFinder(page, context, offices).find(matches);
}

class PeopleFinder {
  readonly #mentions: PersonMention[] = [];
  readonly #encounters = new Encounters();
  readonly #states: StatesByPlace;
  readonly #parties: string;
  readonly #untitled: UntitledNames;
  /** How many surnames of those in office stand beside a state: two of them explain each other. */
  #besides = 0;

  constructor(
    private readonly page: Page,
    private readonly context: PeopleContext,
    offices: ReadonlySet<JurisdictionCode>,
  ) {
    this.#states = new StatesByPlace(context.states);
    this.#untitled = new UntitledNames(page, context, offices);
    this.#parties = namesOfCases(page, context.captions);
  }

  find(matches: readonly NameMatch[]): PersonMention[] {
    const { page, context } = this;
    const titled: (Surname & TitledSurname)[] = [];
    const bare: Surname[] = [];
    for (const written of matches) {
      const match = withStop(page, written);
      if (match.target.kind === 'person') this.#readFullName(match, this.#entries(match.target.people));
      if (match.target.kind !== 'family') continue;
      const surname = {
        match,
        people: this.#entries(match.target.people),
        family: familyOf(this.page, match),
      };
      const named =
        titleOverSurname(page, context.titles, match) ??
        titleUnderSurname(page, context, match, surname.people, this.#states);
      if (named) titled.push({ ...surname, ...named });
      else bare.push(surname);
    }
    for (const { family, ...holding } of this.context.headline) {
      this.#encounters.meet(family, {
        at: IN_HEADLINE,
        holding,
        described: { as: 'name', name: holding.person.name },
      });
    }
    for (const surname of titled) this.#readTitledSurname(surname);
    this.#readMisspelt();
    for (const { match, family, people } of bare) {
      const at = startOfSomebodyElse(page, match, family, people);
      if (at !== undefined) this.#encounters.meetSomebodyElse(family, at);
      const beside = this.#states.beside(page, match);
      if (beside !== undefined && sittingInState(people, context.evidence)) this.#besides += 1;
    }
    const unmet = bare.filter(surname => !this.#readBareSurname(surname));
    const listed = this.#readListed(unmet);
    if (listed.size > 0)
      for (const surname of unmet) if (!listed.has(surname.match)) this.#readBareSurname(surname);
    return this.#mentions.sort((a, b) => a.start - b.start);
  }

  #entries(indexes: readonly number[]): PersonEntry[] {
    return indexes.map(index => this.context.people[index] as PersonEntry);
  }

  #readFullName(match: NameMatch, people: readonly PersonEntry[]): void {
    const { page, context } = this;
    const inAnotherOffice = isOtherOffice(page, match.start);
    const before = this.#ownTitle(titleBefore(page, context.titles, match.start), match, people);
    const title = before ?? this.#ownTitle(titleAfter(page, context.titles, match.end), match, people);
    if (title === undefined && !inAnotherOffice) {
      this.#readUntitledFullName(match, people);
      return;
    }
    const holding =
      title &&
      (this.#holdingUnder(title, people) ?? holderUnderOther(page, title, match, people, context.evidence));
    // "Gov. Josh Shapiro, who as attorney general sued" is met as governor.
    const past =
      inAnotherOffice &&
      !before &&
      holding &&
      standingOf(holding.tenure, context.evidence.date).when !== 'sitting';
    if (title && holding && !past) this.#accept(match, holding, title, familyOf(this.page, match), 0.99);
    else if (!isSaidOfBefore(page, match.start, people, context.evidence.date))
      this.#encounters.meetSomebodyElse(familyOf(this.page, match), match.start);
  }

  /** A title beside a name, where it is not somebody else's. */
  #ownTitle(title: Title | undefined, match: Span, people: readonly PersonEntry[]): Title | undefined {
    return title && isOfAnotherName(this.page, title, match) && !this.#holdingUnder(title, people)
      ? undefined
      : title;
  }

  /** Who of these people holds the office that the title speaks of; nobody under another office's title. */
  #holdingUnder(title: Title, people: readonly PersonEntry[], least = 0): Holding | undefined {
    if (!isOfficeItself(title)) return undefined;
    const holding = chooseHolding(people, hintOf(title), this.context.evidence, least);
    return holding && this.#isStillToCome(title, holding) ? undefined : holding;
  }

  /** "Attorney General-elect": named for an office not yet held. */
  #isStillToCome(title: Title, { tenure }: Holding): boolean {
    return title.prospective && standingOf(tenure, this.context.evidence.date).when === 'future';
  }

  #readUntitledFullName(match: NameMatch, people: readonly PersonEntry[]): void {
    const { page, context } = this;
    const family = familyOf(this.page, match);
    const after = textAfter(page, match.end, 30);
    const next = /^ (\p{Lu}\p{L}+)/u.exec(after)?.[1];
    const namesInstitution =
      next !== undefined && INSTITUTION.test(next) && !isHeadline(page, sentenceAt(page, match.start));
    const met = this.#encounters.titledNear(family, match.start, undefined);
    if (met && people.includes(met.person) && !isJunior(met, after, context.evidence.date)) {
      this.#mention(match, met, { rule: 'name-met-above' }, 0.9);
      return;
    }
    const holding = chooseHolding(people, {}, context.evidence);
    if (
      !holding ||
      isJunior(holding, after, context.evidence.date) ||
      namesInstitution ||
      LEGISLATOR_AFTER.test(after) ||
      OTHER_TRADE_AFTER.test(textAfter(page, match.end, 60)) ||
      !this.#untitled.mayHoldOffice(holding, match)
    ) {
      this.#encounters.meetSomebodyElse(family, match.start);
      return;
    }
    const { jurisdiction } = holding.tenure;
    this.#mention(match, holding, { rule: 'full-name', jurisdiction }, 0.92);
    const name = page.article.text.slice(match.start, match.end);
    this.#encounters.meet(family, { at: match.start, holding, described: { as: 'name', name } });
  }

  #readTitledSurname({ match, people, family, title, given, start }: Surname & TitledSurname): void {
    const { jurisdiction } = hintOf(title);
    const anyGivenName = given.length === 0 || jurisdiction !== undefined;
    const fits = anyGivenName
      ? people
      : people.filter(person => given.some(name => mayBeSameGivenName(name, firstName(person))));
    const met =
      given.length === 0 && isOfficeItself(title) && this.#encounters.titledNear(family, start, jurisdiction);
    const holding =
      met || this.#holdingUnder(title, fits, jurisdiction === undefined ? LEAST_FOR_SURNAME : 0);
    if (holding) this.#accept({ start, end: match.end }, holding, title, family, 0.96);
    else this.#encounters.meetSomebodyElse(family, start);
  }

  #readMisspelt(): void {
    const { people, titles, evidence } = this.context;
    for (const found of findMisspelt(this.page, people, titles, this.#mentions)) {
      const holding = chooseHolding(found.people, { jurisdiction: found.jurisdiction }, evidence);
      if (holding) this.#accept(found, holding, found.title, found.family, 0.9);
    }
  }

  /** @returns whether the page tells who bears the surname, an attorney general or not */
  #readBareSurname({ match, people, family }: Surname): boolean {
    const beside = this.#states.beside(this.page, match);
    const meant = this.#encounters.meantBy(family, match.start, beside);
    if (meant === undefined && beside !== undefined) {
      this.#readSurnameOfState(match, people, family, beside);
      return true;
    }
    if (meant === undefined) return false;
    if (meant.holding === undefined) return true;
    if (OTHER_OFFICE_AFTER.test(textAfter(this.page, match.end, 50))) return true;
    const justNamed = meant.above && match.start - meant.at < JUST_NAMED;
    const isTheirs =
      beside === meant.holding.tenure.jurisdiction && standsAlone(this.page, match, this.#states);
    if (!isTheirs && !isNameOfPerson(this.page, match, family, this.#parties, this.#states, justNamed))
      return true;
    // Two of the name in one sentence: which of them is meant next, nobody can tell.
    const other = this.#encounters.otherBefore(family, match.start, meant.holding);
    const besidePlace = beside !== undefined || textBefore(this.page, match.start, 3) === "'s ";
    if (!besidePlace && other !== undefined && other >= sentenceAt(this.page, meant.at).start) return true;
    const named = meant.at === IN_HEADLINE ? 'in-headline' : meant.above ? 'above' : 'below';
    this.#mention(match, meant.holding, { rule: 'surname', named, described: meant.described }, 0.9);
    return true;
  }

  /** "Becerra, Healey and James lead the suit". @returns the surnames read */
  #readListed(bare: readonly Surname[]): ReadonlySet<NameMatch> {
    const { evidence, titles } = this.context;
    if (evidence.date === undefined || !titles.some(({ rank }) => rank === 'state')) return new Set();
    const known = this.#mentions.filter(({ kind }) => kind === 'attorney-general');
    const unmet = bare
      .filter(({ match, family }) => isNameOfPerson(this.page, match, family, this.#parties, this.#states))
      .map(surname => ({ ...surname, holding: sittingInState(surname.people, evidence) }));
    const named = new Set(
      titles.flatMap(({ rank, state }) => (rank === 'state' && state ? [state.jurisdiction] : [])),
    );
    const listed = readListedSurnames(this.page, known, unmet, named);
    for (const { match, family, holding, by } of listed) {
      const { jurisdiction } = holding.tenure;
      this.#mention(match, holding, { rule: 'surname-of-holder', jurisdiction, by }, 0.87);
      this.#encounters.meet(family, { at: match.start, holding, described: ofPlace(holding) });
    }
    return new Set(listed.map(({ match }) => match));
  }

  /** "Montana's Knudsen" and "Knudsen of Montana", on a page that speaks of attorneys general. */
  #readSurnameOfState(
    match: NameMatch,
    people: readonly PersonEntry[],
    family: string,
    jurisdiction: JurisdictionCode,
  ): void {
    const { evidence, titles } = this.context;
    const holding = chooseHolding(people, { jurisdiction }, evidence);
    if (!holding || evidence.date === undefined || !isInOffice(holding.tenure, evidence.date)) return;
    if (!titles.some(({ rank }) => rank === 'state') && this.#mentions.length === 0 && this.#besides < 2)
      return;
    if (!standsAlone(this.page, match, this.#states)) return;
    this.#mention(match, holding, { rule: 'surname-of-holder', jurisdiction, by: 'state-beside' }, 0.88);
    this.#encounters.meet(family, { at: match.start, holding, described: ofPlace(holding) });
  }

  #accept(span: Span, holding: Holding, title: Title, family: string, confidence: number): void {
    const { person, tenure } = holding;
    const told = describeTitle(title);
    const rule = title.start < span.start ? 'title-before-name' : 'title-after-name';
    const reason: PersonReason = { rule, title: told, name: person.name, jurisdiction: tenure.jurisdiction };
    this.#mention(span, holding, reason, confidence);
    const name = this.page.article.text.slice(span.start, span.end);
    this.#encounters.meet(family, {
      at: span.start,
      holding,
      described: { as: 'titled', title: told, name },
    });
  }

  #mention(
    { start, end }: Span,
    { person, tenure }: Holding,
    reason: PersonReason,
    confidence: number,
  ): void {
    const { jurisdiction } = tenure;
    const kind = jurisdiction === UNITED_STATES ? 'us-attorney-general' : 'attorney-general';
    this.#mentions.push({ kind, start, end, jurisdiction, person: person.id, reason, confidence });
  }
}

/** Code units after a full name in which its surname is that name's. */
const JUST_NAMED = 160;
/** Before everything in the text. */
const IN_HEADLINE = -1;
/** A surname alone under a title without a state has to fit the date or the place to be somebody. */
const LEAST_FOR_SURNAME = 4.5;
