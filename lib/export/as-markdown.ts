import type { SourceLink } from '../dataset/card';
import { dateOriginInWords } from '../detection/date-origin-in-words';
import { describeFact } from './describe-fact';
import { type ExportedPage, type PageFact, pageFacts } from './page-facts';
import { apDate } from './written-date';

/** Text that stays text: what Markdown or the HTML in it would read as markup is escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

function address(url: string): string {
  return `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

function source({ publisher, url, title, date }: SourceLink): string {
  const name = url === undefined ? plain(publisher) : `[${plain(publisher)}](${address(url)})`;
  return [name, title && `“${plain(title)}”`, date && apDate(date)].filter(Boolean).join(', ');
}

function fact({ card, mentions, check }: PageFact, index: number): string {
  const { kind, date, count, lines } = describeFact(card);
  const eyebrow = [
    kind,
    date && apDate(date),
    count !== undefined && `${count} members`,
    `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`,
  ];
  const sources = card.sources.map(each => `  - ${source(each)}`);
  return [
    `## ${index + 1}. ${plain(card.title)}`,
    '',
    `*${plain(eyebrow.filter(Boolean).join(' · '))}*`,
    '',
    ...lines.map(line => `- ${plain(line)}`),
    ...check.map(line => `- **Held against the record:** ${plain(line.text)}`),
    ...(sources.length > 0 ? ['- Sources:', ...sources] : []),
    '',
  ].join('\n');
}

/** The facts of a page as a document, in reading order, each with its sources. */
export function asMarkdown(page: ExportedPage): string {
  const { published, dataset } = page.answer;
  const seen = published
    ? `Seen from ${apDate(published.date)}, ${dateOriginInWords(published.from)}.`
    : 'No date found: shown as of today.';
  return [
    `# ${plain(page.title)}`,
    '',
    address(page.url),
    '',
    `${plain(seen)} AG Lens, dataset ${plain(dataset.version)}, exported ${apDate(page.on)}.`,
    '',
    ...pageFacts(page).map(fact),
  ].join('\n');
}
