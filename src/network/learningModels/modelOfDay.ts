import type { Codes } from '../../core/codes/codes.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { LearningModel } from '../../system/words/learningModels.js';
import type { LearningModels } from './learningModels.js';
import type { LearningStretch } from './learningRule.js';
import { stretchesOf } from './stretchesOf.js';

/** How the students of an organization were taught on a day. */
export interface LearningModelFound {
  /**
   * The learning model. `mixed`: there are several on that day and none of them has the most students. `unknown`: nothing is
   * recorded, or so little that the students of whom nothing is said could make another one the most.
   */
  readonly model: LearningModel | OwnWord | 'mixed' | 'unknown';
  /** Whose entry says it: that of the organization itself or that of its district; `null` where nothing is recorded. */
  readonly of: 'organization' | 'district' | null;
  /** All that hold on the day, with the percent of students where it is said. */
  readonly models: readonly { readonly model: LearningModel | OwnWord; readonly share: number | null }[];
}

const UNKNOWN: LearningModelFound = { model: 'unknown', of: null, models: [] };

/** Makes the function that tells how an organization taught on a day: by its own entries, else by those of its district. */
export function modelOfDay(
  records: readonly LearningModels[],
  organization: string,
  codes: Codes,
  starts?: number | null,
): (day: string) => LearningModelFound {
  const district = codes.districtOf(organization);
  const stretches = (code: string) =>
    records.flatMap((record) => stretchesOf(record, starts).get(code) ?? []);
  const own = stretches(organization);
  const above = district === null || district === organization ? [] : stretches(district);
  return (day) => foundIn(own, 'organization', day) ?? foundIn(above, 'district', day) ?? UNKNOWN;
}

function foundIn(
  stretches: readonly LearningStretch[],
  of: 'organization' | 'district',
  day: string,
): LearningModelFound | null {
  const models = stretches
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ model, share }) => ({ model, share }));
  return models.length === 0 ? null : { model: mostOf(models), of, models };
}

function mostOf(models: LearningModelFound['models']): LearningModelFound['model'] {
  const shares = new Map<string, number>();
  for (const { model, share } of models) shares.set(model, (shares.get(model) ?? 0) + (share ?? 0));
  const [first, second] = [...shares].sort(([, a], [, b]) => b - a);
  const isSaid = models.every(({ share }) => share !== null);
  if (!isSaid) return second ? 'mixed' : first![0];
  // In tenths, so that no rounding of sums leaves a rest. Of the rest it is not known how they were taught.
  const tenths = [...shares.values()].map((share) => Math.round(share * 10));
  const rest = Math.max(0, 1000 - tenths.reduce((sum, each) => sum + each, 0));
  const others = Math.round((second?.[1] ?? 0) * 10) + rest;
  if (Math.round(first![1] * 10) > others) return first![0];
  return rest > 0 ? 'unknown' : 'mixed';
}
