import type { SigmaSource } from '../chartAnalysis.js';
import type { Factors } from '../factors.js';

/** The choices that center and limits depend on, defaults filled in. */
export interface LimitSettings {
  readonly screen: boolean;
  readonly factors: Factors;
  readonly sigmaFrom: SigmaSource;
  /** A center line that is given, before `multiply`. */
  readonly given: number | null;
  /** Distance of the outer limits, in mean moving ranges or sigmas as the chart has it; `null` for the customary one. */
  readonly limitFactor: number | null;
}
