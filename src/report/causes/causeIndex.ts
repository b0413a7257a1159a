import type { Finding } from '../../core/finding.js';
import type { Cause, Rule } from '../../core/rule.js';
import { isFormName, namesFrom } from '../mask/isFormName.js';

/** What follows from what, by the codes of rules. */
export interface Following {
  /** What the findings of a rule may follow from. */
  readonly causes: ReadonlyMap<string, readonly Cause[]>;
  /** What may follow from the findings of a rule: the rule, and which of its causes that is. */
  readonly effects: ReadonlyMap<string, readonly (readonly [rule: string, place: number, cause: Cause])[]>;
}

/** Gathers what rules declare. */
export function followingOf(rules: readonly Pick<Rule, 'code' | 'follows' | 'retired'>[]): Following {
  const causes = new Map<string, readonly Cause[]>();
  const effects = new Map<string, [rule: string, place: number, cause: Cause][]>();
  for (const { code, follows, retired } of rules) {
    if (!follows || retired) continue;
    causes.set(code, follows);
    for (const [place, cause] of follows.entries())
      for (const from of cause.from) effects.set(from, [...(effects.get(from) ?? []), [code, place, cause]]);
  }
  return { causes, effects };
}

/** What findings may follow from, among those that were taken. Only words that tell them apart are kept of them. */
export interface CauseIndex {
  readonly take: (finding: Finding) => void;
  /** Gives the rule from whose finding another follows. */
  readonly causeOf: (finding: Finding) => string | undefined;
}

/** A finding that was taken: one of each file where they may stand in others. */
interface Taken {
  readonly code: string;
  readonly file: string | undefined;
}

/** In a file of which this was found no row counts, so that nothing elsewhere is missing because one of them was not read. */
const NOTHING_COUNTS = 'exchange.columns-none-known';

/** Makes an index that holds nothing yet. */
export function causeIndex({ causes, effects }: Following): CauseIndex {
  const known = new Map<string, readonly Taken[]>();
  const uncounted = new Set<string | undefined>();
  return {
    take(finding) {
      const file = finding.source?.file;
      if (finding.code === NOTHING_COUNTS) uncounted.add(file);
      for (const [rule, i, cause] of effects.get(finding.code) ?? []) {
        if (!holds(cause.of, finding)) continue;
        const names = cause.each === undefined ? [''] : namesIn(finding);
        const values = Object.values(cause.where ?? {}).map((name) => factOf(name, finding));
        if (values.includes(undefined)) continue;
        for (const place of placesOf(cause, finding))
          for (const name of names) {
            const key = JSON.stringify([rule, i, place, values, name]);
            const before = known.get(key) ?? [];
            if (before.some((each) => cause.at !== 'anywhere' || each.file === file)) continue;
            known.set(key, [...before, { code: finding.code, file }]);
          }
      }
    },
    causeOf(finding) {
      for (const [i, cause] of (causes.get(finding.code) ?? []).entries()) {
        if (!holds(cause.when, finding)) continue;
        const names = cause.each === undefined ? [''] : wordsIn(finding.params[cause.each]);
        const values = Object.keys(cause.where ?? {}).map((name) => factOf(name, finding));
        for (const place of placesFor(cause, finding)) {
          const found = names.map((name) => {
            const taken = known.get(JSON.stringify([finding.code, i, place, values, name])) ?? [];
            return taken.find(({ file }) => cause.at !== 'anywhere' || !uncounted.has(file))?.code;
          });
          if (found.length > 0 && !found.includes(undefined)) return found[0];
        }
      }
      return undefined;
    },
  };
}

function holds(wanted: Cause['of'], { params }: Finding): boolean {
  return Object.entries(wanted ?? {}).every(([name, value]) => params[name] === value);
}

function factOf(name: string, { params, record }: Finding): unknown {
  if (Object.hasOwn(params, name)) return params[name];
  return name === 'organization' || name === 'month' ? record?.[name] : undefined;
}

/** The words that a cause speaks of: those of its list, the word that it is a slip of, or its field. */
function namesIn(finding: Finding): readonly string[] {
  const { field, params } = finding;
  const listed = wordsIn(params['column']);
  if (listed.length > 0) return listed;
  const meant = meantBy(finding);
  return meant === undefined ? (field ?? '').split(' ').filter((name) => name !== '') : [meant];
}

function wordsIn(list: unknown): readonly string[] {
  return typeof list === 'string' ? list.split(', ').filter((word) => word !== '') : [];
}

/** The word of which a key or heading is a slip: as narrowly as a masked report shows one. */
function meantBy({ path, params }: Finding): string | undefined {
  const [written, nearest] = [path.at(-1), params['nearest']];
  if (typeof written !== 'string' || typeof nearest !== 'string') return undefined;
  return isFormName(written, namesFrom([nearest])) ? nearest : undefined;
}

type Place = readonly unknown[];

/** The places in which something may follow from a finding. */
function placesOf(cause: Cause, finding: Finding): readonly Place[] {
  const { path, source } = finding;
  if (cause.at === 'entry') return entriesAround(path).map((entry): Place => [source?.file, ...entry]);
  if (cause.at !== 'key') return [placeOf(cause, finding)];
  const meant = meantBy(finding);
  return meant === undefined ? [] : [[source?.file, ...path.slice(0, -1), meant]];
}

/** The places in which a finding looks for what it follows from, the nearest first. */
function placesFor(cause: Cause, finding: Finding): readonly Place[] {
  const { path, source } = finding;
  if (cause.at === 'entry') {
    const entry = entriesAround(path).at(-1);
    return entry ? [[source?.file, ...entry]] : [];
  }
  if (cause.at !== 'key') return [placeOf(cause, finding)];
  return path.map((_, i): Place => [source?.file, ...path.slice(0, path.length - i)]);
}

function placeOf({ at }: Cause, { path, source, record }: Finding): Place {
  const file = source?.file;
  if (at === 'anywhere') return [];
  if (at === 'file') return [file];
  const form = typeof path[0] === 'number' ? [file, path[0]] : [file];
  return at === 'form' ? form : [...form, record?.organization, record?.month];
}

/** The ways to the entries of lists around a value, the outermost first. */
function entriesAround(path: Finding['path']): readonly Finding['path'][] {
  return path.flatMap((step, i) => (typeof step === 'number' ? [path.slice(0, i + 1)] : []));
}
