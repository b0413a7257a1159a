import type { Finding } from '../../core/index.js';
import { DEFAULT_DISCLOSURE_POLICY, type DisclosurePolicyInput } from '../../disclosure/index.js';
import { protectionImpossible } from '../../disclosure/protect/protectRules.js';
import type { MonthlyReportInput } from '../../monthly/index.js';
import type { Cohort } from '../../network/index.js';
import { type CohortYear, publicCohort } from '../../overview/index.js';
import { type PageOptions, publicPage } from '../../pages/index.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import { handOut } from '../protect/handOut.js';
import { readLedger } from '../protect/readLedger.js';
import { readPolicy } from '../protect/readPolicy.js';
import { tellFindings } from '../say/tellFindings.js';
import type { Arguments } from '../words/readArguments.js';

/** Writes what of the year everybody may see: counts of districts and of students, small ones withheld. */
export async function publish(
  year: CohortYear,
  reports: readonly MonthlyReportInput<string>[],
  {
    cohort,
    brought,
    page,
  }: { readonly cohort: Cohort; readonly brought: Brought; readonly page: PageOptions },
  { options }: Arguments,
  host: Host,
): Promise<Exit | Refusal> {
  const policy = await readPolicy(options['policy'], host);
  if (isRefusal(policy)) return policy;
  const said = options['district-policy'];
  const ofDistricts = said === undefined ? policy : await readPolicy(said, host, '--district-policy');
  if (isRefusal(ofDistricts)) return ofDistricts;
  const ledger = await readLedger(options['releases'], options['output'], host);
  if (ledger && isRefusal(ledger)) return ledger;
  const before = ledger && { releases: ledger.releases as never };
  const made = publicCohort(year, ofDistricts, {
    ...(reports.length > 0 && { students: { reports, policy, ...contextOf({ ...brought, cohort }) } }),
    ...before,
  });
  const isTooFew =
    !made.ok && isImpossible(made.findings) && isImpossible(publicCohort(year, ofDistricts, before).findings);
  if (isTooFew) host.stderr.write(`csmhs: ${tooFew(year, ofDistricts)}\n`);
  else tellFindings(made.findings, true, host);
  if (!made.ok) {
    host.stderr.write('csmhs: nothing is published.\n');
    return EXIT.findings;
  }
  const { published, release } = made.value;
  const text = publicPage(published, page);
  const refused = await handOut(text, release, { ledger, output: options['output'] }, host);
  if (refused) return refused;
  if (!ledger)
    host.stderr.write(
      'csmhs: safe only if nothing else was published of this year. Keep a ledger with --releases FILE to publish more.\n',
    );
  return EXIT.clean;
}

function isImpossible(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === protectionImpossible.code);
}

/** Districts of which counts can be shown to everybody. */
const LEAST_DISTRICTS = 3;

/** Says once what the table of counts would say of each of its cells. */
function tooFew({ organizations }: CohortYear, { threshold }: DisclosurePolicyInput): string {
  const most = threshold ?? DEFAULT_DISCLOSURE_POLICY.threshold;
  const { length: count } = organizations;
  if (count < LEAST_DISTRICTS)
    return `the year has ${count} ${count === 1 ? 'district' : 'districts'}, and any count would tell of one of them. There is no page for everybody of so few.`;
  return `${count} districts cannot be counted under a threshold of ${most}. Give a lower one for counts of districts: --district-policy FILE, such as { "threshold": 3 }. Your policy for students stays.`;
}
