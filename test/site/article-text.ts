import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of an article of the newspaper by its path, with an empty line between paragraphs. */
export function articleText(path: string): string {
  const html = readFileSync(fileURLToPath(new URL(`./pages${path}`, import.meta.url)), 'utf8');
  const article = /<article>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
  return article
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:p|h1|h2|li|figcaption|blockquote)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/ *\n */g, '\n')
    .trim();
}
