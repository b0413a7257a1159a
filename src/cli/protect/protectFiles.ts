import {
  type DisclosurePolicyInput,
  type EarlierRelease,
  explainHidden,
  protect,
} from '../../disclosure/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { readBrought } from '../brought/readBrought.js';
import { tellUnusedHeadings } from '../brought/tellUnusedHeadings.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import type { Input } from '../files/readInputs.js';
import { unpackMonthly } from '../files/unpackInputs.js';
import type { Host } from '../host.js';
import { gridText } from '../say/gridText.js';
import { tellFindings } from '../say/tellFindings.js';
import { noEffect, typedAmong } from '../words/checkWords.js';
import { COMMANDS } from '../words/commands.js';
import type { Arguments } from '../words/readArguments.js';
import { handOut } from './handOut.js';
import { type Made, makeMonthly, type Unmade } from './makeMonthly.js';
import { type Ledger, readLedger } from './readLedger.js';
import { readPolicy } from './readPolicy.js';
import { tableIn } from './tableIn.js';

/** Runs `csmhs protect`: hides small counts and writes what may be handed out. */
export async function protectFiles(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words } = args;
  if (words.length === 0) return { exit: EXIT.usage, because: 'which file? See csmhs protect --help.' };
  const policy = await readPolicy(options['policy'], host);
  if (isRefusal(policy)) return policy;
  const brought = await readBrought(args, COMMANDS.protect.options, host);
  if (isRefusal(brought)) return brought;
  const ledger = await readLedger(options['releases'], options['output'], host);
  if (ledger && isRefusal(ledger)) return ledger;
  const { except } = brought;
  const failOnSkipped = options['fail-on-skipped'] === true;
  const inputs = await readAllInputs(words, host, { except, failOnSkipped });
  if (isRefusal(inputs)) return inputs;

  const idle = typedAmong(OF_MONTHLY, args);
  if (tableIn(inputs[0]!) && idle.length > 0) return noEffect(idle, 'on a table');
  await tellUnusedHeadings(args, brought, inputs, host);

  const unpacked = await unpackMonthly(inputs, brought);
  if (isRefusal(unpacked)) return unpacked;
  const made = tableIn(inputs[0]!)
    ? makeTable(inputs, policy, ledger)
    : makeMonthly(unpacked, policy, withRegistry(brought), ledger, options['as-of']);
  if (isRefusal(made)) return made;
  tellFindings(made.findings, true, host);
  if ('exit' in made) {
    host.stderr.write('csmhs: nothing is published.\n');
    return made.exit;
  }
  const text =
    options['format'] === 'json'
      ? jsonText({ ...made.published, ...(ledger ? { releases: ledger.releases.length } : ONLY) })
      : `${gridText(made.cells)}${ledger ? '' : `\n${ONLY.safeOnlyIf}\n`}`;
  const refused = await handOut(text, made.release, { ledger, output: options['output'] }, host);
  if (refused) return refused;
  // Never beside the table: what explains it must not be handed on with it.
  if (options['explain']) {
    host.stderr.write('For your own eyes: why counts are withheld.\n');
    for (const cell of made.hidden) host.stderr.write(`  ${explainHidden(cell)}\n`);
  }
  return EXIT.clean;
}

/** The options that say how monthly files are read. */
const OF_MONTHLY = ['cohort', 'registry', 'form', 'map', 'aliases', 'as-of'] as const;

/** What stands in the output where nobody said what was published before. */
const ONLY = {
  safeOnlyIf:
    'Safe only if nothing else was published from these counts. Keep a ledger with --releases FILE to publish more.',
};

function makeTable(
  [input, ...more]: readonly Input[],
  policy: DisclosurePolicyInput,
  ledger: Ledger | undefined,
): Made | Unmade | Refusal {
  if (more.length > 0)
    return { exit: EXIT.usage, because: 'a table is protected on its own: give one file.' };
  const releases = (ledger?.releases ?? []) as readonly EarlierRelease[];
  const result = protect(tableIn(input!)!, policy, { releases });
  if (!result.ok) return { exit: EXIT.findings, findings: result.findings };
  const { published, release, internal } = result.value;
  return { published, release, cells: published.cells, hidden: internal.hidden, findings: result.findings };
}
