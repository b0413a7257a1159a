import type { Codes } from '../core/codes/codes.js';
import { EXPLANATION_FIELDS } from '../form/explanationFields.js';
import { IMPROVEMENT_RULE_FIELD } from '../form/improvement/improvementRuleField.js';
import type { CompiledForm } from '../monthly/form/compiledForm.js';
import { SUBMISSION_STATUSES } from '../monthly/form/status.js';
import { QUALIFIER_FLAGS } from '../monthly/read/reportQualifiers.js';
import { DEFINITION_KEYS } from '../monthly/read/submissionParts.js';
import { NARRATIVE_KEYS } from '../monthly/read/submissionShape.js';
import { definedAs, type FieldJsonOptions, orBlank } from './blankJson.js';
import { closed, each, withSchema } from './closedJson.js';
import { fieldsJson, valueJson } from './fieldJson.js';
import { codeJson, type JsonSchema, reportedJson } from './plainJson.js';

// A monthly form in the words of JSON Schema. Unlike forms that are declared by fields, it takes no key that it does not know.

/** The kinds of monthly files. */
export type MonthlyKind = 'report' | 'submission' | 'draft';

/** Gives the JSON Schema of a kind of monthly file of a form. */
export function monthlyJson(kind: MonthlyKind, form: CompiledForm, codes: Codes): JsonSchema {
  const defs: Record<string, JsonSchema> = {};
  const parts = partsOf(form, { codes, defs });
  const schema =
    kind === 'report' ? reportJson(parts) : kind === 'submission' ? submissionJson(parts) : draftJson(parts);
  return { ...schema, $defs: defs };
}

/** The parts of which the three kinds are made. */
type Parts = ReturnType<typeof partsOf>;

function partsOf({ id, measures }: CompiledForm, options: FieldJsonOptions) {
  const maybe = (schema: JsonSchema) => orBlank(schema, options);
  const text = { type: 'string' };
  const byMeasure = (part: JsonSchema, more?: Readonly<Record<string, JsonSchema>>) =>
    maybe(closed({ ...Object.fromEntries(measures.map((measure) => [measure.id, part])), ...more }));
  return {
    maybe,
    text,
    said: { type: 'string', pattern: '\\S' },
    form: { const: id },
    code: codeJson(options.codes),
    date: definedAs('date', options),
    month: definedAs('month', options),
    instant: definedAs('instant', options),
    version: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    status: { type: 'string', enum: Object.keys(SUBMISSION_STATUSES) },
    rule: valueJson(IMPROVEMENT_RULE_FIELD.of[1], options),
    narrative: maybe(closed(each(NARRATIVE_KEYS, maybe(text)))),
    explanations: { type: 'array', items: fieldsJson(EXPLANATION_FIELDS, options) },
    qualifiers: byMeasure(maybe(qualifierJson(maybe))),
    notes: byMeasure(maybe(text), { report: maybe(text) }),
    values: closed(
      Object.fromEntries(
        measures.map((measure) => [
          measure.id,
          { title: measure.label, description: measure.definition, ...maybe(reportedJson(measure)) },
        ]),
      ),
    ),
    typed: byMeasure({ anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'null' }] }),
  };
}

function reportJson(parts: Parts): JsonSchema {
  const { maybe, code, month, version, values, qualifiers, notes, text, instant, explanations } = parts;
  const fields = {
    organization: code,
    month,
    version: maybe(version),
    values,
    qualifiers,
    notes,
    submittedBy: maybe(text),
    submittedAt: maybe(instant),
    explanations: maybe(explanations),
  };
  return closed(withSchema(fields), ['organization', 'month', 'values']);
}

function submissionJson(parts: Parts): JsonSchema {
  const { form, said, code, month, version, instant, status, explanations, narrative } = parts;
  const codes = { type: 'array', items: code };
  const fields = {
    form,
    cohort: said,
    organization: code,
    month,
    version,
    submittedBy: said,
    submittedAt: instant,
    status,
    coverage: closed({ schoolsDue: codes, schoolsReporting: codes }, ['schoolsDue', 'schoolsReporting']),
    definitions: definitionsJson(parts, parts.date),
    reports: { type: 'array', items: reportJson(parts) },
    explanations,
  };
  const more = { pdsa: { description: 'A PDSA log, which has a schema of its own.' }, narrative };
  return closed(withSchema({ ...fields, ...more }), Object.keys(fields));
}

/** A month that is being filled: anything may be missing, and texts may be anything. */
function draftJson(parts: Parts): JsonSchema {
  const { maybe, form, text, said, version, status, typed, qualifiers, notes, explanations, narrative } =
    parts;
  const names = { type: 'array', items: said };
  const key = { organization: maybe(text), month: maybe(text), version: maybe(version) };
  const sent = { submittedBy: maybe(text), submittedAt: maybe(text) };
  const report = { ...key, values: typed, qualifiers, notes, ...sent, explanations: maybe(explanations) };
  const fields = {
    form,
    cohort: maybe(text),
    ...key,
    ...sent,
    status: maybe(status),
    coverage: maybe(closed({ schoolsDue: maybe(names), schoolsReporting: maybe(names) })),
    definitions: maybe(definitionsJson(parts, text)),
    reports: maybe({ type: 'array', items: closed(withSchema(report)) }),
    explanations: maybe(explanations),
    pdsa: {},
    narrative,
  };
  return closed(withSchema(fields), ['form']);
}

function definitionsJson({ maybe, text, rule }: Parts, date: JsonSchema): JsonSchema {
  return closed({
    ...each(DEFINITION_KEYS, maybe(text)),
    psychosocialRule: maybe({ anyOf: [text, rule] }),
    enrolledOn: maybe(date),
  });
}

function qualifierJson(maybe: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  return closed({
    ...each(QUALIFIER_FLAGS, maybe({ type: 'boolean' })),
    partialCoverage: maybe(closed({ covered: count, due: count }, ['covered', 'due'])),
  });
}
