import { applicationDefinition, INTEREST_FORM } from 'csmhs/application';
import type { Outcome } from 'csmhs/core';
import { parseFormDefinition } from 'csmhs/form';
import { MONTHLY_1, MONTHLY_CORE_1, parseMonthlyForm } from 'csmhs/monthly';
import type { AppForm } from './appForm';
import { definedAppForm } from './definedAppForm';
import { monthlyAppForm } from './monthlyAppForm';

/** The forms that are offered. Put your own here, or let people open one. */
export const FORMS = [MONTHLY_1, MONTHLY_CORE_1, applicationDefinition('application@2'), INTEREST_FORM];

/** Opens a form of unknown content, such as parsed JSON; `null` for what does not even say which kind of form it is. */
export function openForm(definition: unknown): Outcome<AppForm> | null {
  switch (kindOf(definition)) {
    case 'monthly-form@1': {
      const read = parseMonthlyForm(definition);
      return read.ok ? { ...read, value: monthlyAppForm(read.value) } : read;
    }
    case 'form@1': {
      const read = parseFormDefinition(definition);
      return read.ok ? definedAppForm(read.value) : read;
    }
    default:
      return null;
  }
}

function kindOf(definition: unknown): unknown {
  return typeof definition === 'object' && definition !== null && 'form' in definition
    ? definition.form
    : undefined;
}
