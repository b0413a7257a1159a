import type { Outcome } from 'csmhs/core';
import { type Field, type Fields, type FormDefinition, parseForm } from 'csmhs/form';
import { type MonthlyForm, type MonthlyReport, parseMonthlyReport, toSubmissions } from 'csmhs/monthly';
import { CODES, COHORT, HISTORY, today } from '../settings';
import type { AppForm, Values } from './appForm';

/** Makes the page form of a monthly form: ours, or one that a state has written. */
export function monthlyAppForm(monthly: MonthlyForm): AppForm {
  return {
    id: monthly.id,
    title: monthly.title,
    fields: {
      ...HEAD,
      ...SENDER.fields,
      values: { type: 'group', label: monthly.title, fields: fieldsOf(monthly) },
    },
    units: Object.fromEntries(monthly.measures.map(({ id, unit }) => [`values.${id}`, unit])),
    rules: Object.fromEntries(
      [...monthly.comparisons, ...(monthly.contradictions ?? [])].map(({ code, message, howToFix }) => [
        code,
        { message, howToFix },
      ]),
    ),
    read: (values) =>
      both(
        parseForm({ form: SENDER.id, submittedBy: values['submittedBy'] }, SENDER),
        parseMonthlyReport(values, {
          form: monthly,
          codes: CODES,
          history: HISTORY,
          asOf: today(),
          text: true,
        }),
      ),
    message(value, explanations, submittedAt) {
      const report = { ...(value as unknown as MonthlyReport<string>), submittedAt, explanations };
      return toSubmissions<string>([report], { form: monthly, cohort: COHORT })[0];
    },
  };
}

const HEAD = {
  organization: { type: 'organization', label: 'Organization code', required: true },
  month: { type: 'month', label: 'Month', required: true },
} as const satisfies Fields;

/** A report may be checked without a sender; what is submitted has one. */
const SENDER = {
  form: 'form@1',
  id: 'sender@1',
  title: 'Sender',
  fields: { submittedBy: { type: 'text', label: 'Name', most: 120, required: true, personal: true } },
} as const satisfies FormDefinition;

function fieldsOf({ measures }: MonthlyForm): Fields {
  return Object.fromEntries(
    measures.map(({ id, label, definition, decimals = 0, scale, due = false }): [string, Field] => [
      id,
      {
        type: 'reportedValue',
        label,
        decimals,
        required: due,
        ...(definition && { help: definition }),
        ...(scale && { scale }),
      },
    ]),
  );
}

/** Puts what was found of the sender to what was found of the report. */
function both(sender: Outcome<Values>, report: Outcome<MonthlyReport<string>>): Outcome<Values> {
  if (!sender.ok) return { ok: false, findings: [...sender.findings, ...report.findings] };
  return report.ok ? { ...report, value: { ...report.value } } : report;
}
