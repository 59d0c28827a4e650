import { splitMatched } from './split-matched';

/** A text with the words that matched the query marked. */
export function MatchedText({ text, matched }: { text: string; matched: readonly string[] }) {
  return (
    <>
      {splitMatched(text, matched).map((part, index) =>
        part.matched ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
