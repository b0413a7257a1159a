import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';

/** How a sheet is read. */
export interface SheetContext {
  /** Whether the sheet comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
  /** The instrument, where none is given in its own place; else the built-in one that the sheet names. */
  readonly instrument?: InstrumentDefinition | null;
  /** The scheme of codes, where neither the cohort nor the registry says it. */
  readonly codes?: CodesNamed | null;
  readonly cohort?: Cohort | null;
  readonly registry?: Registry | null;
}

/** `SheetContext`, for functions to compare with what they are given. */
export const SHEET_CONTEXT = {
  text: 'boolean',
  instrument: INSTRUMENT,
  codes: CODES,
  cohort: COHORT,
  registry: REGISTRY,
} as const satisfies Record<keyof SheetContext, OptionKind>;

/** What of a context says by which scheme codes are read; undefined where nothing does. */
export function schemeIn({ codes, cohort, registry }: SheetContext): SheetContext | undefined {
  return codes || cohort || registry
    ? { codes: codes ?? null, cohort: cohort ?? null, registry: registry ?? null }
    : undefined;
}
