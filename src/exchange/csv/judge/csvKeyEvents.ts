import { codesOf } from '../../../core/codes/codesOf.js';
import { monthOf } from '../../../core/reportingMonth.js';
import {
  type ContextBreach,
  monthBreaches,
  organizationBreaches,
} from '../../../monthly/read/contextBreaches.js';
import type { CsvFile } from '../decode/csvFile.js';
import { ROW_FLAGS } from '../decode/rowFlags.js';
import { EVENT, EVENTS } from './csvEvents.js';
import { seenKeys } from './seenKeys.js';

/** Judges the keys of rows: what month and organization must fit, and rows that are there twice. */
export interface CsvKeyEvents {
  collect(events: number[]): void;
  monthBreaches(row: number): readonly ContextBreach[];
  organizationBreaches(row: number): readonly ContextBreach[];
  /** The line of the earlier row that has the key of this one. */
  firstLine(row: number): number;
}

/** Makes the judge of keys for one file. Months and organizations come again and again, so each is judged once. */
export function csvKeyEvents({ decoder, context, orgs, offsetOf }: CsvFile): CsvKeyEvents {
  const { values, flags } = decoder;
  const [organizations, months, versions] = [
    offsetOf('organization'),
    offsetOf('month'),
    offsetOf('version'),
  ];
  const seen = seenKeys();
  const ofMonth = memo((month) => monthBreaches(monthOf(month), context));
  const ofOrganization = memo((code) => organizationBreaches(orgs.textOf(code), context));
  const firstLines = new Map<number, number>();
  // A code that does not hold its district leaves it to a registry, there or not.
  const isListed = codesOf(context).schemes.some(({ parent }) => parent.by === 'registry');
  const judgesOrganizations = context.registry !== undefined || isListed;
  const judgesMonths = context.asOf !== undefined || context.cohort !== undefined;

  return {
    monthBreaches: (row) => ofMonth(values[months + row]!),
    organizationBreaches: (row) => ofOrganization(values[organizations + row]!),
    firstLine: (row) => firstLines.get(row)!,
    collect(events) {
      firstLines.clear();
      for (let row = 0; row < decoder.rows; row++) {
        const organization = values[organizations + row]!;
        const month = values[months + row]!;
        const version = values[versions + row]!;
        if (judgesMonths && month >= 0 && ofMonth(month).length > 0) events.push(row * EVENTS + EVENT.month);
        if (judgesOrganizations && organization >= 0 && ofOrganization(organization).length > 0) {
          events.push(row * EVENTS + EVENT.organization);
        }
        if (organization < 0 || month < 0 || version < 0) continue;
        const line = seen.see(organization, month, version, decoder.rowLine[row]!);
        if (line === 0) continue;
        firstLines.set(row, line);
        flags[row]! |= ROW_FLAGS.duplicate;
        events.push(row * EVENTS + EVENT.duplicate);
      }
    },
  };
}

function memo<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
