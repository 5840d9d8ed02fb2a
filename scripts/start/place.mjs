import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../test/host/paths.mjs';

/** What a first start shows. */
const sample = { folder: path.join(root, 'samples'), file: path.join(root, 'samples', 'mackerel-talks.txt') };

/**
 * The folder, and perhaps the file, that a window is to show for what the user named, relative to `from`; the samples
 * for nothing. Throws where there is no such thing.
 */
export function placeToOpen(named, from) {
  if (!named) return sample;
  const place = path.resolve(from, named);
  if (!existsSync(place)) throw new Error(`There is no file or folder ${place}`);
  return statSync(place).isDirectory() ? { folder: place } : { folder: path.dirname(place), file: place };
}
