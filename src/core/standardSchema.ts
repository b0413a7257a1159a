import { describeFinding, type Messages } from './describeFinding.js';
import { isAtLeast } from './explanation.js';
import type { Finding, Severity } from './finding.js';
import type { FormInput } from './formInput.js';
import { STANDARD_SCHEMA_OPTIONS } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';
import { readOptions } from './given/readOptions.js';
import type { Outcome } from './outcome.js';

/** One trouble as form libraries want it: a sentence and the way to its field; with code, severity and what to do. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: Severity;
  readonly howToFix: string;
}

/**
 * A validator that form libraries, routers and RPC libraries understand: version 1 of Standard Schema.
 *
 * @see standard-schema
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'csmhs';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output };
  };
  /** Tells everything that was found in a value, warnings too, for a form to show; what was answered is left out. */
  readonly issuesOf: (value: unknown) => readonly StandardIssue[];
}

/** In which words, and from which severity on, findings become issues. */
export interface StandardSchemaOptions {
  readonly messages: Messages;
  /** The mildest severity that stops a form; `confirm` by default. Findings with a disposition never do. */
  readonly block?: Severity;
}

/** What a parse is told by a form: fields hold texts, and texts of numbers and of absences are to be read. */
export interface FormContext {
  readonly text: true;
}

/**
 * Makes a Standard Schema of a whole parse, rules included, so that a finding across fields shows at its field.
 *
 * The parse is called with the value and `{ text: true }`: `'2149'` is then a number, `'Not collected'` an absence and `''`
 * no answer. A parse that is wrapped to get a context hands its second argument on. Sentences speak to a person at a form.
 *
 * @param parse - such as `parseMonthlySubmission`
 * @example
 * '~standard' in standardSchema(parseMonthlyReport, { messages: en }) // => true
 * @example
 * standardSchema(
 *   (value, form) => parseMonthlyReport(value, { asOf: '2020-11-16', ...form }), { messages: en },
 * ).issuesOf({ organization: '00240000', month: '2020-10', values: { screened: '-3' } }).map(({ code }) => code)
 * // => ['core.number-negative', 'monthly.due-fields-unanswered']
 */
export function standardSchema<Output, Input = FormInput<Output>>(
  parse: (value: unknown, context: FormContext) => Outcome<Output>,
  options: StandardSchemaOptions,
): StandardSchema<Input, Output> {
  mustBe('function', parse, 'standardSchema', 'parse');
  const { messages, block = 'confirm' } = readOptions<StandardSchemaOptions>(
    options,
    STANDARD_SCHEMA_OPTIONS,
    'standardSchema',
  );
  const issueOf = (finding: Finding): StandardIssue => {
    const { message, howToFix } = describeFinding(finding, messages, { audience: 'form' });
    const { path, code, severity } = finding;
    return { message, path, code, severity, howToFix };
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'csmhs',
      validate(value) {
        const outcome = parse(value, FORM);
        const blocking = outcome.findings.filter(
          ({ severity, disposition }) => !disposition && isAtLeast(severity, block),
        );
        if (outcome.ok && blocking.length === 0) return { value: outcome.value };
        const told = blocking.length > 0 ? blocking : outcome.findings;
        return { issues: told.map(issueOf) };
      },
    },
    issuesOf: (value) =>
      parse(value, FORM)
        .findings.filter(({ disposition }) => !disposition)
        .map(issueOf),
  };
}

const FORM: FormContext = { text: true };
