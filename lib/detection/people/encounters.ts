import type { JurisdictionCode } from '../jurisdiction-code';
import type { Described } from '../reason';
import type { Holding } from './holding';

/** Somebody of a surname met on the page. */
export type Encounter = {
  /** Offset of the name. */
  at: number;
} & (
  | {
      /** The office held. */
      holding: Holding;
      /** How the article names them. */
      described: Described;
    }
  /** Somebody else of the name. */
  | { holding?: never }
);

/** How an article names somebody beside the state: "Knudsen of Montana". */
export const ofPlace = ({ person, tenure }: Holding): Described => ({
  as: 'of-place',
  family: person.family,
  jurisdiction: tenure.jurisdiction,
});

/** Who of each surname is met on a page, and where. */
export class Encounters {
  readonly #byFamily = new Map<string, Encounter[]>();

  meet(family: string, encounter: Encounter): void {
    const met = this.#byFamily.get(family);
    if (met === undefined) {
      this.#byFamily.set(family, [encounter]);
      return;
    }
    let place = met.length;
    while (place > 0 && (met[place - 1] as Encounter).at > encounter.at) place -= 1;
    met.splice(place, 0, encounter);
  }

  meetSomebodyElse(family: string, at: number): void {
    this.meet(family, { at });
  }

  /** The attorney general of the surname met last before, else next after; of one jurisdiction, if given. */
  titledNear(family: string, at: number, jurisdiction: JurisdictionCode | undefined): Holding | undefined {
    const met = this.#byFamily.get(family) ?? [];
    const isMeant = ({ holding }: Encounter) =>
      holding !== undefined && (jurisdiction === undefined || holding.tenure.jurisdiction === jurisdiction);
    return (lastBefore(met, at, isMeant) ?? met.find(isMeant))?.holding;
  }

  /** Where another attorney general of the surname than `meant` was met last before an offset. */
  otherBefore(family: string, at: number, { person }: Holding): number | undefined {
    const met = this.#byFamily.get(family) ?? [];
    return lastBefore(met, at, ({ holding }) => holding !== undefined && holding.person.id !== person.id)?.at;
  }

  /**
   * Whom a bare surname means: whoever bears it and was met last before; in a headline above all of
   * them the first met, if nobody else on the page bears it. "Brown of Maryland" is the one of
   * `jurisdiction`, if met.
   */
  meantBy(
    family: string,
    at: number,
    jurisdiction?: JurisdictionCode,
  ): (Encounter & { above: boolean }) | undefined {
    const all = this.#byFamily.get(family) ?? [];
    const ofThere =
      jurisdiction === undefined
        ? []
        : all.filter(({ holding }) => holding?.tenure.jurisdiction === jurisdiction);
    const met = ofThere.length > 0 ? ofThere : all;
    const last = lastBefore(met, at, () => true);
    if (last !== undefined) return { ...last, above: true };
    const [first] = met;
    if (first === undefined || met.some(one => one.holding === undefined)) return undefined;
    return { ...first, above: false };
  }
}

/** The last before an offset of encounters in order that is meant. */
function lastBefore(
  met: readonly Encounter[],
  offset: number,
  isMeant: (one: Encounter) => boolean,
): Encounter | undefined {
  let [low, high] = [0, met.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((met[middle] as Encounter).at < offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const one = met[index] as Encounter;
    if (isMeant(one)) return one;
  }
  return undefined;
}
