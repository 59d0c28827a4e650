import { onlyKnown } from '../../../lib/dataset/cards/only-known';
import { readDateline } from '../../../lib/detection/release/act-date';
import type { ReleaseText } from './release-text';

/** Longer lines are paragraphs, in code units. */
const LONGEST_HEADLINE = 200;
/** What stands above the headline of a release, and tells nothing of it. */
const ABOVE =
  /^(?:for immediate release|news release|press release|media release|contact\b.*|[\p{L}.]+ \d{1,2}, \d{4})$/iu;
const SENTENCE = /[.:;,]$/;

/** A release as plain text: its headline is its first line, where that is one, and its day that of its dateline. */
export function readPlainText(text: string): Pick<ReleaseText, 'text' | 'title' | 'published'> {
  const lines = text.split('\n');
  const first = lines.findIndex(line => line.trim() !== '' && !ABOVE.test(line.trim()));
  const line = lines[first]?.trim() ?? '';
  const isAlone = (lines[first + 1] ?? '').trim() === '' && lines.length > first + 1;
  const isHeadline = isAlone && line.length <= LONGEST_HEADLINE && !SENTENCE.test(line);
  const body = lines
    .filter((_, at) => at !== first)
    .join('\n')
    .trim();
  const published = readDateline(text);
  return {
    ...(isHeadline ? { title: line, text: body } : { text }),
    ...onlyKnown({ published }),
  };
}
