import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { EVIDENCE_REGISTRIES, type EvidenceRegistry } from '../../core/evidenceRegistries.js';
import { isLoose } from '../../core/isLoose.js';
import { isOfOutcome } from './isOfOutcome.js';

/** Whether a rating still stands beside the others that its registry gave the program, and which speak against it. */
export interface RatingStand {
  /** Whether a later rating of the registry took its place. */
  readonly isReplaced: boolean;
  /** Other words of the registry that are not known to be replaced. */
  readonly rivals: readonly EvidenceRecord[];
}

/**
 * Holds a rating against those of the same registry: the latest counts, and one without a date may be the latest.
 * A registry that rates single studies gives many, and none takes the place of another.
 */
export function standOf(rating: EvidenceRecord, others: readonly EvidenceRecord[]): RatingStand {
  if (registryOf(rating)?.rates !== 'program') return { isReplaced: false, rivals: [] };
  const isOfSame = (other: EvidenceRecord) =>
    isLoose(other) && other.registry === rating.registry && !!registryOf(other) && isOfOutcome(other, rating);
  const all = [rating, ...others.filter(isOfSame)];
  const latest = all.map(dayOf).reduce<string>((last, day) => (day && day > last ? day : last), '');
  const current = all.filter((one) => (dayOf(one) ?? latest) === latest);
  const rivals = current.filter(({ value }) => value !== rating.value);
  return { isReplaced: rivals.length === current.length, rivals };
}

/** Gives the registry of a rating; `null` for a registry or a word that is not known. */
export function registryOf({ registry, value }: EvidenceRecord): EvidenceRegistry | null {
  if (!Object.hasOwn(EVIDENCE_REGISTRIES, registry)) return null;
  const known: EvidenceRegistry = EVIDENCE_REGISTRIES[registry];
  return Object.hasOwn(known.values, value) ? known : null;
}

function dayOf({ ratedOn }: EvidenceRecord): string | null {
  return typeof ratedOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(ratedOn) ? ratedOn : null;
}
