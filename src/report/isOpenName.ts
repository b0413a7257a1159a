import type { Finding } from '../core/finding.js';
import { isOpenHeading, isOpenKey } from './formNames.js';
import { isFormName, namesFrom } from './isFormName.js';

/**
 * Tells whether a name in a finding may be shown: its field, a step of its path, or a name that it quotes.
 *
 * Headings and keys of monthly data are checked against the form. Findings of the other rooms name fields that the
 * package itself declares, but for the rules that quote an unknown key: it is shown where it is near a known one.
 */
export function isOpenName(name: string, finding: Finding): boolean {
  const { code, params } = finding;
  if (code.startsWith('monthly.') || code.startsWith('exchange.json-')) return isOpenKey(name);
  if (code.startsWith('exchange.')) return isOpenHeading(name);
  const quoting = nameQuotedBy(finding);
  return (
    quoting === undefined ||
    name !== params[quoting] ||
    isFormName(name, namesFrom([String(params['nearest'])]))
  );
}

/** The param in which a finding quotes a heading or key as somebody wrote it; undefined for most. */
export function nameQuotedBy({ code }: Finding): string | undefined {
  return QUOTING[code];
}

const QUOTING: Readonly<Record<string, string>> = {
  'exchange.column-unknown': 'text',
  'exchange.column-unread': 'text',
  'exchange.column-spelled-loosely': 'text',
  'exchange.required-column-missing': 'nearest',
  'exchange.json-key-repeated': 'text',
  'monthly.key-unknown': 'text',
  'monthly.measure-unknown': 'text',
  'monthly.status-unknown': 'text',
  'pdsa.field-unknown': 'field',
  'application.field-unknown': 'field',
  'assessment.item-unknown': 'item',
  'assessment.sheet-key-unknown': 'field',
  'system.field-unknown': 'field',
};
