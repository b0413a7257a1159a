import { groupedBy } from '../../core/groupedBy.js';
import { codesOf } from '../../core/index.js';
import { isLoose } from '../../core/isLoose.js';
import { type FileKind, readJsonText } from '../../exchange/index.js';
import type { AnySubmission } from '../../monthly/index.js';
import type { Cohort, NetworkEvent } from '../../network/index.js';
import type { DistrictParts } from '../../overview/index.js';
import { organizationNamed, partOfKind } from '../../overview/together/partsTogether.js';
import type { Validation } from '../../report/index.js';
import type { Brought } from '../brought/readBrought.js';
import { submissionsIn } from '../figures/submissionsIn.js';
import type { Input } from '../files/readInputs.js';

/** What a folder holds of a cohort's year: the parts of each district by its code, and what belongs to all. */
export interface ReportParts {
  readonly byDistrict: ReadonlyMap<string, DistrictParts>;
  readonly events: readonly NetworkEvent[];
  readonly applications: readonly unknown[];
  readonly interest: readonly unknown[];
}

/** Kinds of files that are parts too, though nobody compares them with others. */
const MORE_PARTS: Readonly<Record<string, keyof DistrictParts>> = {
  tally: 'tallies',
  completion: 'attendance',
};

/** Sorts what was read by district and part. A record that names no district of the cohort is in no district's year. */
export function reportParts(
  inputs: readonly Input[],
  { files, entries }: Pick<Required<Validation>, 'files' | 'entries'>,
  brought: Brought,
  cohort: Cohort,
): ReportParts {
  const { registry } = brought;
  const codes = codesOf({ cohort, ...(registry && { registry }) });
  const records = inputs.flatMap(({ bytes }, i) => formsIn(bytes, files[i]?.kind));
  const districtOf = (code: string) => (codes.isCode(code) ? (codes.districtOf(code) ?? code) : '');
  const parts = new Map<string, Record<string, unknown[]>>();
  const add = (code: string, part: keyof DistrictParts, value: unknown) => {
    const own = parts.get(code) ?? {};
    parts.set(code, own);
    (own[part] ??= []).push(value);
  };
  for (const record of records) {
    const part = partOfKind(record.kind) ?? MORE_PARTS[record.kind];
    if (part) add(districtOf(organizationNamed({ file: '', ...record })), part, record.value);
  }
  const submissions = submissionsIn(entries, brought, cohort);
  for (const [code, own] of groupedBy(submissions, (one: AnySubmission) =>
    districtOf(one.organization ?? ''),
  ))
    for (const submission of own) add(code, 'submissions', submission);
  const of = (kind: string) => records.filter((record) => record.kind === kind).map(({ value }) => value);
  return {
    byDistrict: parts,
    events: of('event') as NetworkEvent[],
    applications: of('application'),
    interest: of('interest'),
  };
}

/** The forms of a file, each with its kind; none where it holds monthly data or cannot be read. */
function formsIn(
  bytes: Uint8Array,
  kind: FileKind | undefined,
): readonly { readonly kind: string; readonly value: unknown }[] {
  if (kind === undefined || kind === 'monthly') return [];
  const read = readJsonText(bytes);
  if (!read.ok) return [];
  const values: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  return values.filter(isLoose).map((value) => ({ kind, value }));
}
