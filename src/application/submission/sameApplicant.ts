import { instantToMilliseconds } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import { parseSchoolYear } from '../../core/schoolYear.js';
import type { ApplicationDraft } from '../form/applicationForm.js';

/** Tells whether two applications are of one organization for one school year, in whichever spelling. */
export function isSameApplicant(a: ApplicationDraft, b: ApplicationDraft): boolean {
  const year = parseSchoolYear(a.applicant?.schoolYear);
  const other = parseSchoolYear(b.applicant?.schoolYear);
  return (
    !!a.applicant?.organization &&
    a.applicant.organization === b.applicant?.organization &&
    year.ok &&
    other.ok &&
    year.value === other.value
  );
}

/**
 * Finds the highest version that the same applicant sent before this application; `null` where there is none.
 *
 * Drafts and withdrawn applications were not sent. The application itself, if it is in the list, is passed over.
 */
export function newestBefore(
  application: ApplicationDraft,
  history: readonly ApplicationDraft[] | undefined,
): number | null {
  const at = instantToMilliseconds(application.submittedAt ?? '');
  let newest: number | null = null;
  for (const other of history ?? []) {
    if (!isLoose(other)) continue;
    const earlier = instantToMilliseconds(other.submittedAt ?? '');
    if (other.state === 'draft' || other.state === 'withdrawn' || !isSameApplicant(application, other))
      continue;
    if (at === null || earlier === null || earlier >= at || !other.version) continue;
    newest = Math.max(newest ?? 0, other.version);
  }
  return newest;
}
