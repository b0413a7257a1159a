import type { ClosureSupport } from '../words/profileWords.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import type { CoreFeature, SystemAxis } from './coreFeatures.js';
import type { SystemBounds } from './degrees.js';
import type { SystemCount } from './judgement.js';
import type { SystemCriterionId } from './systemCriteria.js';
import type { SystemThresholdId } from './systemThresholds.js';

/** A threshold in force: that of the caller, or that of `SYSTEM_THRESHOLDS`. */
export interface SystemMark {
  readonly threshold: SystemThresholdId;
  readonly label: string;
  readonly asks: 'atLeast' | 'atMost';
  readonly limit: number;
}

/** A fact: what was counted, how much there is, and how much is enough. */
export interface SystemFact extends Omit<SystemCount, 'marks'> {
  readonly criterion: SystemCriterionId;
  /** What was counted, in words. */
  readonly label: string;
  readonly asks: 'atLeast' | 'atMost';
  /** The threshold in force: that of the caller, or that of `SYSTEM_THRESHOLDS`. */
  readonly limit: number;
  /** Whether the count reaches the threshold, or stays within it. */
  readonly reached: SystemAnswer;
  /** What each thing must reach in order to be counted. */
  readonly marks: readonly SystemMark[];
  /** The fact in a sentence; `factSentence` tells it in other words. */
  readonly sentence: string;
}

/** One criterion judged: in words what was asked, the verdict, and the facts it rests on. */
export interface SystemCriterionVerdict extends SystemBounds {
  readonly criterion: SystemCriterionId;
  readonly label: string;
  readonly facts: readonly SystemFact[];
}

/** The verdict on an axis or a core feature. */
export interface SystemPartVerdict extends SystemBounds {
  readonly label: string;
  readonly criteria: readonly SystemCriterionVerdict[];
  /** The facts of all its criteria. */
  readonly facts: readonly SystemFact[];
  /** Criteria of which there is surely less than enough. */
  readonly missing: readonly SystemCriterionId[];
  /** Criteria of which the profile does not tell whether there is enough. */
  readonly unknown: readonly SystemCriterionId[];
}

/** What a profile says of a system. The verdict on the whole is the lowest of the axes. */
export interface SystemDescription extends SystemBounds {
  /** `null` where it cannot be read. */
  readonly organization: string | null;
  /** `null` where it cannot be read. */
  readonly schoolYear: string | null;
  /** The facts of the three axes. */
  readonly facts: readonly SystemFact[];
  readonly axes: Readonly<Record<SystemAxis, SystemPartVerdict>>;
  readonly features: Readonly<Record<CoreFeature, SystemPartVerdict>>;
  /** Plans and supports for times in which schools close; one that is not listed is unknown. */
  readonly closures: Readonly<Record<ClosureSupport, 'yes' | 'partly' | 'no' | 'unknown'>>;
}
