import { describeFinding, type Messages } from '../core/describeFinding.js';
import { isAtLeast } from '../core/explanation.js';
import type { Severity } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';

/** One trouble as form libraries want it: a sentence and the way to its field. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * A validator that form libraries, routers and RPC libraries understand: version 1 of Standard Schema.
 *
 * @see https://standardschema.dev
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
}

/** In which words, and from which severity on, findings become issues. */
export interface StandardSchemaOptions {
  readonly messages: Messages;
  /** The mildest severity that stops a form; `confirm` by default. Findings with a disposition never do. */
  readonly block?: Severity;
}

/**
 * Makes a Standard Schema of a whole parse, rules included, so that a finding across fields shows at its field.
 *
 * @param parse - such as `parseMonthlySubmission`
 * @example
 * '~standard' in standardSchema(parseMonthlyReport, { messages: en }) // => true
 */
export function standardSchema<Output, Input = Output>(
  parse: (value: unknown) => Outcome<Output>,
  { messages, block = 'confirm' }: StandardSchemaOptions,
): StandardSchema<Input, Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'csmhs',
      validate(value) {
        const outcome = parse(value);
        const blocking = outcome.findings.filter(
          ({ severity, disposition }) => !disposition && isAtLeast(severity, block),
        );
        if (outcome.ok && blocking.length === 0) return { value: outcome.value };
        const told = blocking.length > 0 ? blocking : outcome.findings;
        return {
          issues: told.map((finding) => ({
            message: describeFinding(finding, messages).message,
            path: finding.path,
          })),
        };
      },
    },
  };
}
