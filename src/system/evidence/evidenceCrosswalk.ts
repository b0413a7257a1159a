import type { EssaEvidenceTier } from '../../core/evidenceRegistries.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';
import type { EvidenceConditionId } from './evidenceConditions.js';

/** What one value of a registry says of the conditions of the tiers of ESSA. */
export interface EvidenceCrosswalkRow {
  /** Conditions that the value says are met. Of all others it tells nothing. */
  readonly says: readonly EvidenceConditionId[];
  /** Conditions that the value says are not met. */
  readonly denies?: readonly EvidenceConditionId[];
  /** The strongest tier that the value leaves open, where it is a tier itself. */
  readonly upTo?: EssaEvidenceTier;
  /** Why the value answers no to every tier. */
  readonly refuses?: 'harm' | 'noEffect' | 'withdrawn' | 'noTier';
  readonly basis: Basis;
  readonly source: SourceRef;
}

const ESSA = { basis: 'inferred', source: { id: 'essa-8101' } } as const;
const CEBC = { basis: 'inferred', source: { id: 'cebc-scale' } } as const;
const BLUEPRINTS = { basis: 'inferred', source: { id: 'blueprints-criteria' } } as const;
const WWC = { basis: 'inferred', source: { id: 'wwc-ratings-2' } } as const;
const STUDY = { basis: 'inferred', source: { id: 'wwc-essa' } } as const;
const PROPOSED = { basis: 'proposed', source: { id: 'project', at: 'e02' } } as const;
const CERTIFIED = ['significant', 'noContraryFindings', 'rationale'] as const;
const TRIALS = ['experiment', 'noContraryFindings', 'rationale'] as const;

/**
 * What the values of registries say of the conditions of ESSA; a value without a row says nothing of any.
 *
 * No registry asks ESSA's questions, and none can know whether the students and the setting of a study are like those of a
 * district. A row says only what stands in the criteria that were read:
 *
 * - A tier of ESSA says what its conditions are, but for overlap, which differs by district.
 * - CEBC 1 and 2 ask for trials that were superior and for evidence that as a whole speaks for the program, not for
 *   significance; the criteria of 3 were not read.
 * - Blueprints asks for a significant change, no harm and a logic model; one trial or two quasi-experiments give "Promising".
 * - The What Works Clearinghouse calls an effect positive where two studies are significant and none speaks against it;
 *   potentially positive need not be significant. Both are of sound studies. A study that meets its standards says nothing of the effect.
 * - A listing by SAMHSA is not a rating. The criteria of NREPP, CASEL and the levels of therapies were not read.
 *
 * @see proposal e02
 */
export const EVIDENCE_CROSSWALK = {
  'essa essa1': {
    says: ['experiment', 'significant', 'students', 'sites', 'noContraryFindings'],
    ...ESSA,
  },
  'essa essa2': {
    says: ['quasiExperiment', 'significant', 'students', 'sites', 'noContraryFindings'],
    upTo: 'essa2',
    ...ESSA,
  },
  'essa essa3': { says: ['correlational', 'significant', 'noContraryFindings'], upTo: 'essa3', ...ESSA },
  'essa essa4': { says: ['rationale', 'underStudy'], upTo: 'essa4', ...ESSA },
  'essa essaNone': { says: [], refuses: 'noTier', ...PROPOSED },
  'cebc cebc1': { says: TRIALS, ...CEBC },
  'cebc cebc2': { says: TRIALS, ...CEBC },
  'cebc cebc4': { says: [], refuses: 'noEffect', ...PROPOSED },
  'cebc cebc5': { says: [], refuses: 'harm', ...PROPOSED },
  'blueprints modelPlus': { says: ['experiment', ...CERTIFIED], ...BLUEPRINTS },
  'blueprints model': { says: ['experiment', ...CERTIFIED], ...BLUEPRINTS },
  'blueprints promising': { says: ['quasiExperiment', ...CERTIFIED], ...BLUEPRINTS },
  'blueprints decertified': { says: [], refuses: 'withdrawn', ...PROPOSED },
  'wwc positive': { says: ['quasiExperiment', ...CERTIFIED], ...WWC },
  'wwc potentiallyPositive': { says: ['quasiExperiment', 'noContraryFindings', 'rationale'], ...WWC },
  'wwc mixed': { says: ['quasiExperiment'], denies: ['noContraryFindings'], ...WWC },
  'wwc noDiscernible': { says: ['quasiExperiment'], denies: ['significant'], ...WWC },
  'wwc potentiallyNegative': { says: ['quasiExperiment'], denies: ['noContraryFindings'], ...WWC },
  'wwc negative': { says: ['quasiExperiment'], refuses: 'harm', ...WWC },
  'wwcStudy withoutReservations': { says: ['experiment'], ...STUDY },
  'wwcStudy withReservations': { says: ['quasiExperiment'], denies: ['experiment'], ...STUDY },
  'wwcStudy doesNotMeet': { says: [], denies: ['experiment', 'quasiExperiment'], ...STUDY },
  'nrepp ineffective': { says: [], refuses: 'noEffect', ...PROPOSED },
  'ebt level5': { says: [], refuses: 'noEffect', ...PROPOSED },
} as const satisfies Record<string, EvidenceCrosswalkRow>;
