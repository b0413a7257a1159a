import { isIsoDate } from '../instant.js';
import { isReportingMonth } from '../reportingMonth.js';
import { isRecord } from './isRecord.js';

/** The kind of a value of one type: what it must be, by what it is called, and the test once the type is right. */
export interface Plain {
  readonly says: string;
  readonly type?: 'string' | 'number' | 'boolean' | 'function';
  readonly fits?: (value: never) => boolean;
  /** The whole test, where the type alone says too little. */
  readonly is?: (value: unknown) => boolean;
}

/** A name of the short table. */
export type FewKind = keyof typeof FEW_PLAIN;

/** The plain kinds that the options of readers are made of: a page that only reads files loads no others. */
export const FEW_PLAIN = {
  text: { says: 'a text', type: 'string' },
  boolean: { says: 'true or false', type: 'boolean' },
  count: {
    says: 'a whole number of 0 or more',
    type: 'number',
    fits: (n: number) => Number.isSafeInteger(n) && n >= 0,
  },
  date: { says: 'a date such as 2020-11-16', type: 'string', fits: (text: string) => isIsoDate(text) },
  month: { says: 'a month such as 2020-10', type: 'string', fits: (text: string) => isReportingMonth(text) },
  dayOfMonth: {
    says: 'a day of the month, a whole number from 1 to 31',
    type: 'number',
    fits: (day: number) => Number.isInteger(day) && day >= 1 && day <= 31,
  },
  monthOfYear: {
    says: 'the number of a month, a whole number from 1 to 12',
    type: 'number',
    fits: (month: number) => Number.isInteger(month) && month >= 1 && month <= 12,
  },
  object: { says: 'an object', is: (value: unknown) => isRecord(value) },
  list: { says: 'a list', is: (value: unknown) => Array.isArray(value) },
} as const satisfies Record<string, Plain>;
