import type { Finding, RecordKey } from '../core/finding.js';
import { findingOf, type Rule } from '../core/rule.js';

/** The forms of this package that are previews: they may still change, and nothing picks them that does not name them. */
export const PREVIEWS: readonly string[] = ['monthly@2', 'application@3'];

/** A record is of a form that is a preview. */
export const judgedByPreview = {
  code: 'form.judged-by-preview',
  severity: 'info',
  message: '{form} is a preview of a form, so what was found here is found by a preview.',
  howToFix: 'No change is needed for a trial. For a record that counts, use the form that is in force.',
  params: { form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
} as const satisfies Rule;

/**
 * Says of a record that a preview judged it; nothing of one by another form. Who writes a form of the same id without calling it a
 * preview has one of their own.
 */
export function previewFindings(
  { id, title }: { readonly id: string; readonly title?: string | undefined },
  record?: RecordKey,
): Finding[] {
  if (!PREVIEWS.includes(id) || !title?.includes('preview')) return [];
  return [findingOf(judgedByPreview, { field: 'form', params: { form: id }, path: ['form'] }, record)];
}
