import type { Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Ledger } from './readLedger.js';

/** Hands a release out: first what must not be forgotten is kept, then the text is written; what was not written was not released. */
export async function handOut(
  text: string,
  release: object,
  { ledger, output }: { readonly ledger: Ledger | undefined; readonly output: string | true | undefined },
  host: Host,
): Promise<Refusal | undefined> {
  const unkept = await ledger?.add(release);
  if (unkept) return unkept;
  const refused = await writeOutput(text, output, host);
  return refused && ((await ledger?.takeBack()) ?? refused);
}
