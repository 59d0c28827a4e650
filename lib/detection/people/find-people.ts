import { UNITED_STATES } from '../jurisdiction-code';
import type { PersonEntry } from '../lexicon-source';
import type { PersonMention, Span } from '../mention';
import type { NameMatch } from '../names/name-table';
import { INSTITUTION } from '../states/institutions';
import type { StateName } from '../states/state-name';
import { fold } from '../text/fold';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { isCapitalised, wordKey } from '../text/words';
import type { Title } from '../titles/title';
import { chooseHolding, type PageEvidence } from './choose-holding';
import { COMMON_WORD_SURNAMES, FUNCTION_WORD, isWeekday, SPEAKER_AFTER, SUBJECT_AFTER } from './common-words';
import { type Holding, isInOffice, standingOf } from './holding';
import { findMisspelt } from './misspelt';
import { COURTESY, OTHER_OFFICE } from './other-office';
import { mayBeSameGivenName } from './spelling';
import { describeTitle, titleAfter, titleBefore } from './title-beside';

/** Somebody of a surname met on the page: an attorney general, or somebody else. */
interface Encounter {
  at: number;
  /** Absent for somebody else of the name. */
  holding?: Holding;
  described: string;
}

interface SurnameInText {
  match: NameMatch;
  people: PersonEntry[];
  family: string;
}

/** Reads a page for attorneys general by name; `people` are the lexicon's. */
export class PeopleFinder {
  readonly #mentions: PersonMention[] = [];
  readonly #encounters = new Map<string, Encounter[]>();
  readonly #bare: SurnameInText[] = [];
  readonly #speaksOfOffice: boolean;

  constructor(
    private readonly page: Page,
    private readonly people: readonly PersonEntry[],
    private readonly titles: readonly Title[],
    private readonly states: readonly StateName[],
    private readonly evidence: PageEvidence,
    private readonly captions: readonly Span[],
  ) {
    this.#speaksOfOffice = titles.length > 0;
  }

  find(matches: readonly NameMatch[]): PersonMention[] {
    const titled: (SurnameInText & { title: Title; given: string[]; start: number })[] = [];
    for (const match of matches) {
      if (match.target.kind === 'person') this.#readFullName(match, match.target.people);
      if (match.target.kind !== 'family') continue;
      const surname = {
        match,
        people: match.target.people.map(index => this.people[index] as PersonEntry),
        family: wordKey(this.page.text, this.page.words, match.endWord - 1),
      };
      const named = this.#titleOverGivenNames(match);
      if (named) titled.push({ ...surname, ...named });
      else this.#bare.push(surname);
    }
    for (const surname of titled) this.#readTitledSurname(surname);
    for (const found of findMisspelt(this.page, this.people, this.titles, this.#mentions)) {
      const holding = chooseHolding(found.people, { jurisdiction: found.jurisdiction }, this.evidence);
      if (holding) this.#accept(found, holding, found.title, found.family, 0.9);
    }
    this.#sortEncounters();
    for (const surname of this.#bare) this.#noteSomebodyElse(surname);
    this.#sortEncounters();
    for (const surname of this.#bare) this.#readBareSurname(surname);
    return this.#mentions.sort((a, b) => a.start - b.start);
  }

  #readFullName(match: NameMatch, indexes: readonly number[]): void {
    const people = indexes.map(index => this.people[index] as PersonEntry);
    const family = wordKey(this.page.text, this.page.words, match.endWord - 1);
    const before = titleBefore(this.page, this.titles, match.start);
    const after = titleAfter(this.page, this.titles, match.end);
    const title = before ?? after;
    if (
      title === undefined ||
      title.rank === 'foreign' ||
      title.rank === 'local' ||
      title.rank === 'subordinate'
    ) {
      if (title !== undefined || OTHER_OFFICE.test(textBefore(this.page, match.start, 40))) {
        this.#meet(family, { at: match.start, described: 'somebody else' });
        return;
      }
      this.#readUntitledFullName(match, people, family);
      return;
    }
    const holding = chooseHolding(people, this.#hintOf(title), this.evidence);
    const early =
      holding !== undefined &&
      title.prospective &&
      standingOf(holding.tenure, this.evidence.date).when === 'future';
    if (holding === undefined || early) {
      this.#meet(family, { at: match.start, described: 'somebody else' });
      return;
    }
    this.#accept(match, holding, title, family, 0.99);
  }

  #readUntitledFullName(match: NameMatch, people: readonly PersonEntry[], family: string): void {
    const sentence = sentenceAt(this.page, match.start);
    if (LEGISLATOR_AFTER.test(textAfter(this.page, match.end, 12))) {
      this.#meet(family, { at: match.start, described: 'somebody else' });
      return;
    }
    const next = textAfter(this.page, match.end, 30);
    const institution = /^ (\p{Lu}[\p{L}]+)/u.exec(next)?.[1];
    const holding = chooseHolding(people, {}, this.evidence);
    const inOffice = holding !== undefined && this.#mayHoldOffice(holding, match);
    if (
      !inOffice ||
      (institution !== undefined && INSTITUTION.test(institution) && !isHeadline(this.page, sentence))
    ) {
      this.#meet(family, { at: match.start, described: 'somebody else' });
      return;
    }
    const place = this.#placeOf(holding);
    this.#mentions.push(this.#mention(match, holding, `Full name of the attorney general of ${place}`, 0.92));
    this.#meet(family, {
      at: match.start,
      holding,
      described: this.page.article.text.slice(match.start, match.end),
    });
  }

