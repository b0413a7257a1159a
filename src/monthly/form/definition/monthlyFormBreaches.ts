import { namesInTemplate } from '../../../core/fillTemplate.js';
import type { Params } from '../../../core/finding.js';
import { nearestWord } from '../../../core/nearestWord.js';
import type { Rule } from '../../../core/rule.js';
import { breachAt, type FormBreach, type Path } from '../../../form/breaches.js';
import type { Comparison, Contradiction } from '../comparison.js';
import type { MeasureDefinition } from '../measures.js';
import { MONTHLY_1 } from '../monthly1.js';
import type { MonthlyForm } from '../monthlyForm.js';
import { monthlyFormOf } from '../monthlyForms.js';
import { RATE_COUNTS } from '../rates.js';
import {
  comparisonIdle,
  formIdTaken,
  formIdUnsound,
  formWordRepeated,
  formWordUnknown,
  formWordUnsound,
  monthOfUnsound,
  ratingScaleUnsound,
  ratingSummed,
  roleRepeated,
  ruleCodeTaken,
  ruleCodeUnsound,
  sentenceUnfilled,
} from './monthlyFormRules.js';

/** A breach with the rule whose words say it. */
export type DefinitionBreach = FormBreach & { readonly rule: Rule };

/** Judges what a monthly form of the right shape says: ids, what names what, scales, sums, codes and sentences. */
export function monthlyFormBreaches(form: MonthlyForm): DefinitionBreach[] {
  const known = words(form);
  return [
    ...idOf(form),
    ...unlike(form.measures, 'measure', 'measures', ({ id }) => id),
    ...form.measures.flatMap((one, i) => ofMeasure(one, ['measures', i], known)),
    ...roles(form),
    ...unlike(
      [...form.comparisons, ...(form.contradictions ?? [])],
      'rule',
      '',
      ({ code }) => code,
      (i) =>
        i < form.comparisons.length
          ? ['comparisons', i, 'code']
          : ['contradictions', i - form.comparisons.length, 'code'],
    ),
    ...form.comparisons.flatMap((one, i) => ofComparison(one, ['comparisons', i], known)),
    ...(form.contradictions ?? []).flatMap((one, i) => ofContradiction(one, ['contradictions', i], known)),
    ...unlike(form.rates, 'rate', 'rates', ({ id }) => id),
    ...form.rates.flatMap((rate, i) => {
      const at: Path = ['rates', i];
      const { numerator, denominator, unionOf = [], coverage } = rate;
      return [
        ...named(numerator, [...at, 'numerator'], known.parts),
        ...named(denominator, [...at, 'denominator'], known.parts),
        ...named(unionOf, [...at, 'unionOf'], known.measures),
        ...(coverage === undefined ? [] : namedOne(coverage, [...at, 'coverage'], known.rates)),
      ];
    }),
  ];
}

const at = (rule: Rule, path: Path, params: Params): DefinitionBreach => ({
  rule,
  ...breachAt(path, params),
});

/** Ids that something may name, and what they are the ids of. */
interface Words {
  readonly kind: 'measure' | 'rate';
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
}

interface Known {
  readonly measures: Words;
  /** Measures, and the counts of fields that a rate may be made of. */
  readonly parts: Words;
  readonly rates: Words;
  readonly measureOf: ReadonlyMap<string, MeasureDefinition>;
}

function words({ measures, rates }: MonthlyForm): Known {
  const of = (kind: Words['kind'], ids: readonly string[]): Words => ({ kind, ids, set: new Set(ids) });
  const ids = measures.map(({ id }) => id);
  return {
    measures: of('measure', ids),
    parts: of('measure', [...ids, ...RATE_COUNTS]),
    rates: of(
      'rate',
      rates.map(({ id }) => id),
    ),
    measureOf: new Map(measures.map((one) => [one.id, one])),
  };
}

const FORM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]{0,5}$/;

