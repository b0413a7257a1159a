import type { EssaEvidenceTier } from '../../core/evidenceRegistries.js';
import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';
import type { EvidenceFloor } from './evidenceFloors.js';

/** Something that a tier of evidence asks for. */
export interface EvidenceCondition {
  readonly label: string;
  /** The least number, where the condition is one of size. */
  readonly atLeast?: number;
  readonly basis: Basis;
  readonly source: SourceRef;
}

const LAW = { basis: 'published', source: { id: 'essa-8101' } } as const;
const GUIDANCE = { basis: 'published', source: { id: 'ed-evidence-guidance' } } as const;
const CLEARINGHOUSE = { basis: 'published', source: { id: 'wwc-essa' } } as const;

/**
 * The conditions of the tiers of evidence, one by one.
 *
 * The law asks for a design and a statistically significant effect; size, sites, overlap and findings to the contrary
 * come from the guidance of the federal department.
 *
 * @see proposal e02
 */
export const EVIDENCE_CONDITIONS = {
  experiment: { label: 'The study is a sound experiment', ...LAW },
  quasiExperiment: { label: 'The study is a sound quasi-experiment, or better', ...LAW },
  correlational: { label: 'The study is correlational with statistical controls, or better', ...LAW },
  significant: { label: 'Its effect is positive and statistically significant', ...LAW },
  students: { label: 'It has at least 350 students', atLeast: 350, ...CLEARINGHOUSE },
  sites: { label: 'It took place in at least two sites', atLeast: 2, ...CLEARINGHOUSE },
  populationOverlap: { label: 'Its students are like those here', ...GUIDANCE },
  settingOverlap: { label: 'Its setting is like the one here', ...GUIDANCE },
  someOverlap: { label: 'Its students or its setting are like those here', ...GUIDANCE },
  noContraryFindings: {
    label: 'No other sound study found a significant effect to the contrary',
    ...GUIDANCE,
  },
  rationale: { label: 'Research or a positive evaluation gives reason to expect an effect', ...LAW },
  underStudy: { label: 'The effects are being studied', ...LAW },
} as const satisfies Record<string, EvidenceCondition>;

/** A condition of a tier of evidence. */
export type EvidenceConditionId = keyof typeof EVIDENCE_CONDITIONS;

/** A tier of evidence: the floor that has its name, and all that it asks for. */
export interface EssaTier {
  readonly floor: EvidenceFloor;
  readonly conditions: readonly EvidenceConditionId[];
}

/**
 * The tiers of evidence of the Every Student Succeeds Act with their conditions, the strongest first.
 *
 * A program that meets one tier meets those below it.
 *
 * @see essa-8101, ed-evidence-guidance and wwc-essa
 */
export const ESSA_TIERS = {
  essa1: {
    floor: 'strong',
    conditions: [
      'experiment',
      'significant',
      'students',
      'sites',
      'populationOverlap',
      'settingOverlap',
      'noContraryFindings',
    ],
  },
  essa2: {
    floor: 'moderate',
    conditions: ['quasiExperiment', 'significant', 'students', 'sites', 'someOverlap', 'noContraryFindings'],
  },
  essa3: { floor: 'promising', conditions: ['correlational', 'significant', 'noContraryFindings'] },
  essa4: { floor: 'rationale', conditions: ['rationale', 'underStudy'] },
} as const satisfies Record<EssaEvidenceTier, EssaTier>;