  /** A name without a title is the attorney general's while in office, on a page that speaks of attorneys general. */
  #mayHoldOffice(holding: Holding, match: NameMatch): boolean {
    const { date, states, federal } = this.evidence;
    if (this.#isTitledElsewhere(holding)) return true;
    if (date === undefined) return this.#speaksOfOffice && this.#isBesideOwnOffice(holding, match);
    const { jurisdiction } = holding.tenure;
    const named = jurisdiction === UNITED_STATES ? federal : (states.get(jurisdiction) ?? 0) > 0;
    return isInOffice(holding.tenure, date) && (this.#speaksOfOffice || named);
  }

  /** "Chris Carr, Georgia" or "Pam Bondi – Office of the Attorney General", as lists give names. */
  #isBesideOwnOffice({ tenure }: Holding, { end }: NameMatch): boolean {
    return (
      this.states.some(
        state => state.jurisdiction === tenure.jurisdiction && state.start >= end && state.start - end < 12,
      ) || this.titles.some(title => title.rank === 'state' && title.start >= end && title.start - end < 24)
    );
  }

  #isTitledElsewhere({ person }: Holding): boolean {
    const names = [person.name, ...person.aliases].map(escapeForRegExp).join('|');
    return new RegExp(
      `(?:attorneys? general|\\bAG)(?:,? (?:${names}|${escapeForRegExp(person.family)})\\b)`,
      'i',
    ).test(this.page.text);
  }

  #readTitledSurname(surname: SurnameInText & { title: Title; given: string[]; start: number }): void {
    const { match, family, title, given, start } = surname;
    const span = { start, end: match.end };
    if (title.rank === 'foreign' || title.rank === 'local' || title.rank === 'subordinate') {
      this.#meet(family, { at: start, described: 'somebody else' });
      return;
    }
    const hint = this.#hintOf(title);
    const fits =
      given.length === 0 || hint.jurisdiction !== undefined
        ? surname.people
        : surname.people.filter(person => given.some(name => mayBeSameGivenName(name, firstName(person))));
    const known = given.length === 0 ? this.#knownNear(family, start, hint.jurisdiction) : undefined;
    const holding =
      known ?? chooseHolding(fits, hint, this.evidence, hint.jurisdiction === undefined ? 4.5 : 0);
    if (
      holding === undefined ||
      (title.prospective && standingOf(holding.tenure, this.evidence.date).when === 'future')
    ) {
      this.#meet(family, { at: start, described: 'somebody else' });
      return;
    }
    this.#accept(span, holding, title, family, 0.96);
  }

  /** The holder of the surname met last before, else next after. */
  #knownNear(family: string, at: number, jurisdiction: string | undefined): Holding | undefined {
    const met = (this.#encounters.get(family) ?? []).filter(
      one =>
        one.holding !== undefined &&
        (jurisdiction === undefined || one.holding.tenure.jurisdiction === jurisdiction),
    );
    const before = met.filter(one => one.at < at).at(-1);
    return (before ?? met[0])?.holding;
  }

  #noteSomebodyElse({ match, family, people }: SurnameInText): void {
    const given = this.#wordBefore(match);
    if (given === undefined) return;
    const { start, text } = given;
    if (
      FUNCTION_WORD.test(text) ||
      COURTESY.test(`${text} `) ||
      OTHER_OFFICE.test(`${text} `) ||
      /^\p{Lu}+$/u.test(text)
    )
      return;
    if (isHeadline(this.page, sentenceAt(this.page, match.start))) return;
    if (people.some(person => mayBeSameGivenName(text.toLowerCase(), firstName(person)))) return;
    this.#meet(family, { at: start, described: 'somebody else' });
  }

  #readBareSurname({ match, family }: SurnameInText): void {
    const met = this.#encounters.get(family);
    if (met === undefined) return;
    const { page } = this;
    const before = textBefore(page, match.start, 40);
    const after = textAfter(page, match.end, 40);
    if (!this.#standsAlone(match, before, after)) return;
    const last = met.filter(one => one.at < match.start).at(-1);
    const known = last ?? (met.some(one => one.holding === undefined) ? undefined : met[0]);
    if (known?.holding === undefined) return;
    if (this.#isParty(family) && !SPEAKER_AFTER.test(after) && !COURTESY.test(before)) return;
    if (COMMON_WORD_SURNAMES.has(family)) {
      if (/\b(?:Black|black)(?:,| and| or| &) $/.test(before)) return;
      if (family === 'sunday' && isWeekday(before, after)) return;
      if (!SUBJECT_AFTER.test(after) && !COURTESY.test(before)) return;
    }
    const reason = last
      ? `Surname after “${known.described}” above`
      : `Surname of “${known.described}”, named in full below`;
    this.#mentions.push(this.#mention(match, known.holding, reason, 0.9));
  }

  /** Whether the surname is no part of a longer name, and bears no other title. */
  #standsAlone(match: NameMatch, before: string, after: string): boolean {
    if (/[\p{L}\p{N}]-$|[@#_/]$/u.test(before) || /^(?:-\p{Lu}|_|@|\.(?:com|org|gov))/u.test(after))
      return false;
    if (/\b(?:the|a|an)\s+$/i.test(before) && !/^\s+(?:administration|campaign|team)/.test(after))
      return false;
    if (OTHER_OFFICE.test(before)) return false;
    if (this.states.some(state => state.start === match.end + 2) && /^, /.test(after)) {
      if (!/^, [\p{L}. ]+'s?\s/u.test(after)) return false;
    }
    const headline = isHeadline(this.page, sentenceAt(this.page, match.start));
    const previous = this.#wordBefore(match);
    if (previous !== undefined && !COURTESY.test(before) && !FUNCTION_WORD.test(previous.text)) {
      // In a headline the word before may be a verb, "Trump Slams Sessions", or a given name.
      if (!headline || !/(?:[^sS][sS]|ed|ing)$/i.test(previous.text)) return false;
    }
    const next = /^ (\p{Lu}[\p{L}'.]*)/u.exec(after)?.[1];
    if (next === undefined) return true;
    if (!headline) return FUNCTION_WORD.test(next) && next !== 'General';
    return /(?:[^sS][sS]|ed|ing)$/i.test(next) ? !INSTITUTION.test(next) : HEADLINE_AFTER.test(next);
  }

  /** The capitalised word right before, with only a space between. */
  #wordBefore(match: NameMatch): { start: number; text: string } | undefined {
    const { words, text } = this.page;
    if (match.firstWord === 0) return undefined;
    const start = words.starts[match.firstWord - 1] as number;
    const end = words.ends[match.firstWord - 1] as number;
    const gap = text.slice(end, match.start);
    if ((!/^ {1,3}$/.test(gap) && gap !== '. ' && gap !== '-') || !isCapitalised(text, start))
      return undefined;
    if (start < sentenceAt(this.page, match.start).start) return undefined;
    return { start, text: text.slice(start, end) };
  }

  /** A title right before the surname, or before up to three names that precede it. */
  #titleOverGivenNames(match: NameMatch): { title: Title; given: string[]; start: number } | undefined {
    const { words, text } = this.page;
    const given: string[] = [];
    let start = match.start;
    for (let index = match.firstWord; index >= 0 && given.length <= 3; index -= 1) {
      const title = titleBefore(this.page, this.titles, start);
      if (title && (given.length === 0 || title.end < start)) {
        if (title.plural && given.length === 0 && !/\s$/.test(text.slice(title.end, start))) return undefined;
        return { title, given, start };
      }
      if (index === 0) break;
      const wordStart = words.starts[index - 1] as number;
      const gap = text.slice(words.ends[index - 1], start);
      const word = text.slice(wordStart, words.ends[index - 1]);
      if (!/^(?: {1,3}|-|" | ")$/.test(gap) && !(gap === '. ' && word.length <= 2)) break;
      if (!isCapitalised(text, wordStart) || COURTESY.test(`${word} `)) break;
      start = wordStart;
      given.unshift(wordKey(text, words, index - 1));
    }
    return undefined;
  }

  #hintOf(title: Title): { jurisdiction?: string; former: boolean } {
    const former = title.former;
    if (title.rank === 'federal') return { jurisdiction: UNITED_STATES, former };
    return title.state ? { jurisdiction: title.state.jurisdiction, former } : { former };
  }

  #accept(
    span: { start: number; end: number },
    holding: Holding,
    title: Title,
    family: string,
    confidence: number,
  ): void {
    const described = `${describeTitle(title)} ${this.page.article.text.slice(span.start, span.end)}`;
    const reason =
      title.start < span.start
        ? `“${describeTitle(title)}” before the name; ${holding.person.name} of ${this.#placeOf(holding)}`
        : `“${describeTitle(title)}” after the name`;
    this.#mentions.push(this.#mention(span, holding, reason, confidence));
    this.#meet(family, { at: span.start, holding, described });
  }

  /** Whether a case on the page is called by the surname: then "Pruitt" may well be the case. */
  #isParty(family: string): boolean {
    return this.captions.some(({ start, end }) => fold(this.page.text.slice(start, end)).includes(family));
  }

  #placeOf({ tenure }: Holding): string {
    return tenure.jurisdiction === UNITED_STATES ? 'the United States' : tenure.jurisdiction;
  }

  #mention(
    span: { start: number; end: number },
    { person, tenure }: Holding,
    reason: string,
    confidence: number,
  ): PersonMention {
    return {
      kind: tenure.jurisdiction === UNITED_STATES ? 'us-attorney-general' : 'attorney-general',
      start: span.start,
      end: span.end,
      jurisdiction: tenure.jurisdiction,
      person: person.id,
      reason,
      confidence,
    };
  }

  #meet(family: string, encounter: Encounter): void {
    const met = this.#encounters.get(family);
    if (met) met.push(encounter);
    else this.#encounters.set(family, [encounter]);
  }

  #sortEncounters(): void {
    for (const met of this.#encounters.values()) met.sort((a, b) => a.at - b.at);
  }
}

/** "Jeff Sessions, R-Ala.": members of Congress bear party and state. */
const LEGISLATOR_AFTER = /^,? \(?[DRI](?:-|\s)\p{Lu}\p{L}/u;

const HEADLINE_AFTER =
  /^(?:to|and|of|for|in|on|over|against|is|was|wants|won't|will|at|with|from|as|by|after|amid|who|has|vs?|or|Co-Leads|Urge|Sue|Join|File|Ask)$/i;

function firstName(person: PersonEntry): string {
  return (person.name.split(' ')[0] ?? '').toLowerCase();
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
