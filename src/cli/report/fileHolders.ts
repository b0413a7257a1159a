import type { Finding } from '../../core/index.js';
import { organizationNamed } from '../../overview/together/partsTogether.js';
import type { FormOfFile } from '../../validate/checkForms.js';
import { isUnread } from '../figures/readMonthly.js';

/**
 * Tells whether a file may hold something of a district: a form or a finding of it names the district, or something in it
 * cannot be read and names none.
 */
export function fileHolders(
  forms: readonly FormOfFile[],
  findings: readonly Finding[],
  districtOf: (code: string) => string,
): (file: string, district: string) => boolean {
  const holders = new Map<string, Set<string>>();
  const add = (file: string, owner: string) => {
    const own = holders.get(file) ?? new Set();
    holders.set(file, own.add(owner));
  };
  for (const form of forms) add(form.file, districtOf(organizationNamed(form)));
  const ofForms = new Set(holders.keys());
  for (const finding of findings) {
    const { source, record } = finding;
    const owner = districtOf(record?.organization ?? '');
    if (source?.file === undefined || ofForms.has(source.file)) continue;
    if (owner !== '' || isUnread(finding)) add(source.file, owner);
  }
  return (file, district) => {
    const own = holders.get(file);
    return !own || own.has(district) || own.has('');
  };
}
