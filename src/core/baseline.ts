import type { Finding, RecordKey } from './finding.js';
import { saidText } from './isBlank.js';
import { placeOfFinding } from './placeOfFinding.js';

/**
 * A finding of an earlier run that is known: what names it, and no number of it.
 *
 * One with a record is named by rule, organization, month and field; one without by the file it was in, too.
 */
export interface KnownFinding {
  readonly code: string;
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
  readonly field?: string | null | undefined;
  readonly file?: string | null | undefined;
  /** How many equal ones are known; one where it is left out. */
  readonly times?: number | null | undefined;
  /** The day since which it is known. */
  readonly since: string;
}

/** The findings of an earlier run that are known, so that only new ones count. */
export interface Baseline {
  readonly form: 'baseline@1';
  readonly findings: readonly KnownFinding[];
}

/** A baseline made ready to be looked up one finding at a time. */
export interface Knower {
  /** Tells of a finding that is not made yet whether it may be known. */
  mayKnow(code: string, record: RecordKey | undefined): boolean;
  /** Begins to look findings up, each once: of equal ones, as many as the baseline names are known. */
  begin(): Knowing;
}

/** Findings that are being looked up in a baseline. */
export interface Knowing {
  /** Gives a finding the disposition that a baseline earns it. A fatal one, and one that was answered, stay as they are. */
  know(finding: Finding): Finding;
  /** How many findings each entry was found for, by what names it. */
  readonly used: ReadonlyMap<string, number>;
}

/** Makes a baseline ready. */
export function knower({ findings }: Pick<Baseline, 'findings'>): Knower {
  const byKey = new Map<string, { times: number; since: string }>();
  const places = new Set<string>();
  for (const entry of findings) {
    const key = knownKey(entry);
    const times = (byKey.get(key)?.times ?? 0) + (entry.times ?? 1);
    byKey.set(key, { times, since: entry.since });
    places.add(placeOfFinding(entry.code, entry));
  }
  return {
    mayKnow: (code, record) => places.has(placeOfFinding(code, record ?? {})),
    begin() {
      const used = new Map<string, number>();
      return {
        used,
        know(finding) {
          if (finding.severity === 'fatal') return finding;
          const key = keyOfFinding(finding);
          const entry = byKey.get(key);
          const before = used.get(key) ?? 0;
          if (!entry || before >= entry.times) return finding;
          used.set(key, before + 1);
          if (finding.disposition) return finding;
          return { ...finding, disposition: { kind: 'known', since: entry.since } };
        },
      };
    },
  };
}

/** What a finding and its entry in a baseline have in common: rule and record or file, and field. */
export function keyOfFinding({ code, field, record, source }: Finding): string {
  return knownKey({ code, field, ...(record ?? { file: source?.file }) });
}

/** What names an entry of a baseline. */
export function knownKey({
  code,
  organization,
  month,
  field,
  file,
}: Omit<KnownFinding, 'since' | 'times'>): string {
  return JSON.stringify([code, ...[organization, month, field, file].map(saidText)]);
}
