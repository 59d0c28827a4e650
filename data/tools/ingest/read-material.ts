import * as v from 'valibot';
import { onlyKnown } from '../../../lib/dataset/cards/only-known';
import { isPartialDate } from '../../../lib/time/partial-date';
import { decodeText } from './decode-text';
import { withPrintable } from './printable';
import { readFeed } from './read-feed';
import { readHtml } from './read-html';
import { readPlainText } from './read-plain-text';
import { dayOf, type LinkedItem, type ReleaseText } from './release-text';
import { webAddress } from './web-address';

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
export function readMaterial(bytes: Uint8Array, found: { address: string; contentType?: string }): Material {
  const { texts, links } = readAnything(bytes, found);
  return { texts: texts.map(withPrintable), links: links.map(withPrintable) };
}

function readAnything(
  bytes: Uint8Array,
  { address, contentType }: { address: string; contentType?: string },
): Material {
  const text = decodeText(bytes, contentType).replace(/^\uFEFF/, '');
  const isAddress = /^https?:/.test(address);
  const found = isAddress ? { url: address } : { file: address };
  const head = text.slice(0, 1000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(head))
    return materialOfFeed(text, address);
  if (/^\{/.test(head) && /^application\/(?:feed\+)?json|\.json$/.test(contentType ?? address))
    return materialOfJson(text, address, found);
  if (/^<|<(?:html|body|div|p|article)\b/i.test(head)) {
    const article = readHtml(text, isAddress ? address : undefined);
    return { texts: [{ ...found, ...article }], links: [] };
  }
  return { texts: [{ ...found, ...readPlainText(text.replace(/\r\n?/g, '\n').trim()) }], links: [] };
}

function materialOfFeed(text: string, address: string): Material {
  const material: Material = { texts: [], links: [] };
  const base = webAddress(address) ?? 'https://feed.invalid/';
  for (const { id: _id, text: body, ...known } of readFeed(text, base)) {
    if (body.length >= WHOLE_RELEASE || known.url === undefined)
      material.texts.push({ ...known, text: body });
    else material.links.push({ ...known, url: known.url, ...(body === '' ? {} : { carried: body }) });
  }
  return material;
}

function materialOfJson(json: string, address: string, found: { url?: string; file?: string }): Material {
  const value = v.parse(v.record(v.string(), v.unknown()), JSON.parse(json));
  if (String(value.version).startsWith('https://jsonfeed.org/')) return materialOfFeed(json, address);
  const { text } = value;
  if (typeof text !== 'string') throw new Error('a JSON file has to hold a text');
  const given = (field: string) => (typeof value[field] === 'string' ? value[field] : undefined);
  const [title, publisher, written] = [given('title'), given('publisher'), given('published')];
  const url = webAddress(given('url') ?? '');
  const published = written !== undefined && isPartialDate(written) ? written : dayOf(written);
  return {
    texts: [{ ...found, ...onlyKnown({ url, title, published, publisher }), text }],
    links: [],
  };
}
