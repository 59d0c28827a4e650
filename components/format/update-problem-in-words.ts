import type { Words } from '../../lib/words/words';

/** Why data did not come, in a sentence; a later version may have stored a kind that is not known here. */
export function updateProblemInWords(kind: string, { problems, unknownProblem }: Words['update']): string {
  return Object.hasOwn(problems, kind) ? problems[kind as keyof typeof problems] : unknownProblem;
}