function idOf(form: MonthlyForm): DefinitionBreach[] {
  if (!FORM_ID.test(form.id)) return [at(formIdUnsound, ['id'], { text: form.id })];
  const own = monthlyFormOf(form.id);
  return own && !isSame(own, form) ? [at(formIdTaken, ['id'], { form: form.id })] : [];
}

/** Tells whether a form says what a form of this package says, whatever it leaves to defaults in words that decide nothing. */
function isSame(own: MonthlyForm, form: MonthlyForm): boolean {
  return own === form || saidBy(own) === saidBy(form);
}

function saidBy({ measures, comparisons, contradictions = [], rates }: MonthlyForm): string {
  return JSON.stringify([
    measures.map(
      ({ id, unit, window, decimals = 0, scale, acrossSchools, due = false, appliesTo = 'both' }) => [
        id,
        unit,
        window,
        decimals,
        scale?.least,
        scale?.greatest,
        acrossSchools,
        due,
        appliesTo,
      ],
    ),
    comparisons.map(({ code, severity, parts, wholes, excess, unless }) => [
      code,
      severity,
      parts,
      wholes,
      excess,
      unless,
    ]),
    contradictions.map(({ code, severity, positive, other, is }) => [code, severity, positive, other, is]),
    rates.map(({ id, numerator, denominator, unionOf }) => [id, numerator, denominator, unionOf]),
  ]);
}

/** The keys that a report or a file has beside its measures, and those that an object has by itself. */
const TAKEN: ReadonlySet<string> = new Set(
  [
    ...[
      'organization',
      'month',
      'version',
      'submittedBy',
      'submittedAt',
      'note',
      'notes',
      'report',
      'values',
    ],
    ...['qualifiers', 'explanations', ...RATE_COUNTS],
    ...Object.getOwnPropertyNames(Object.prototype),
  ].map((word) => word.toLowerCase()),
);
const WORD = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Names ids that cannot be used and ids that are used twice. */
function unlike<T>(
  all: readonly T[],
  kind: string,
  list: string,
  idOf: (one: T) => string,
  pathOf: (i: number) => Path = (i) => [list, i, 'id'],
): DefinitionBreach[] {
  const seen = new Set<string>();
  return all.flatMap((one, i) => {
    const text = idOf(one);
    const plain = text.toLowerCase();
    const isRule = kind === 'rule';
    if (!isRule && (!WORD.test(text) || TAKEN.has(plain)))
      return [at(formWordUnsound, pathOf(i), { text, kind })];
    if (!seen.has(plain)) {
      seen.add(plain);
      return [];
    }
    return [at(formWordRepeated, pathOf(i), { text, kind })];
  });
}

function named(ids: readonly string[], path: Path, known: Words): DefinitionBreach[] {
  return ids.flatMap((id, i) => namedOne(id, [...path, i], known));
}

function namedOne(text: string, path: Path, { kind, ids, set }: Words): DefinitionBreach[] {
  if (set.has(text)) return [];
  const nearest = nearestWord(text, ids);
  return [at(formWordUnknown, path, { text, kind, ...(nearest && { nearest }) })];
}

function ofMeasure(measure: MeasureDefinition, path: Path, known: Known): DefinitionBreach[] {
  const { id: text, unit, scale, decimals = 0, acrossSchools, acrossMonths } = measure;
  const found: DefinitionBreach[] = [];
  const isRating = unit === 'rating';
  const isSound = isRating ? scale && scale.least < scale.greatest && decimals === 0 : !scale;
  if (!isSound) found.push(at(ratingScaleUnsound, [...path, 'scale'], { text }));
  if (isRating) {
    if (acrossSchools !== 'never') found.push(at(ratingSummed, [...path, 'acrossSchools'], { text }));
    if (acrossMonths === 'sum') found.push(at(ratingSummed, [...path, 'acrossMonths'], { text }));
  }
  for (const field of ['monthOf', 'firstContacts'] as const) {
    const other = measure[field];
    if (other === undefined) continue;
    const unknown = namedOne(other, [...path, field], known.measures);
    found.push(...unknown);
    const of = known.measureOf.get(other);
    if (of && (measure.window !== 'ytd' || of.window !== 'month' || of.unit !== unit))
      found.push(at(monthOfUnsound, [...path, field], { field, text }));
  }
  if (measure.firstContacts !== undefined && measure.monthOf === undefined)
    found.push(at(monthOfUnsound, [...path, 'firstContacts'], { field: 'firstContacts', text }));
  return found;
}

