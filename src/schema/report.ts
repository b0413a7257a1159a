import * as z from 'zod';
import { SEVERITIES } from '../core/finding.js';

// What this package writes for programs, as schemas. Every object is closed: a key that no schema names is a mistake of ours.

const count = z.int().min(0);
const place = z.int().min(1);

const recordShape = z.strictObject({
  organization: z.string(),
  month: z.string().optional(),
  version: z.number().optional(),
});

const sourceShape = z.strictObject({
  file: z.string().optional(),
  line: place,
  column: place,
  endColumn: place.optional(),
  byte: count.optional(),
  a1: z.string().optional(),
});

/** What is said of a finding alike in every report. */
const saidShape = {
  code: z.string(),
  severity: z.enum(SEVERITIES),
  countedAs: z
    .enum(SEVERITIES)
    .optional()
    .meta({ description: 'The severity by which it counts, where that is not its own.' }),
  record: recordShape.optional(),
  field: z.string().optional(),
  source: sourceShape.optional(),
  causedBy: z
    .string()
    .optional()
    .meta({ description: 'The code of the rule whose finding this one follows from.' }),
  alsoCausedBy: z
    .array(z.string())
    .optional()
    .meta({ description: 'The codes of other rules whose findings explain further parts of it.' }),
  disposition: z
    .strictObject({ kind: z.enum(['explained', 'confirmed', 'known']), since: z.string().optional() })
    .optional(),
} as const;

/** A finding, as the JSON report lists it. */
export const findingSchema = /* @__PURE__ */ z.strictObject({
  ...saidShape,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  hidden: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Of a masked finding: what kind of text each mark among the params stands for.' }),
  path: z.array(z.union([z.string(), z.number()])),
  related: z
    .array(
      z.strictObject({
        record: recordShape.optional(),
        field: z.string().optional(),
        source: sourceShape.optional(),
      }),
    )
    .optional(),
  fingerprint: z.string().meta({ description: 'Stays the same when rows are sorted or lines move.' }),
  message: z.string().optional(),
  howToFix: z.string().optional(),
  ruleUrl: z.string().optional(),
});

const countsShape = z.strictObject({
  ...(Object.fromEntries(SEVERITIES.map((level) => [level, count])) as Record<
    (typeof SEVERITIES)[number],
    typeof count
  >),
  disposed: count,
});

const severitiesShape = z
  .array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(SEVERITIES),
      as: z.enum(SEVERITIES),
      reason: z.string(),
    }),
  )
  .optional()
  .meta({ description: 'The rules that count by another severity than their own, and why.' });

const omitted = count.optional().meta({ description: 'How many findings are counted and not listed.' });

/** What is said of findings that are counted and not listed. */
const beyondShape = {
  omitted,
  byCode: z.record(z.string(), z.strictObject({ found: count, disposed: count })).optional(),
} as const;

const headShape = {
  report: z.literal('csmhs-validation@1'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  ruleSet: z.string(),
  judged: z.strictObject({
    judged: z.array(z.string()),
    notJudged: z.array(z.strictObject({ code: z.string(), needs: z.array(z.string()) })),
  }),
  files: z.array(
    z.strictObject({
      name: z.string(),
      rows: z.strictObject({ read: count, clean: count }),
      sha256: z.string().optional(),
    }),
  ),
  counts: countsShape,
  cohort: z.strictObject({ id: z.string(), found: z.boolean() }).optional(),
  severities: severitiesShape,
  known: count
    .optional()
    .meta({ description: 'How many findings are known by the baseline, where one was given.' }),
} as const;

/** The JSON report, as `reportJson` and `jsonPieces` make it. */
export const validationReportSchema = /* @__PURE__ */ z.strictObject({
  ...headShape,
  findings: z.array(findingSchema),
  ...beyondShape,
});

/** A line of the NDJSON report, as `ndjsonPieces` makes it. */
export const validationLineSchema = /* @__PURE__ */ z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report'), ...headShape }),
  z.strictObject({ type: z.literal('finding'), ...findingSchema.shape }),
  z.strictObject({ type: z.literal('summary'), counts: countsShape, listed: count, ...beyondShape }),
]);

/** The answer to a request, as `problemPieces` makes it: `application/problem+json` (RFC 9457). */
export const problemSchema = /* @__PURE__ */ z.strictObject({
  type: z.string().meta({ description: 'The address of a page about answers of this kind.' }),
  title: z.string(),
  status: z.int().min(100).max(599),
  detail: z.string().meta({ description: 'How many findings of each severity there are, in words.' }),
  instance: z.string().optional(),
  counts: countsShape,
  severities: severitiesShape,
  omitted,
  errors: z.array(
    z.strictObject({
      detail: z.string().meta({ description: 'The sentence of the finding.' }),
      pointer: z
        .string()
        .meta({ description: 'The way to the value: a JSON Pointer as the fragment of an address.' }),
      howToFix: z.string(),
      ruleUrl: z.string(),
      ...saidShape,
    }),
  ),
});
