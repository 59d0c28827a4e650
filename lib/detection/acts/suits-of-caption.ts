import type { ActIndex } from './act-index';
import { type Caption, captionKeys, readCaption, sameCaption, swapped } from './caption';
import { type Docket, docketKey, mayBeSameDocket } from './docket';

/** Lawsuits that go by the name, as positions. */
function suitsNamed(index: ActIndex, caption: Caption): number[] {
  const named: number[] = [];
  for (const key of captionKeys(caption)) {
    for (const entry of index.captions.get(key) ?? [])
      if (!named.includes(entry.lawsuit) && sameCaption(entry.caption, caption)) named.push(entry.lawsuit);
  }
  return named;
}

/** Lawsuits that go by the name, or by it with its sides changed where none does, as positions. */
export function suitsByCaption(index: ActIndex, caption: Caption): number[] {
  const named = suitsNamed(index, caption);
  const appeal = named.length === 0 ? swapped(caption) : null;
  return appeal ? suitsNamed(index, appeal) : named;
}

/** Whether the record has a case by a name as it is written. */
export function isKnownCase(index: ActIndex, name: string): boolean {
  const caption = readCaption(name);
  return caption !== null && suitsByCaption(index, caption).length > 0;
}

/**
 * Lawsuits that may bear the docket number, as positions.
 * @param isMeant which of the record's numbers are looked at; all where it is left out
 */
export function suitsNumbered(
  index: ActIndex,
  docket: Docket,
  isMeant: (known: Docket) => boolean = () => true,
): number[] {
  const known = index.dockets.get(docketKey(docket)) ?? [];
  const same = known.filter(entry => isMeant(entry.docket) && mayBeSameDocket(entry.docket, docket));
  return [...new Set(same.map(({ lawsuit }) => lawsuit))];
}