function roles({ measures }: MonthlyForm): DefinitionBreach[] {
  const holders = new Map<string, string>();
  return measures.flatMap(({ id, role }, i) => {
    if (role === undefined) return [];
    const text = holders.get(role);
    if (text !== undefined) return [at(roleRepeated, ['measures', i, 'role'], { role, text })];
    holders.set(role, id);
    return [];
  });
}

function ofComparison(comparison: Comparison, path: Path, known: Known): DefinitionBreach[] {
  const { parts, wholes, unless } = comparison;
  const operands = [...parts, ...wholes];
  const repeated = operands.findIndex((id, i) => operands.indexOf(id) !== i);
  const side: Path = repeated < parts.length ? ['parts', repeated] : ['wholes', repeated - parts.length];
  return [
    ...codeOf(comparison, path, [...MONTHLY_1.comparisons]),
    ...named(parts, [...path, 'parts'], known.measures),
    ...named(wholes, [...path, 'wholes'], known.measures),
    ...(unless === undefined ? [] : namedOne(unless, [...path, 'unless'], known.measures)),
    ...(repeated < 0 ? [] : [at(comparisonIdle, [...path, ...side], { text: operands[repeated]! })]),
    ...sentencesOf(comparison, path, operands),
  ];
}

function ofContradiction(contradiction: Contradiction, path: Path, known: Known): DefinitionBreach[] {
  const { positive, other } = contradiction;
  return [
    ...codeOf(contradiction, path, [...MONTHLY_1.contradictions]),
    ...namedOne(positive, [...path, 'positive'], known.measures),
    ...namedOne(other, [...path, 'other'], known.measures),
    ...(positive === other ? [at(comparisonIdle, [...path, 'other'], { text: other })] : []),
    ...sentencesOf(contradiction, path, [positive]),
  ];
}

const RULE_CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;
/** The prefixes of this package's rules. */
const ROOMS: ReadonlySet<string> = new Set(
  'core form spc disclosure system network application monthly assessment pdsa schema exchange report validate overview charts'.split(
    ' ',
  ),
);

/** A rule of this package may be taken over as it is; all others have a prefix of their own. */
function codeOf<R extends Comparison | Contradiction>(
  rule: R,
  path: Path,
  ours: readonly R[],
): DefinitionBreach[] {
  const { code } = rule;
  if (!RULE_CODE.test(code)) return [at(ruleCodeUnsound, [...path, 'code'], { text: code })];
  if (!ROOMS.has(code.slice(0, code.indexOf('.')))) return [];
  const own = ours.find((one) => one.code === code);
  return own && judgedAlike(own, rule) ? [] : [at(ruleCodeTaken, [...path, 'code'], { rule: code })];
}

function judgedAlike(a: Comparison | Contradiction, b: Comparison | Contradiction): boolean {
  const said = ({ severity, message, howToFix, ...one }: Comparison | Contradiction) =>
    JSON.stringify([
      severity,
      message,
      howToFix,
      'parts' in one ? [one.parts, one.wholes, one.excess, one.unless] : [one.positive, one.other, one.is],
    ]);
  return said(a) === said(b);
}

function sentencesOf(
  { message, howToFix }: Comparison | Contradiction,
  path: Path,
  operands: readonly string[],
): DefinitionBreach[] {
  return Object.entries({ message, howToFix }).flatMap(([field, template]) =>
    namesInTemplate(template)
      .filter((name) => !operands.includes(name))
      .map((text) => at(sentenceUnfilled, [...path, field], { text, allowed: operands.join(', ') })),
  );
}
