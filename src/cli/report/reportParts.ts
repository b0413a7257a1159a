import { groupedBy } from '../../core/groupedBy.js';
import { codesOf, type Finding } from '../../core/index.js';
import type { AnySubmission } from '../../monthly/index.js';
import type { Cohort, NetworkEvent } from '../../network/index.js';
import type { DistrictParts } from '../../overview/index.js';
import { organizationNamed, partOfKind } from '../../overview/together/partsTogether.js';
import type { Tally } from '../../pdsa/index.js';
import type { FormOfFile } from '../../validate/checkForms.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import type { Brought } from '../brought/readBrought.js';
import { submissionsIn } from '../figures/submissionsIn.js';
import { fileHolders } from './fileHolders.js';

/** What a folder holds of a cohort's year: the parts of each district by its code, and what belongs to all. */
export interface ReportParts {
  readonly byDistrict: ReadonlyMap<string, DistrictParts>;
  readonly events: readonly NetworkEvent[];
  readonly applications: readonly unknown[];
  readonly interest: readonly unknown[];
  /** Forms that name no district, though they speak of one. */
  readonly ofNobody: readonly FormOfFile[];
  /** What a record is called, by its part and its place in it: its file, or its district and month where rows of several files may have made it. */
  partNamed(district: string, part: string, place: number): string;
  /** Whether a code is of the district or of one of its schools. */
  isOf(code: string | null | undefined, district: string): boolean;
  /** Whether a file may hold something of the district: it does, or nobody can tell. */
  mayHold(file: string, district: string): boolean;
}

/** Kinds of files that are parts too, though nobody compares them with others. */
const MORE_PARTS: Readonly<Record<string, keyof DistrictParts>> = {
  tally: 'tallies',
  completion: 'attendance',
};

/** The part of a district's year that a form is; null for what belongs to all, and for what a report does not show. */
export function partOf(kind: string): keyof DistrictParts | null {
  return partOfKind(kind) ?? MORE_PARTS[kind] ?? null;
}

/** Sorts what was read by district and part. */
export function reportParts(
  {
    forms,
    entries,
    findings,
  }: Pick<SurveyedFiles, 'forms' | 'entries'> & { readonly findings: readonly Finding[] },
  brought: Brought,
  cohort: Cohort,
): ReportParts {
  const { registry } = brought;
  const codes = codesOf({ cohort, ...(registry && { registry }) });
  const districtOf = (code: string) => (codes.isCode(code) ? (codes.districtOf(code) ?? code) : '');
  const parts = new Map<string, Record<string, unknown[]>>();
  const files = new Map<string, string>();
  const add = (code: string, part: keyof DistrictParts, value: unknown, file?: string) => {
    const own = parts.get(code) ?? {};
    parts.set(code, own);
    const list = (own[part] ??= []);
    if (file !== undefined) files.set(`${code}|${part}|${list.length}`, file);
    list.push(value);
  };
  const submissions = submissionsIn(entries, brought, cohort);
  for (const [code, own] of groupedBy(submissions, (one: AnySubmission) =>
    districtOf(one.organization ?? ''),
  ))
    if (code !== '') for (const submission of own) add(code, 'submissions', submission);
  const unnamed: FormOfFile[] = [];
  for (const form of forms) {
    const part = partOf(form.kind);
    if (!part) continue;
    const code = districtOf(organizationNamed(form));
    if (code === '') unnamed.push(form);
    else add(code, part, form.value, form.file);
  }
  const logs = new Map([...parts].map(([code, { log = [] }]) => [code, log]));
  const ofNobody = unnamed.filter((form) => {
    // A table of days has no place for a code: it is of the district that counts the measure.
    const code = form.kind === 'tally' ? ownerOf(form.value as Tally, logs) : null;
    if (code !== null) add(code, 'tallies', form.value, form.file);
    return code === null;
  });
  const isOf: ReportParts['isOf'] = (code, district) => districtOf(code ?? '') === district;
  const of = (kind: string) => forms.filter((form) => form.kind === kind).map(({ value }) => value);
  return {
    byDistrict: parts,
    events: of('event') as NetworkEvent[],
    applications: of('application'),
    interest: of('interest'),
    ofNobody,
    partNamed: (district, part, place) =>
      files.get(`${district}|${part}|${place}`) ??
      [district, (parts.get(district)?.[part]?.[place] as { month?: string } | undefined)?.month]
        .filter(Boolean)
        .join(' '),
    isOf,
    mayHold: fileHolders(forms, findings, districtOf),
  };
}

/** The one district of a folder, or the one whose log alone has the measure or the cycle of a tally that names no organization. */
function ownerOf(
  { organization, measureId, cycleId }: Tally,
  logs: ReadonlyMap<string, readonly unknown[]>,
): string | null {
  // A code that nobody knows is not the code of whoever is there.
  if (organization !== undefined && organization !== null) return null;
  const owners =
    logs.size === 1
      ? [...logs.keys()]
      : [...logs].flatMap(([code, own]) =>
          own.some((log) => counts(log, measureId, cycleId)) ? [code] : [],
        );
  return owners.length === 1 ? owners[0]! : null;
}

/** Whether a log has the measure of a tally, be it of its own or of one of its cycles, or its cycle. */
function counts(log: unknown, measure: unknown, cycle: unknown): boolean {
  const { measures, cycles } = (log ?? {}) as Readonly<Record<string, unknown>>;
  const has = (list: unknown, key: string, wanted: unknown) =>
    typeof wanted === 'string' &&
    Array.isArray(list) &&
    list.some((one) => (one as Readonly<Record<string, unknown>> | null)?.[key] === wanted);
  return has(measures, 'id', measure) || has(cycles, 'measureId', measure) || has(cycles, 'id', cycle);
}
