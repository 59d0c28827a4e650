import type { FirefoxWithExtension } from '../extension/firefox/firefox-with-extension';
import type { MemoryFigures } from './reader-browser';

/** Memory of whole processes, since Firefox tells nobody of single heaps, after it was asked to give back what it can. */
export async function firefoxMemory(firefox: FirefoxWithExtension): Promise<MemoryFigures> {
  return await firefox.evaluateInBrowser<MemoryFigures>(
    `for (let times = 0; times < 3; times++) {
       Services.obs.notifyObservers(null, 'child-mmu-request');
       await new Promise(resolve => setTimeout(resolve, 300));
     }
     const { children } = await ChromeUtils.requestProcInfo();
     const of = type => Math.max(0, ...children.filter(each => each.type === type).map(each => each.memory));
     return { pageHeap: Math.max(of('web'), of('webIsolated')), backgroundHeap: of('extension') };`,
  );
}
