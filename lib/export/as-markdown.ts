import type { SourceLink } from '../dataset/card';
import { cardTitle } from '../words/card-title';
import type { Words } from '../words/words';
import { describeFact } from './describe-fact';
import type { ExportedFact, ExportedFacts } from './exported-facts';
import { headLine } from './head-line';
import { plain, webAddress } from './markdown';

function source({ publisher, url, title, date }: SourceLink, { fact }: Words): string {
  const name = url === undefined ? plain(publisher) : `[${plain(publisher)}](${webAddress(url)})`;
  return [name, title && fact.quoted(plain(title)), date && fact.date(date)].filter(Boolean).join(', ');
}

function fact({ card, mentioned }: ExportedFact, index: number, words: Words): string {
  const { kind, date, count, lines } = describeFact(card, words);
  const told = words.fact;
  const eyebrow = [
    kind,
    date && told.date(date),
    count !== undefined && told.memberCount(count),
    mentioned && told.mentions(mentioned.times),
  ];
  const sources = card.sources.map(each => `  - ${source(each, words)}`);
  return [
    `## ${index + 1}. ${plain(cardTitle(card, words).text)}`,
    '',
    `*${plain(eyebrow.filter(Boolean).join(' · '))}*`,
    '',
    ...lines.map(line => `- ${plain(line)}`),
    ...(mentioned?.check ?? []).map(line => `- **${told.checked}** ${plain(line.text)}`),
    ...(sources.length > 0 ? [`- ${told.sources}`, ...sources] : []),
    '',
  ].join('\n');
}

/** Facts as a document, in their order, each with its sources. */
export function asMarkdown(exported: ExportedFacts): string {
  const { title, facts, page, words } = exported;
  return [
    `# ${plain(title)}`,
    '',
    ...(page ? [webAddress(page.url), ''] : []),
    plain(headLine(exported)),
    '',
    ...facts.map((each, index) => fact(each, index, words)),
  ].join('\n');
}
