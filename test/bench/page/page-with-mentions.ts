/** Names and places that every edition of the data knows, as news pages write them. */
const PEOPLE: [name: string, state: string][] = [
  ['Letitia James', 'New York'],
  ['Rob Bonta', 'California'],
  ['Ken Paxton', 'Texas'],
  ['Dana Nessel', 'Michigan'],
  ['Keith Ellison', 'Minnesota'],
  ['Phil Weiser', 'Colorado'],
  ['William Tong', 'Connecticut'],
  ['Kwame Raoul', 'Illinois'],
  ['Dave Yost', 'Ohio'],
  ['Kris Mayes', 'Arizona'],
];

const FILLER =
  'The hearing had been put off twice, and when it came the room was full long before the doors were closed; ' +
  'those who found no seat stood along the walls and heard of little that had not been in the papers. ';

/** Mentions in each paragraph: a person and a state. */
const EACH = 2;

/** An article with that many mentions among some 250 characters of other text for each. */
export function articleWithMentions(count: number): string {
  const paragraphs = Array.from({ length: count / EACH }, (_, place) => {
    const [name, state] = PEOPLE[place % PEOPLE.length] ?? ['', ''];
    return `<p>${FILLER}Attorney General ${name} of ${state} <em>said</em> so on day ${place}. ${FILLER}</p>`;
  });
  return `<main><article><h1>A long hearing</h1>${paragraphs.join('\n')}</article></main>`;
}

/** A news page that holds such an article. */
export function pageWithMentions(count: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Long hearing</title>
    <meta property="article:published_time" content="2025-02-07">
    <style>body { max-width: 700px; margin: auto; font: 17px/1.5 serif }</style><body>${articleWithMentions(count)}</body></html>`;
}

/** Finds the same words as are marked on such a page. */
export function wordsOnPage(): RegExp {
  return new RegExp(`\\b(?:${PEOPLE.flat().join('|')})\\b`, 'g');
}
