import { fileKind } from '../../exchange/files/fileKind.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import { formNamedIn } from '../../validate/applicationsBrought.js';
import type { Brought } from '../brought/readBrought.js';
import type { Input } from '../files/readInputs.js';
import type { Host } from '../host.js';
import { fewOf } from './tellNotCounted.js';

/**
 * Passes over what holds no monthly data, such as applications in a folder with everything, and says so once. Where nothing
 * else is there, nothing is passed over: the reader says what each file lacks.
 */
export function monthlyAmong(
  inputs: readonly Input[],
  { applications }: Pick<Brought, 'applications'>,
  { stderr }: Pick<Host, 'stderr'>,
): readonly Input[] {
  const others: string[] = [];
  const monthly = inputs.filter(({ name, bytes }) => {
    // A workbook is known only once it is unpacked.
    if (isPacked(bytes)) return true;
    const isFilled = formNamedIn({ name, source: bytes }, { applications }) !== undefined;
    const isMonthly = !isFilled && fileKind(bytes, name) === 'monthly';
    if (!isMonthly) others.push(name);
    return isMonthly;
  });
  if (monthly.length === 0 || others.length === 0) return inputs;
  stderr.write(`csmhs: passed over, for they hold no monthly data: ${fewOf(others)}.\n`);
  return monthly;
}
