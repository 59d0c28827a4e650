/** The address that a link leads to, absolute; undefined where that is none of the web, such as `mailto:`. */
export function webAddress(link: string, base?: string): string | undefined {
  if (!URL.canParse(link, base)) return undefined;
  const address = new URL(link, base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
