import type { CodeScheme } from '../../core/codes/codeScheme.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { GivenSource } from '../../core/fact.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { RegistryCoverage } from '../../network/organizations/organization.js';

/** What a registry is called, and what is known of it. */
export interface RegistryAbout {
  /** The code scheme: the id of a built-in one, or a scheme. */
  readonly codes: string | CodeScheme;
  /** The day of which the directory speaks. */
  readonly asOf: string;
  /** A short name of the registry. */
  readonly id?: string;
  readonly name?: string;
  /** `complete` only where the file lists every organization of the area; `partial` where it is left out. */
  readonly coverage?: RegistryCoverage;
  /** Where the file comes from. */
  readonly source?: GivenSource;
}

/** `RegistryAbout`. */
export const REGISTRY_ABOUT = {
  codes: { required: CODES },
  asOf: { required: 'date' },
  id: 'text',
  name: 'text',
  coverage: { oneOf: ['complete', 'partial'] },
  source: { either: ['text', 'object'], says: 'a text or a source' },
} as const satisfies Record<keyof RegistryAbout, OptionKind>;
