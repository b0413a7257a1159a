import { DOORS } from '../../../doors.config.js';
import { pageScript } from '../../support/pageScript.js';

/** A program for a page, and the global name under which it puts what it exports. */
export interface PageScript {
  readonly name: string;
  readonly text: string;
}

/**
 * Bundles doors of the built package as a page loads them: one file a door, each with all that it needs.
 *
 * @param doors - such as `csmhs/core`; without them, every door
 */
export function doorScripts(doors = DOORS.map(({ name }) => name)): Promise<readonly PageScript[]> {
  return Promise.all(
    doors.map(async (door) => {
      const name = door.replaceAll(/\W/g, '_');
      return { name, text: await pageScript(`export * from '${door}';`, name) };
    }),
  );
}
