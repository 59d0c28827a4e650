/** What cards and hits keep addresses of the web under. */
const OF_WEB: ReadonlySet<string> = new Set(['url', 'website']);

/** All addresses of the web within a value, wherever they stand. */
export function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    OF_WEB.has(name) && typeof part === 'string' ? [part] : linksIn(part),
  );
}
