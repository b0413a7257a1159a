import type { Host } from '../host.js';

/**
 * Tells whether to color what goes to standard output: on a terminal, unless `NO_COLOR` is set to anything;
 * `FORCE_COLOR` colors elsewhere too, and `FORCE_COLOR=0` never.
 *
 * @see no-color
 */
export function wantsColor({ env, stdout }: Host): boolean {
  const force = env['FORCE_COLOR'];
  if (env['NO_COLOR']) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}
