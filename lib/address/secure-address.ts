/**
 * The address to open for one that the data names: `https:` as it is, `http:` by its secure form,
 * since what stands on the way could put anything in its place; undefined for whatever else.
 */
export function secureAddress(named: string): string | undefined {
  if (!URL.canParse(named)) return undefined;
  const { protocol, href } = new URL(named);
  if (protocol === 'https:') return href;
  return protocol === 'http:' ? href.replace('http:', 'https:') : undefined;
}
