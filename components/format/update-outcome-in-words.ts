import type { UpdateOutcome } from '../../lib/dataset/update/update-step';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { updateProblemInWords } from './update-problem-in-words';
import { versionDate } from './version-date';

/** Why not, and what there is all the same; who stopped it knows why. @param version of the data that is in use. */
export function failureInWords(problem: string, version: string | undefined, words: Words): string {
  const { update, language } = words;
  const why = updateProblemInWords(problem, update);
  if (problem === 'cancelled') return why;
  if (version === undefined) return update.keptAsIs(why);
  return update.failed(why, formatPartialDate(versionDate(version), localeOf(language)));
}

/** That the facts are the newest and older releases are not, and why. */
export function lackingInWords(problem: string, words: Words['update']): string {
  return words.lacking(updateProblemInWords(problem, words));
}

/** What an update came to. @param version of the data that was in use before. */
export function outcomeInWords(outcome: UpdateOutcome, version: string | undefined, words: Words): string {
  const { outcomes } = words.update;
  switch (outcome.state) {
    case 'updated':
    case 'up-to-date': {
      const { lacking, state } = outcome;
      const told = state === 'updated' ? outcomes.updated(outcome.version) : outcomes[state];
      return lacking ? `${told} ${lackingInWords(lacking.problem, words.update)}` : told;
    }
    case 'failed':
      return failureInWords(outcome.problem, version, words);
    default:
      return outcomes[outcome.state];
  }
}
