import { isIsoDate } from '../../core/instant.js';
import { parseOrgCode } from '../../core/orgCode.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { dateUnreadable, monthUnreadable } from '../../core/rules/monthRules.js';
import { shownText } from '../../core/shownText.js';
import { fieldName, type OnBreach, type Path } from './breaches.js';
import type { Field, GroupField, ListField } from './field.js';
import { choiceUnknown, fieldKindWrong, idUnreadable, numberOutOfRange, textTooLong } from './shapeRules.js';

/** What an id looks like: letters, digits, dots and dashes, at most 40, so that it can stand in a finding. */
export const ID_PATTERN: RegExp = /^[A-Za-z0-9][\w.-]{0,39}$/;

/** Reads a value that is neither a group nor a list; undefined, with a breach, where it is not what the field asks for. */
export function readPlain(
  field: Exclude<Field, GroupField | ListField>,
  value: unknown,
  path: Path,
  onBreach: OnBreach,
): unknown {
  const wrongKind = (kind: string) => onBreach(fieldKindWrong, path, { field: fieldName(path), kind });
  switch (field.type) {
    case 'yesNo':
      return typeof value === 'boolean' ? value : wrongKind('true or false');
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrongKind('number');
      const isWithin = value >= field.least && value <= field.most;
      if (isWithin && (!field.whole || Number.isInteger(value))) return value;
      const { least, most } = field;
      return onBreach(numberOutOfRange, path, { field: fieldName(path), least, greatest: most });
    }
    case 'organization': {
      const code = parseOrgCode(value);
      if (code.ok) return code.value;
      for (const finding of code.findings) onBreach(finding, path, finding.params);
      return undefined;
    }
    case 'date':
      return isIsoDate(value) ? value : onBreach(dateUnreadable, path, { text: shownText(value) });
    case 'month':
      if (isReportingMonth(value)) return value;
      return onBreach(monthUnreadable, path, { text: shownText(value) });
  }
  if (typeof value !== 'string') return wrongKind('text');
  switch (field.type) {
    case 'id':
      return ID_PATTERN.test(value) ? value : onBreach(idUnreadable, path);
    case 'choice':
      if (Object.hasOwn(field.choices, value)) return value;
      return onBreach(choiceUnknown, path, {
        field: fieldName(path),
        choices: Object.keys(field.choices).join(', '),
      });
    case 'text':
      if (value.length <= field.most) return value;
      return onBreach(textTooLong, path, { field: fieldName(path), greatest: field.most });
  }
}
