import { checkSourceFiles } from '../../../data/tools/check';
import { describeProblem } from '../../../data/tools/problem';
import type { SourceFile } from '../../../data/tools/source-files';
import { type SoundParts, soundParts, sourceFilesOf } from '../sound-source-files';

/** How the check names the records of the sound dataset. */
export const SUIT =
  'coalitions/2018/2018-06-26-family-separation-suit.json · 2018-06-26-family-separation-suit';
export const LETTER =
  'coalitions/2018/2018-08-10-3d-printed-guns-letter.json · 2018-08-10-3d-printed-guns-letter';
export const LAWSUIT = 'lawsuits/2018/washington-v-united-states-2018.json · washington-v-united-states-2018';
export const BALDERAS = 'attorneys-general/NM/hector-balderas.json · hector-balderas';

/** A row of a table of mistakes: what spoils the sound dataset, and what the check says then. */
export interface Mistake {
  name: string;
  plant: (parts: SoundParts) => unknown;
  /** Files that the sound dataset does without. */
  files?: SourceFile[];
  expected: string;
}

export const check = (files: readonly SourceFile[]) => checkSourceFiles(files).map(describeProblem);

export function problemsOf({ plant, files = [] }: Mistake): string[] {
  const parts = soundParts();
  plant(parts);
  return check([...sourceFilesOf(parts.dataset), ...files]);
}
