import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The build that is measured; CSMHS_DIST names another folder, to measure one build while the next is made.
const folder = process.env.CSMHS_DIST
  ? new URL(`file://${process.env.CSMHS_DIST.replace(/\/?$/, '/')}`)
  : new URL('../../dist/', import.meta.url);

/** The address of a file of the build. */
export const distUrl = (path) => new URL(path, folder).href;
/** The path of a file of the build. */
export const distPath = (path) => fileURLToPath(new URL(path, folder));
/** Tells whether there is a build. */
export const isBuilt = () => existsSync(new URL('exchange/index.js', folder));
