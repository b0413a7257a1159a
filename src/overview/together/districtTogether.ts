import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import type { DistrictParts } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { joinParts } from '../parts/joinParts.js';
import type { Ready } from '../parts/ready.js';
import { attendanceTogether } from './attendanceTogether.js';
import { cyclesTogether } from './cyclesTogether.js';
import type { EventsTogether, NumberedRecord } from './findTogether.js';
import { type PartTogether, partOfKind } from './partsTogether.js';
import { planTogether } from './planTogether.js';
import { schoolsTogether } from './schoolsTogether.js';
import { tiersTogether } from './tiersTogether.js';
import type { FoundTogether, TogetherMonth, TogetherPlace } from './together.js';

/** Notes a breach, where it stands, and what it has to be read beside. */
export type SayTogether = (
  rule: Rule,
  breach: Breach,
  at: TogetherPlace,
  beside: readonly (TogetherPlace | null)[],
) => void;

/** What the files of one district are joined to. */
export interface Together {
  readonly joined: JoinedParts;
  readonly ready: Ready;
  /** The months of the school year. */
  readonly months: readonly TogetherMonth[];
  readonly say: SayTogether;
  /** The place of a record of a part; `null` where the part has none. */
  placeOf(part: string, place: number | undefined, path?: readonly (string | number)[]): TogetherPlace | null;
}

/** Rules that the file itself is told of, or that speak of no second file. */
const TOLD_ELSEWHERE = [
  'overview.part-unreadable',
  'overview.part-of-other-district',
  'overview.part-of-school',
];

/** Joins the files of one district and year, and finds what they say against one another. */
export function districtTogether(
  own: readonly NumberedRecord[],
  months: readonly TogetherMonth[],
  events: EventsTogether | null,
  ready: Ready,
): FoundTogether[] {
  const numbers: Partial<Record<string, number[]>> = {};
  const parts: Partial<Record<PartTogether, unknown[]>> = {};
  for (const { record, number } of own) {
    const part = partOfKind(record.kind);
    if (!part) continue;
    (parts[part] ??= []).push(record.value);
    (numbers[part] ??= []).push(number);
  }
  const joined = joinParts(parts satisfies DistrictParts, ready);
  const found: FoundTogether[] = [];
  const record = { organization: ready.given.organization! };
  const placeOf: Together['placeOf'] = (part, place, path = []) => {
    const number = place === undefined ? undefined : numbers[part]?.[place];
    return number === undefined ? null : { record: number, path };
  };
  const say: SayTogether = (rule, breach, at, beside) => {
    const path = 'path' in at ? at.path : at.field === undefined ? [] : ['values', at.field];
    const near = beside.flatMap((place) => place ?? []);
    const related = near.map((place) =>
      'month' in place
        ? { record: place.month, ...(place.field !== undefined && { field: place.field }) }
        : {},
    );
    const finding = findingOf(rule, { ...breach, path, ...(near.length > 0 && { related }) }, record);
    found.push({ finding, at, beside: near });
  };
  for (const finding of joined.findings) {
    const [part = '', place = 0, ...path] = finding.path;
    const at = placeOf(String(part), Number(place), path);
    if (!at || TOLD_ELSEWHERE.includes(finding.code)) continue;
    const isSecond = finding.code === 'overview.part-repeated';
    const beside = isSecond ? [placeOf(String(part), 0)] : [];
    found.push({ finding: { ...finding, path }, at, beside: beside.flatMap((one) => one ?? []) });
  }
  const inYear = months.filter(({ month }) => schoolYearOf(month, ready.yearStarts) === ready.schoolYear);
  const together: Together = { joined, ready, months: inYear, say, placeOf };
  planTogether(together);
  cyclesTogether(together);
  tiersTogether(together);
  schoolsTogether(together);
  if (events) attendanceTogether(together, events);
  return found;
}
