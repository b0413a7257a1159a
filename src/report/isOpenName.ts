import type { Finding } from '../core/finding.js';
import { isOpenHeading } from './formNames.js';
import { isFormWord, isOpenField } from './formWords.js';
import { isFormName, namesFrom } from './isFormName.js';
import type { MaskPolicy } from './maskPolicy.js';

/**
 * Tells whether a name in a finding may be shown: its field, a step of its path, or a name that it quotes.
 *
 * A name is shown where a form declares it. A heading or key that none declares is shown where it can be nothing but
 * one, or is a slip of the finger away from the known one that the finding names. The submitter sees all of a form.
 */
export function isOpenName(name: string, finding: Finding, { values, words }: MaskPolicy): boolean {
  const { code, params } = finding;
  if (code.startsWith('exchange.') && !code.startsWith('exchange.json-') && isOpenHeading(name)) return true;
  if (isOpenField(name, words) || (code.startsWith('spc.') && OBSERVATION.includes(name))) return true;
  if (MONTHLY.test(code)) return false;
  if (values === 'show') return true;
  const quoting = nameQuotedBy(finding);
  const nearest = String(params['nearest']);
  return (
    quoting !== undefined &&
    name === params[quoting] &&
    isFormWord(nearest, words) &&
    isFormName(name, namesFrom([nearest]))
  );
}

/** The fields of an observation of a chart. */
const OBSERVATION: readonly string[] = ['x', 'y', 'n', 'observations', 'options'];

/** Rooms that read monthly data, whose keys and headings even the submitter sees only where they hold no name. */
const MONTHLY = /^(?:monthly|exchange)\./;

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
  'form.key-misspelled': 'field',
  'pdsa.measure-unknown': 'measure',
  'pdsa.reference-unknown': 'text',
  'assessment.item-unknown': 'item',
  'assessment.sheet-key-unknown': 'field',
  'system.field-unknown': 'field',
};
