import { lastDayOf } from '../../core/reportingMonth.js';
import type { CommitmentFact } from '../../network/commitments/commitmentFields.js';
import type { FactJudgement } from '../../network/status/commitmentState.js';
import type { PartName } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import { sourcesOf } from './factSources.js';

/**
 * Names the parts that are there and cannot tell of a fact: an application that is not sent yet refuses no signature,
 * records of who came may leave out all events in question, and once a year has ended what was never due is not to come.
 */
export function silentParts(
  asked: CommitmentFact,
  { state }: FactJudgement,
  { application }: JoinedParts,
  { cohort, asOf, given }: Ready,
): readonly PartName[] {
  const parts = sourcesOf(asked).map(({ part }) => part);
  const isDraft = application !== null && (application.value.state ?? 'draft') === 'draft';
  if (isDraft && parts.includes('application') && state !== 'notYetDue') return ['application'];
  if (state === 'unknown') return asked.fact === 'attended' ? ['attendance'] : parts;
  if (state !== 'notYetDue' || asOf <= lastDayOf(cohort.lastMonth)) return [];
  const isAhead = (given.events ?? []).some(
    (event) =>
      event?.on > asOf &&
      (asked.fact !== 'attended' || !asked.events || asked.events.includes(event.kind as never)),
  );
  return isAhead ? [] : asked.fact === 'attended' ? ['events'] : parts;
}
