import { isBlank } from '../../core/isBlank.js';
import type { Field } from '../field.js';

/** Whether a value says something: a blank text does where its field takes blanks. */
export function isSaid(field: Field, value: unknown): boolean {
  if (!isBlank(value)) return true;
  if (typeof value !== 'string') return false;
  return field.type === 'either'
    ? field.of.some((kind) => isSaid(kind, value))
    : field.type === 'text' && field.blank === true;
}
