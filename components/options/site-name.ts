/** As the names of hosts are defined. */
const LONGEST_HOST = 253;

/**
 * The host name that a reader means by what they typed or pasted, without `www.`; undefined when it is
 * none: a bare word may be a machine's name, a blank or a path alone is not.
 */
export function siteFromText(text: string): string | undefined {
  const typed = text.trim();
  if (/^$|\s|^\//.test(typed)) return undefined;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return undefined;
  const site = hostname.replace(/^www\./, '');
  return site.length > LONGEST_HOST || /^\.|\.\./.test(site) ? undefined : site;
}
