// A sidecar may come from anybody: a path in it leads to files of its own folder's tree, or nowhere.

/** Beginnings that lead somewhere else: a protocol or a drive, the top of the disk, somebody's home. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\~])/i;

/** Control characters end a path on some systems, or hide what is behind them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const hidden = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * The path's steps from the sidecar's folder, with ".." only at the beginning and at most `depth` times (0: nothing above the folder).
 * Undefined where it is absolute, names a drive or a protocol, or goes further up. A link on the disk may still lead elsewhere.
 */
export function stepsInside(file: string, depth = 0): readonly string[] | undefined {
  if (file === '' || file.length > 1_000 || elsewhere.test(file) || hidden.test(file)) return undefined;
  const steps: string[] = [];
  let up = 0;
  for (const step of file.split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.length > 0) steps.pop();
    else up += 1;
    if (up > depth) return undefined;
  }
  return steps.length === 0 ? undefined : [...Array.from({ length: up }, () => '..'), ...steps];
}
