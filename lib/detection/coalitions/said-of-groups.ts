import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import type { Page } from '../text/page';
import { type ActionWord, findActionWords } from './action';
import { findLeads } from './members';

interface Said {
  actions: readonly ActionWord[];
  /** Jurisdictions that lead. */
  leads: readonly JurisdictionCode[];
}

/** What sentences say of the groups in them; each is read once. */
export class SaidOfGroups {
  readonly #bySentence = new Map<number, Said>();

  constructor(
    private readonly page: Page,
    private readonly states: readonly StateName[],
    private readonly people: readonly PersonMention[],
  ) {}

  in(sentence: Span): Said {
    const known = this.#bySentence.get(sentence.start);
    if (known) return known;
    const cues = this.page.cues.within(sentence);
    const read: Said = {
      actions: findActionWords(this.page.text.slice(sentence.start, sentence.end), cues),
      leads: (cues & CUE.lead) === 0 ? [] : findLeads(this.page, sentence, this.states, this.people),
    };
    this.#bySentence.set(sentence.start, read);
    return read;
  }
}
