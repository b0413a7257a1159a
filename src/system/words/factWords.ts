/** The sentences of one kind of fact: by whether it is reached, what bounds it has, and whether it is asked for. */
export type FactSentences = Readonly<
  Record<'yes' | 'no' | 'noAtMost' | 'unknown' | 'unbounded' | 'notAsked', string>
>;

/** Sentences that tell a fact of a system, with places for its numbers. A table of the same keys tells it in another language. */
export interface FactWords {
  /** Facts of which there must be at least so much, by whether there is. */
  readonly atLeast: FactSentences;
  /** Facts of which there may be at most so much. */
  readonly atMost: FactSentences;
  /** The label of a fact of one tier of support, by its number. */
  readonly inTier: string;
  /** What each thing must reach in order to be counted. */
  readonly marks: string;
  readonly atLeastMark: string;
  readonly atMostMark: string;
  /** What the profile does not say. */
  readonly notSeen: string;
  /** The labels of a fact or mark by its threshold, and of a field by its name; those of the package where left out. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The sentences in English. */
export const FACT_WORDS = {
  atLeast: {
    yes: '{label}: {counted}. This is enough: the least is {limit}.',
    no: '{label}: {counted}. This is not enough: the least is {limit}.',
    noAtMost: '{label}: {counted} for sure and {possible} at most. This is not enough: the least is {limit}.',
    unknown:
      '{label}: {counted} for sure and {possible} at most. Whether this is enough is not known: the least is {limit}.',
    unbounded: '{label}: {counted} for sure. Whether this is enough is not known: the least is {limit}.',
    notAsked: '{label}: {counted} for sure. None is asked for.',
  },
  atMost: {
    yes: '{label}: {counted}. This is within the limit of {limit}.',
    no: '{label}: {counted}. This is more than the limit of {limit}.',
    noAtMost: '{label}: {counted} or more. This is more than the limit of {limit}.',
    unknown:
      '{label}: {counted} for sure and {possible} at most. Whether this is within the limit of {limit} is not known.',
    unbounded: '{label}: {counted} for sure. Whether this is within the limit of {limit} is not known.',
    notAsked: '{label}: {counted}. No limit is set.',
  },
  inTier: '{label}, Tier {tier}',
  marks: ' Asked of each: {marks}.',
  atLeastMark: '{label}, {limit} or more',
  atMostMark: '{label}, {limit} or fewer',
  notSeen: ' The profile does not say: {fields}.',
} as const satisfies FactWords;
