import { compareText } from '../../core/compareText.js';
import { numberEach } from '../../core/fingerprint.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { NetworkEvent } from '../../network/events/networkEvent.js';
import { parseEvent } from '../../network/events/parseEvent.js';
import { districtTogether } from './districtTogether.js';
import { filesOfOthers } from './filesOfOthers.js';
import { organizationNamed } from './partsTogether.js';
import { codesTogether, readyTogether } from './readyTogether.js';
import type { FoundTogether, TogetherContext, TogetherFiles, TogetherRecord } from './together.js';

/** A form, and its number among all. */
export interface NumberedRecord {
  readonly record: TogetherRecord;
  readonly number: number;
}

/** Finds what files say against one another: first the files that stand among those of another district, then district by district. */
export function findTogether(files: TogetherFiles, context: TogetherContext): FoundTogether[] {
  const { records, monthly, monthsOf } = files;
  const codes = codesTogether(context);
  const named = records.flatMap((record, number) => {
    const organization = organizationNamed(record);
    if (!codes.isCode(organization)) return [];
    return [{ record, number, district: codes.districtOf(organization) ?? organization }];
  });
  const others = filesOfOthers(named, files);
  const isOther = new Set(others.map(({ file }) => file));
  const events = eventsAmong(records, context);
  const found = others.map(({ found: one }) => one);
  const byDistrict = groupedBy(named, ({ district }) => district);
  for (const district of [...byDistrict.keys()].sort(compareText)) {
    const own = byDistrict.get(district)!.filter(({ record }) => !isOther.has(record.file));
    const hasMonths = monthly.some(
      ({ file, districts }) => !isOther.has(file) && districts.includes(district),
    );
    if (own.length === 0 || (own.length < 2 && !hasMonths && !events)) continue;
    const months = hasMonths ? monthsOf(district).filter(({ file }) => !isOther.has(file)) : [];
    const forms = own.map(({ record }) => record);
    const ready = readyTogether(forms, months, events?.list ?? null, context, district);
    for (const one of districtTogether(own, months, events, ready)) found.push(one);
  }
  const numbered = numberEach(found.map(({ finding }) => finding));
  return found.map((one, i) => ({ ...one, finding: numbered[i]! }));
}

/** The events of a folder, and the number of the first file that holds one. */
export interface EventsTogether {
  readonly list: readonly NetworkEvent[];
  readonly first: number;
}

function eventsAmong(
  records: readonly TogetherRecord[],
  { cohort, registry }: TogetherContext,
): EventsTogether | null {
  const first = records.findIndex(({ kind }) => kind === 'event');
  if (first < 0) return null;
  const known = { ...(cohort && { cohort }), ...(registry && { registry }) };
  const list = records.flatMap(({ kind, value }) => {
    const read = kind === 'event' ? parseEvent(value, known) : null;
    return read?.ok ? [read.value] : [];
  });
  // Where an event cannot be read, nobody knows which ones there are.
  const all = records.filter(({ kind }) => kind === 'event').length;
  return list.length === all ? { list, first } : null;
}
