import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join(process.cwd(), 'test/site/pages');

/** Articles of the test site on attorneys general, as text with an empty line between paragraphs. */
function articles(): string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter(file => /\d{4}.*\.html$/.test(file))
    .sort()
    .map(file => articleOf(readFileSync(join(PAGES, file), 'utf8')))
    .filter(text => text.includes('attorneys general'));
}

function articleOf(html: string): string {
  const article = /<article>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
  return article
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:p|h1|h2|li|figcaption|blockquote)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:rsquo|#39);/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Every state in a text becomes another: so copies of the same articles are not the same text. */
function withOtherStates(text: string, states: readonly string[], by: number): string {
  const longestFirst = [...states].sort((a, b) => b.length - a.length);
  return text.replace(
    new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g'),
    state => states[(states.indexOf(state) + by) % states.length] as string,
  );
}

/** News of about `length` code units; the articles come again and again, of other states each time. */
export function newsText(length: number, states: readonly string[]): string {
  const sources = articles();
  let text = '';
  for (let copy = 0; text.length < length; copy += 1) {
    const source = sources[copy % sources.length] as string;
    text += `${withOtherStates(source, states, Math.floor(copy / sources.length))}\n\n`;
  }
  return text.slice(0, text.lastIndexOf(' ', length));
}

/** The first `count` words of such news. */
export function newsWords(count: number, states: readonly string[]): string {
  const words = newsText(count * 10, states).matchAll(/\S+\s*/g);
  return Array.from(words, ([word]) => word)
    .slice(0, count)
    .join('');
}
