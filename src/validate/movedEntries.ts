import type { Finding } from '../core/finding.js';
import { migrate } from '../exchange/migration/migrate.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import type { ValidateOptions } from './validateOptions.js';

type Brought = Pick<ValidateOptions, 'forms' | 'migrations'>;

/**
 * Moves entries of one form to a later one, to be compared with others of it or added to them; none where no migration fits.
 *
 * @param told - takes what is wrong with the migrations, and what did not come along
 */
export function movedEntries(
  entries: readonly MonthlyEntry[],
  from: MonthlyForm,
  to: MonthlyForm,
  { forms = [], migrations = [] }: Brought,
  told: {
    readonly onWrong?: (findings: readonly Finding[]) => void;
    readonly onLost?: (losses: readonly Finding[]) => void;
  } = {},
): readonly MonthlyEntry[] {
  if (from.id === to.id || entries.length === 0) return entries;
  const moved = migrate<readonly MonthlyEntry[]>(
    entries,
    { from: from.id, to: to.id },
    { forms: [from, to, ...forms], migrations },
  );
  if (!moved.ok) {
    told.onWrong?.(moved.findings);
    return [];
  }
  told.onLost?.(moved.value.losses);
  return moved.value.value;
}

/** Moves those of earlier entries that name an earlier form; all others stay as they are. What does not come along is put into `lost`. */
export function movedGiven(
  entries: readonly MonthlyEntry[],
  to: MonthlyForm,
  { forms = [], migrations = [] }: Brought,
  lost: Finding[],
): readonly MonthlyEntry[] {
  return entries.map((entry, i) => {
    if (!('form' in entry) || typeof entry.form !== 'string' || entry.form === to.id) return entry;
    const moved = migrate<MonthlyEntry>(entry, { to: to.id }, { forms: [to, ...forms], migrations });
    if (!moved.ok) return entry;
    for (const loss of moved.value.losses) lost.push({ ...loss, path: ['history', i, ...loss.path] });
    return moved.value.value;
  });
}
