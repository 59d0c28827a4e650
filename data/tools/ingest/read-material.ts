import { decodeText } from './decode-text';
import { readFeed } from './read-feed';
import { readHtml } from './read-html';
import type { LinkedItem, ReleaseText } from './release-text';

/** What was handed in: texts that can be read now, and addresses whose pages are still to be fetched. */
export interface Material {
  texts: ReleaseText[];
  links: LinkedItem[];
}

/** A feed carries the whole release where its text is at least so long, in code units. */
export const WHOLE_RELEASE = 1200;

/**
 * Reads a file or an answer of a server, whatever it is: a page, a feed, a text, or a document
 * `{id, text, published?, title?, url?}` as the other tools read it.
 * @param address where it was found, for relative links; a file's name for a file
 * @throws Error where it is a feed or a document that cannot be read
 */
export function readMaterial(
  bytes: Uint8Array,
  { address, contentType }: { address: string; contentType?: string },
): Material {
  const text = decodeText(bytes, contentType).replace(/^\uFEFF/, '');
  const isAddress = /^https?:/.test(address);
  const found = isAddress ? { url: address } : { file: address };
  const head = text.slice(0, 1000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(head))
    return materialOfFeed(text, isAddress ? address : 'https://feed.invalid/');
  if (/^\{/.test(head) && /^application\/(?:feed\+)?json|\.json$/.test(contentType ?? address))
    return { texts: [documentOf(text, found)], links: [] };
  if (/^<|<(?:html|body|div|p|article)\b/i.test(head)) {
    const article = readHtml(text, isAddress ? address : undefined);
    return { texts: [{ ...found, ...article }], links: [] };
  }
  return { texts: [{ ...found, text: text.replace(/\r\n?/g, '\n').trim() }], links: [] };
}

function materialOfFeed(text: string, address: string): Material {
  const material: Material = { texts: [], links: [] };
  for (const { id: _id, text: body, ...known } of readFeed(text, address)) {
    if (body.length >= WHOLE_RELEASE || known.url === undefined)
      material.texts.push({ ...known, text: body });
    else material.links.push({ ...known, url: known.url });
  }
  return material;
}

function documentOf(json: string, found: { url?: string; file?: string }): ReleaseText {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new Error('a JSON file has to hold a text');
  const given = (field: string) => {
    const entry = (value as Record<string, unknown>)[field];
    return typeof entry === 'string' ? { [field]: entry } : {};
  };
  return {
    ...found,
    ...given('url'),
    ...given('title'),
    ...given('published'),
    ...given('publisher'),
    text: value.text,
  };
}
