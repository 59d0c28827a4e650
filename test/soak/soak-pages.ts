import type { Dataset } from '../../lib/dataset/schema';
import type { Article } from '../../lib/detection/article';

/** A page that is made from records: what it says is known, so what must be marked on it can be worked out. */
export interface SoakPage {
  path: string;
  title: string;
  date: string;
  paragraphs: string[];
}

const OPENINGS = [
  'officials said on Tuesday',
  'according to a statement',
  'the office announced',
  'court papers show',
];

/** `count` different pages about acts of the record, spread evenly over it. */
export function soakPages(dataset: Dataset, count: number): SoakPage[] {
  const acts = dataset.coalitions.filter(({ date, leads }) => date.length === 10 && leads.length > 0);
  const step = Math.floor(acts.length / count);
  return Array.from({ length: count }, (_, place) => {
    const act = acts[place * step];
    if (!act) throw new Error('More pages than acts of the record.');
    const lead = dataset.jurisdictions.find(({ code }) => code === act.leads[0]);
    const holder = dataset.attorneysGeneral.find(({ tenures }) =>
      tenures.some(
        ({ jurisdiction, start = '9999', end = '9999' }) =>
          jurisdiction === act.leads[0] && start < act.date && end > act.date,
      ),
    );
    const others = dataset.jurisdictions.filter(({ code }) => act.members.includes(code)).slice(0, 5);
    const who = holder ? `Attorney General ${holder.name}` : 'The attorney general';
    return {
      path: `/made/${place}.html`,
      title: `${who} leads coalition of ${act.members.length} attorneys general`,
      date: act.date,
      paragraphs: [
        `${dayInWords(act.date)} — ${who} of ${lead?.name ?? ''} led a coalition of ${act.members.length} attorneys general, ${OPENINGS[place % OPENINGS.length]}. It concerns ${act.keyTerms.slice(0, 3).join(', ')}.`,
        `Joining were the attorneys general of ${others.map(({ name }) => name).join(', ')}.`,
        'The weather stayed fair, and nobody had anything to add.',
      ],
    };
  });
}

export function htmlOf({ title, date, paragraphs }: SoakPage): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: date });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escaped(title)}</title>
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>
<body><article>${articleHtml({ title, paragraphs })}</article></body></html>`;
}

export function articleHtml({ title, paragraphs }: Pick<SoakPage, 'title' | 'paragraphs'>): string {
  return `<h1>${escaped(title)}</h1>${paragraphs.map(text => `<p>${escaped(text)}</p>`).join('')}`;
}

/** What the background is asked about such a page. */
export function articleOfPage({ title, date, paragraphs }: SoakPage, url: string): Article {
  return { text: [title, ...paragraphs].join('\n\n'), title, url, published: { date, from: 'json-ld' } };
}

/** As newspapers put it before their first sentence. */
function dayInWords(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
