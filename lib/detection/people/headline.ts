import type { Lexicon } from '../lexicon';
import { matchNames } from '../names/match-names';
import { findStates } from '../states/find-states';
import { fold } from '../text/fold';
import { openPage, type Page } from '../text/page';
import { findTitles } from '../titles/find-titles';
import type { PageEvidence } from './choose-holding';
import { findPeople } from './find-people';
import type { NamedInHeadline } from './people-context';

/** Who is named in the title of the article, where the text itself does not hold the title. */
export function findInHeadline(
  { article }: Page,
  lexicon: Lexicon,
  evidence: PageEvidence,
): NamedInHeadline[] {
  const { title, published } = article;
  if (title === undefined || title.trim() === '' || article.text.includes(title.trim())) return [];
  const page = openPage({ text: title, ...(published ? { published } : {}) });
  const matches = matchNames(page, lexicon.names);
  const { states } = findStates(page, matches);
  const titles = findTitles(page, states, lexicon.abbreviations);
  const found = findPeople(page, matches, {
    people: lexicon.people,
    titles,
    states,
    captions: [],
    evidence,
    headline: [],
  });
  return found.flatMap(({ person: id, jurisdiction }) => {
    const person = lexicon.people.find(one => one.id === id);
    const tenure = person?.tenures.find(one => one.jurisdiction === jurisdiction);
    return person && tenure ? [{ person, tenure, family: fold(person.family) }] : [];
  });
}
