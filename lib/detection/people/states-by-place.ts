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

  /** The state of "Brown of Maryland", "Brown (Maryland)" and "Maryland's Brown". */
  beside(page: Page, { start, end }: Span): JurisdictionCode | undefined {
    const possessive = /'s? $/i.exec(textBefore(page, start, 3));
    if (possessive !== null) {
      const before = this.#byEnd.get(start - possessive[0].length);
      if (before !== undefined) return before;
    }
    const link = /^ (?:of |\()/.exec(textAfter(page, end, 5));
    return link === null ? undefined : this.#byStart.get(end + link[0].length);
  }
}
