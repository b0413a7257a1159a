import type { Explanation } from '../core/index.js';
import type { Host } from './host.js';

/** Says how many explanations answer nothing that was found. */
export function tellLapsed({ length }: readonly Explanation[], { stderr }: Host): void {
  if (length === 0) return;
  stderr.write(
    `csmhs: ${length} explanation${length === 1 ? ' fits' : 's fit'} no finding any more: the numbers have changed, or the finding is gone.\n`,
  );
}
