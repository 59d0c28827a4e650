import { createHash } from 'node:crypto';
import type { Dataset, Release } from '../../../lib/dataset/schema';
import type { JurisdictionCode } from '../../../lib/detection/jurisdiction-code';
import type { ReleaseText } from './release-text';

const plainHost = (url: string) => new URL(url).hostname.toLowerCase().replace(/^www\./, '');
const MARK = 6;

/**
 * The release that a text is: the record's own where it has that address, else a new one, named for
 * its day, its publisher and six digits of its address or, without one, of its words.
 * @param speaker whose release it is, for a text without an address
 */
export function draftRelease(
  text: ReleaseText,
  dataset: Dataset,
  speaker: JurisdictionCode | undefined,
): Release {
  const { url, published } = text;
  const known = dataset.releases.find(release =>
    url !== undefined ? release.url === url : isOfOffice(release, speaker, published, dataset),
  );
  if (known !== undefined) return known;
  const publisher = publisherOf(text, dataset, speaker);
  const place = url === undefined ? publisher : plainHost(url);
  const mark = createHash('sha256')
    .update(url ?? text.text)
    .digest('hex')
    .slice(0, MARK);
  return {
    id: `${published ?? 'undated'}-${slug(place)}-${mark}`,
    publisher,
    ...(published === undefined ? {} : { date: published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A release that the record knows without an address: an office sends out one on a matter and day. */
function isOfOffice(
  release: Release,
  speaker: JurisdictionCode | undefined,
  published: string | undefined,
  { jurisdictions }: Dataset,
): boolean {
  const office = jurisdictions.find(({ code }) => code === speaker)?.office;
  if (release.url !== undefined || published === undefined || release.date !== published) return false;
  return office !== undefined && [office.name, ...office.aliases].includes(release.publisher);
}

/** As the record names the publisher of that host, else the office that speaks, else the host. */
function publisherOf(
  { url, publisher }: ReleaseText,
  dataset: Dataset,
  speaker: JurisdictionCode | undefined,
): string {
  const office = dataset.jurisdictions.find(({ code }) => code === speaker)?.office.name;
  if (url === undefined) return publisher ?? office ?? 'Unknown publisher';
  const host = plainHost(url);
  const of = dataset.releases.find(release => release.url !== undefined && plainHost(release.url) === host);
  const website = dataset.jurisdictions.find(
    ({ office: { website } }) => website !== undefined && plainHost(website) === host,
  );
  return of?.publisher ?? website?.office.name ?? publisher ?? host;
}

/** Lower case, digits and hyphens, at most `longest` characters, no word cut. */
export function slug(words: string, longest = 60): string {
  const whole = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
