import { readFileSync } from 'node:fs';
import type { DisclosurePolicyInput } from 'csmhs/disclosure';
import type { MonthlyContext } from 'csmhs/monthly';
import { COHORTS, MA_REGISTRY, parseCohort } from 'csmhs/network';
import { type Judge, judgeAside } from './reading/judgeAside.ts';

/** What the server is told: everything that another state decides otherwise, and everything that is not the same twice. */
export interface Settings {
  /** Signs the tokens of districts; at least 32 characters. */
  readonly secret: string;
  readonly policy: DisclosurePolicyInput;
  readonly context: Pick<MonthlyContext, 'cohort' | 'registry'>;
  /** The greatest body in bytes. CSV files are read piece by piece; the others are held in memory. */
  readonly mostBytes: { readonly csv: number; readonly other: number };
  /** Judges what is read as a whole. */
  readonly judge: Judge;
  readonly now: () => Date;
  /** Writes one line; it is given no numbers of a district, no names and no tokens. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
}

const MB = 1024 * 1024;
/** Where npm run build puts it, seen from this file and from what is built of it. */
const THREAD = new URL('../dist/thread.mjs', import.meta.url);

/** Reads the settings from the environment. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const { TOKEN_SECRET: secret = '', COHORT } = env;
  if (secret.length < 32) throw new Error('TOKEN_SECRET must have at least 32 characters.');
  return {
    secret,
    policy: { threshold: 11, level: 'cover' },
    context: COHORT
      ? { cohort: cohortIn(COHORT) }
      : { cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY },
    mostBytes: { csv: 256 * MB, other: 16 * MB },
    judge: judgeAside(THREAD),
    now: () => new Date(),
    log: (line) => console.log(JSON.stringify(line)),
  };
}

/** Your own cohort, from its file. */
function cohortIn(file: string) {
  const read = parseCohort(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file} is not a cohort: ${read.findings[0]?.code}`);
  return read.value;
}
