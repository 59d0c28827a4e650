import { browser } from 'wxt/browser';

/** Reads a file of the bundled dataset. @throws when it is missing or cannot be read. */
export async function fetchPackagedFile(name: string): Promise<ArrayBuffer> {
  const address = new URL(`/dataset/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}
