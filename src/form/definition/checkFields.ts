import { fieldName, type OnBreach, type Path } from '../breaches.js';
import type { Field, Fields } from '../field.js';
import { boundsCrossed, fieldKeysUnusable } from './definitionRules.js';

/** A key names a field in findings and in programs, so it is a word without blanks. */
const KEY = /^[A-Za-z][\w-]{0,39}$/;

/** Says what is wrong with fields whose parts are well written: keys that cannot be keys, and bounds that nothing fits. */
export function checkFields(fields: Fields, path: Path, onBreach: OnBreach, by?: string): void {
  const unusable = Object.keys(fields).filter((key) => !KEY.test(key) || key === by).length;
  if (unusable > 0) onBreach(fieldKeysUnusable, path, { field: fieldName(path) ?? '', count: unusable });
  for (const [key, field] of Object.entries(fields))
    if (KEY.test(key)) checkField(field, [...path, key], onBreach);
}

function checkField(field: Field, path: Path, onBreach: OnBreach): void {
  const { least, greatest } = boundsOf(field);
  if (least !== undefined && greatest !== undefined && least > greatest) {
    onBreach(boundsCrossed, path, { field: fieldName(path) ?? '', least, greatest });
  }
  switch (field.type) {
    case 'group':
      checkFields(field.fields, [...path, 'fields'], onBreach);
      return;
    case 'list':
    case 'map':
      checkField(field.of, [...path, 'of'], onBreach);
      return;
    case 'variants':
      for (const [word, fields] of Object.entries(field.of))
        checkFields(fields, [...path, 'of', word], onBreach, field.by);
      return;
    case 'either':
      field.of.forEach((kind, i) => {
        checkField(kind, [...path, 'of', i], onBreach);
      });
  }
}

function boundsOf(field: Field): {
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
} {
  switch (field.type) {
    case 'text':
    case 'number':
    case 'list':
    case 'map':
      return { least: field.least, greatest: field.most };
    case 'reportedValue':
      return field.scale ?? {};
    default:
      return {};
  }
}
