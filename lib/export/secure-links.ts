import { secureAddress } from '../address/secure-address';
import type { ExportedFact } from './exported-facts';

/** What cards keep addresses of the web under. */
const OF_WEB: ReadonlySet<string> = new Set(['url', 'website']);

/** Facts whose links lead where those of the interface do; what would lead elsewhere is no link. */
export function withSecureLinks(facts: readonly ExportedFact[]): ExportedFact[] {
  return facts.map(fact => ({ ...fact, card: secured(fact.card) }));
}

function secured<T>(value: T): T {
  if (Array.isArray(value)) return value.map(secured) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, part]) => {
    if (!OF_WEB.has(name) || typeof part !== 'string') return [[name, secured(part)] as const];
    const address = secureAddress(part);
    return address === undefined ? [] : [[name, address] as const];
  });
  return Object.fromEntries(entries) as T;
}
