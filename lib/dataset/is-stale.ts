import { coreDigest, type Manifest } from './packaged-dataset';
import type { Active } from './store/stores';
import { isNewerVersion } from './version';

/** Whether the package is to take the place of what is stored, or other software has made that. */
export function isStale(active: Active | undefined, manifest: Manifest, software: string): boolean {
  if (active?.software !== software) return true;
  if (active.version === manifest.version) return active.digest !== coreDigest(manifest);
  return isNewerVersion(manifest.version, active.version);
}
