import { isLoose } from '../../core/isLoose.js';
import {
  DISCLOSURE_POLICIES,
  type DisclosurePolicyInput,
  parseDisclosurePolicy,
} from '../../disclosure/index.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import { readJsonFile } from '../files/readJsonFile.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';

/** Reads `--policy`, or another option that names a policy: the id of a known one, or a JSON file. */
export async function readPolicy(
  said: string | true | undefined,
  host: Host,
  option = '--policy',
): Promise<DisclosurePolicyInput | Refusal> {
  const ids = Object.keys(DISCLOSURE_POLICIES);
  if (typeof said !== 'string')
    return { exit: EXIT.usage, because: `${option} is needed: ${ids.join(', ')}, or a JSON file.` };
  if (Object.hasOwn(DISCLOSURE_POLICIES, said))
    return DISCLOSURE_POLICIES[said as keyof typeof DISCLOSURE_POLICIES];
  if ((await host.files.kindOf(said)) === null)
    return {
      exit: EXIT.usage,
      because: `there is no policy ${said}. Known: ${ids.join(', ')}, or a JSON file.`,
    };
  const read = await readJsonFile(said, option, host, isLoose, 'a policy, an object');
  if (read === undefined || isRefusal(read)) return read ?? {};
  const parsed = parseDisclosurePolicy(read);
  tellFindings(parsed.findings, false, host);
  if (!parsed.ok) return { exit: EXIT.usage, because: `${option} ${said} is not a policy.` };
  return read;
}
