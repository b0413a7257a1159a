import type { Finding } from '../../core/index.js';
import type { DisclosurePolicyInput, HiddenCell } from '../../disclosure/index.js';
import { checkMonthlyFiles, reportsIn } from '../../exchange/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { parseMonthlyReleases, protectMonthly } from '../../monthly/index.js';
import { monthInFuture } from '../../monthly/read/contextRules.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import { EXIT, type Exit } from '../exit.js';
import type { UnpackedInputs } from '../files/unpackInputs.js';
import type { GridCell } from '../say/gridText.js';
import type { Ledger } from './readLedger.js';

/** What was made of the files: what may be handed out, and what may not. */
export interface Made {
  readonly published: object;
  readonly release: object;
  readonly cells: readonly GridCell[];
  readonly hidden: readonly HiddenCell[];
  readonly findings: readonly Finding[];
}

/** Nothing is published, and why. */
export interface Unmade {
  readonly exit: Exit;
  readonly findings: readonly Finding[];
}

/** As many findings of a rule as a person reads to see what is wrong. */
const SHOWN = 20;

/**
 * Protects the monthly files of a call; nothing is made where a part of them cannot be read.
 *
 * @param asOf - the date that counts as today: a month after it is not published
 */
export function makeMonthly(
  { inputs, unreadable, notes, place }: UnpackedInputs,
  policy: DisclosurePolicyInput,
  brought: Brought,
  ledger: Ledger | undefined,
  asOf: string | true | undefined,
): Made | Unmade {
  const { headings, aliases } = brought;
  const {
    files,
    findings: found,
    entries,
  } = checkMonthlyFiles(
    inputs.map(({ name, bytes }) => ({ name, source: bytes })),
    {
      context: { ...contextOf(brought), ...(typeof asOf === 'string' && { asOf }) },
      ...(headings && { headings }),
      ...(aliases && { aliases }),
      maxFindings: SHOWN,
    },
  );
  const findings = [...notes, ...found.map(place)];
  // What numbers say of one another does not make them unreadable, in whatever form.
  const { comparisons, contradictions } = formOf(contextOf(brought));
  const own = new Set([...comparisons, ...contradictions].map(({ code }): string => code));
  const blocking = findings.filter(
    ({ code, severity }) =>
      code === monthInFuture.code || (severity === 'fatal' && !code.startsWith('monthly.') && !own.has(code)),
  );
  if (blocking.length > 0) {
    const isRead = unreadable.length === 0 && files.every(({ readable }) => readable);
    const exit = isRead ? EXIT.findings : EXIT.unreadable;
    return { exit, findings: blocking };
  }
  const releases = parseMonthlyReleases(ledger?.releases ?? []);
  if (!releases.ok) return { exit: EXIT.findings, findings: releases.findings };
  const result = protectMonthly<string>(reportsIn(entries, contextOf(brought)), policy, {
    ...contextOf(brought),
    releases: releases.value,
  });
  if (!result.ok) return { exit: EXIT.findings, findings: result.findings };
  const { published, release, internal } = result.value;
  // What was not read is not published either, and nobody would miss it.
  const unread = findings.filter(
    (finding) =>
      finding.code.startsWith('exchange.') &&
      (finding.severity === 'confirm' || (finding.severity === 'warning' && notes.includes(finding))),
  );
  if (Object.keys(published.measures).length === 0)
    return { exit: EXIT.findings, findings: [...unread, ...result.findings] };
  return {
    published,
    release,
    cells: Object.entries(published.measures).flatMap(([measure, counts]) =>
      (counts ?? []).map(({ organization, month, value }) => ({
        k: [measure, organization, month],
        v: value,
      })),
    ),
    hidden: internal.hidden,
    findings: [...unread, ...result.findings],
  };
}
