import { splitMatched } from '../../components/search/split-matched';

interface Suggested {
  title: string;
  /** One line: dates, place, count. */
  detail: string;
  /** Words of the title that matched, folded. */
  matched: readonly string[];
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML does not allow at all: Chrome refuses a whole list of suggestions for one of these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_IN_XML = /[\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter);
}

/** A line of the address bar's list: in Chrome's own XML, or as Firefox takes it, plain. */
export function describeSuggestion({ title, detail, matched }: Suggested, form: 'xml' | 'plain'): string {
  if (form === 'plain') return `${title} – ${detail}`;
  const parts = splitMatched(title, matched).map(part =>
    part.matched ? `<match>${escaped(part.text)}</match>` : escaped(part.text),
  );
  return `${parts.join('')} <dim>– ${escaped(detail)}</dim>`;
}
