import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { StateName } from '../states/state-name';
import { type Page, textAfter, textBefore } from '../text/page';

/** The states of a page by where they begin and end. */
export class StatesByPlace {
  readonly #byStart = new Map<number, JurisdictionCode>();
  readonly #byEnd = new Map<number, JurisdictionCode>();

  constructor(states: readonly StateName[]) {
    for (const { start, end, jurisdiction } of states) {
      this.#byStart.set(start, jurisdiction);
      this.#byEnd.set(end, jurisdiction);
    }
  }

  beginsAt(offset: number): boolean {
    return this.#byStart.has(offset);
  }

  /** The state of "Brown of Maryland" and "Brown (Maryland)". */
  after(page: Page, { end }: Span): JurisdictionCode | undefined {
    const link = /^ (?:of |\()/.exec(textAfter(page, end, 5));
    return link === null ? undefined : this.#byStart.get(end + link[0].length);
  }

  /** The state of "Maryland's Brown". */
  before(page: Page, { start }: Span): JurisdictionCode | undefined {
    const possessive = /'s? $/.exec(textBefore(page, start, 3));
    return possessive === null ? undefined : this.#byEnd.get(start - possessive[0].length);
  }
}
