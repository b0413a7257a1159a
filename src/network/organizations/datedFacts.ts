import { mustBe } from '../../core/given/mustBe.js';
import { isIsoDate } from '../../core/instant.js';
import type { Enrollment, Organization } from './organization.js';
import { ORGANIZATION } from './registryKinds.js';

/**
 * Tells whether an organization was open on a day; `null` where its dates do not say.
 *
 * @param date - a date such as `2020-10-01`; `opened` and `closed` are the first and the last open day
 * @example
 * openOn({ code: '00240505', name: 'Belchertown High', kind: 'school', closed: '2020-06-30' }, '2020-10-01') // => false
 * @example
 * openOn(MA_REGISTRY['00240505'], '2020-10-01') // => null
 */
export function openOn(organization: Organization, date: string): boolean | null {
  mustBe(ORGANIZATION, organization, 'openOn', 'organization');
  mustBe('date', date, 'openOn', 'date');
  const { opened, closed } = organization;
  if (isIsoDate(opened) && date < opened) return false;
  if (isIsoDate(closed) && date > closed) return false;
  const isClosingKnown = closed === undefined || closed === null || isIsoDate(closed);
  return isIsoDate(opened) && isClosingKnown ? true : null;
}

/**
 * Gives the newest count of an organization taken on or before a day; `null` before the first one.
 *
 * @example
 * enrollmentOn(MA_REGISTRY['00240000'], '2021-06-30')?.count // => 2149
 */
export function enrollmentOn(organization: Organization, date: string): Enrollment | null {
  mustBe(ORGANIZATION, organization, 'enrollmentOn', 'organization');
  mustBe('date', date, 'enrollmentOn', 'date');
  let newest: Enrollment | null = null;
  for (const row of organization.enrollment ?? []) {
    if (isIsoDate(row.on) && row.on <= date && row.on >= (newest?.on ?? '')) newest = row;
  }
  return newest;
}
