import type { NameNode, NameTable, NameTarget } from '../../detection/names/name-table';
import { type PackedMap, packMap, unpackMap } from './packed-map';

/** A table of names as it is kept. */
export interface PackedNames {
  byFirstWord: PackedMap;
  /** The source of {@link NameTable.starts}. */
  starts: string;
}

/** A node as JSON holds it. */
type Written = [target: NameTarget | null, next: [word: string, node: Written][]];

export function packNames({ byFirstWord, starts }: NameTable): PackedNames {
  return { byFirstWord: packMap(byFirstWord, write), starts: starts.source };
}

/** The same table; names are read with the first word that they have in common. */
export function unpackNames({ byFirstWord, starts }: PackedNames): NameTable {
  let pattern: RegExp | undefined;
  return {
    byFirstWord: unpackMap(byFirstWord, written => read(written as Written)),
    get starts() {
      pattern ??= new RegExp(starts, 'g');
      return pattern;
    },
  };
}

function write({ target, next }: NameNode): Written {
  return [target ?? null, Array.from(next ?? [], ([word, node]) => [word, write(node)])];
}

function read([target, next]: Written): NameNode {
  return {
    ...(target && { target }),
    ...(next.length > 0 && { next: new Map(next.map(([word, node]) => [word, read(node)])) }),
  };
}
