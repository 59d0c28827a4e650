import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join(import.meta.dirname, 'pictures');
/** Where a picture that differs is left to be looked at. */
const SEEN = join(import.meta.dirname, '..', '..', '..', '.output', 'awkward');

/** Another build of the browser smooths letters a little differently; a missing underline is three times as much. */
const TOLERATED_SHARE = 0.005;
const TOLERATED_COLOUR = 0.25;

/**
 * Says how a picture differs from the one that is kept under its name; undefined when it does not,
 * smoothing aside. With UPDATE_PICTURES in the environment it is kept instead.
 */
export function differenceFromKept(name: string, picture: Buffer): string | undefined {
  const kept = join(KEPT, `${name}.png`);
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9 }));
    return undefined;
  }
  const difference = existsSync(kept)
    ? differenceOf(PNG.sync.read(readFileSync(kept)), PNG.sync.read(picture))
    : 'no picture is kept';
  if (difference === undefined) return undefined;
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}.png`), picture);
  return `${name}: ${difference}; see .output/awkward/${name}.png`;
}

function differenceOf(kept: PNG, seen: PNG): string | undefined {
  const { width, height } = kept;
  if (seen.width !== width || seen.height !== height) {
    return `${seen.width} × ${seen.height} instead of ${width} × ${height}`;
  }
  const differing = pixelmatch(kept.data, seen.data, undefined, width, height, {
    threshold: TOLERATED_COLOUR,
  });
  const share = differing / (width * height);
  return share > TOLERATED_SHARE ? `${(share * 100).toFixed(1)} % of it differs` : undefined;
}
