import { isLoose } from '../../core/isLoose.js';
import { type AnySubmission, UNREADABLE } from '../form/report.js';

/** Tells whether a submission holds values that nobody could read: it was sent, and they are owed. */
export function isPartUnread({ reports }: Pick<AnySubmission, 'reports'>): boolean {
  const list: readonly unknown[] = Array.isArray(reports) ? reports : [];
  return list.some((report) => {
    const values: unknown = isLoose(report) ? report['values'] : null;
    return isLoose(values) && Object.values(values).includes(UNREADABLE);
  });
}
