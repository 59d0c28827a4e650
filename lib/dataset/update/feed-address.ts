import { isSafeAddress } from './download';

/**
 * The folder that data is got from, ending in `/`; undefined where it is no address of a folder that data may come
 * from. Names and passwords are refused, which no browser would send along, and questions, which files have none of.
 */
export function feedOf(written: string): string | undefined {
  if (!isSafeAddress(written)) return undefined;
  const { username, password, search, hash, href } = new URL(written);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}
