import type { SourceLink } from '../dataset/card';
import { describeFact } from './describe-fact';
import type { ExportedFact, ExportedFacts } from './exported-facts';
import { headLine } from './head-line';
import { plain, webAddress } from './markdown';
import { apDate } from './written-date';

function source({ publisher, url, title, date }: SourceLink): string {
  const name = url === undefined ? plain(publisher) : `[${plain(publisher)}](${webAddress(url)})`;
  return [name, title && `“${plain(title)}”`, date && apDate(date)].filter(Boolean).join(', ');
}

function fact({ card, mentioned }: ExportedFact, index: number): string {
  const { kind, date, count, lines } = describeFact(card);
  const eyebrow = [
    kind,
    date && apDate(date),
    count !== undefined && `${count} members`,
    mentioned && `${mentioned.times} ${mentioned.times === 1 ? 'mention' : 'mentions'}`,
  ];
  const sources = card.sources.map(each => `  - ${source(each)}`);
  return [
    `## ${index + 1}. ${plain(card.title)}`,
    '',
    `*${plain(eyebrow.filter(Boolean).join(' · '))}*`,
    '',
    ...lines.map(line => `- ${plain(line)}`),
    ...(mentioned?.check ?? []).map(line => `- **Held against the record:** ${plain(line.text)}`),
    ...(sources.length > 0 ? ['- Sources:', ...sources] : []),
    '',
  ].join('\n');
}

/** Facts as a document, in their order, each with its sources. */
export function asMarkdown(exported: ExportedFacts): string {
  const { title, facts, page } = exported;
  return [
    `# ${plain(title)}`,
    '',
    ...(page ? [webAddress(page.url), ''] : []),
    plain(headLine(exported)),
    '',
    ...facts.map(fact),
  ].join('\n');
}
