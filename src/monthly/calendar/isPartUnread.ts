import type { AnySubmission } from '../form/report.js';
import { unreadIn } from './unreadIn.js';

/** Tells whether a submission holds values that nobody could read: it was sent, and they are owed. */
export function isPartUnread({ reports }: Pick<AnySubmission, 'reports'>): boolean {
  const list: readonly unknown[] = Array.isArray(reports) ? reports : [];
  return list.some((report) => unreadIn(report).length > 0);
}
