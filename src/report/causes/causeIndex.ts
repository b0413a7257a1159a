import type { Finding } from '../../core/finding.js';
import type { Cause } from '../../core/rule.js';
import { isFormName, namesFrom } from '../mask/isFormName.js';
import type { Following } from './followingOf.js';

/** What findings may follow from, among those that were taken. Only words that tell them apart are kept of them. */
export interface CauseIndex {
  readonly take: (finding: Finding) => void;
  /** Gives the rules from whose findings another follows, the nearest first: more than one where each explains a part of it. */
  readonly causesOf: (finding: Finding) => readonly string[];
  readonly find: (key: string, isInFile: boolean) => string | undefined;
}

/** A finding that was taken: one of each file where they may stand in others. */
interface Taken {
  readonly code: string;
  readonly file: string | undefined;
}

/** In a file of which this was found no row counts, so that nothing elsewhere is missing because one of them was not read. */
const NOTHING_COUNTS = 'exchange.columns-none-known';

/** Makes an index that holds nothing yet, within another that is asked where it does not know. */
export function causeIndex({ causes, effects }: Following, around?: Pick<CauseIndex, 'find'>): CauseIndex {
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
    find,
    causesOf(finding) {
      const found: string[] = [];
      // What no cause explains yet, of each list of words: the whole finding follows only where nothing of it is left.
      const left = new Map<string, readonly string[]>();
      for (const [i, cause] of (causes.get(finding.code) ?? []).entries()) {
        if (!holds(cause.when, finding)) continue;
        const { each, where = {}, at } = cause;
        const names = each === undefined ? [''] : (left.get(each) ?? wordsIn(finding.params[each]));
        const values = Object.keys(where).map((name) => factOf(name, finding));
        const codes = names.map((name) => {
          for (const place of placesFor(cause, finding)) {
            const key = JSON.stringify([finding.code, i, place, values, name]);
            const code = find(key, at !== 'anywhere');
            if (code !== undefined) return code;
          }
          return undefined;
        });
        for (const code of codes) if (code !== undefined && !found.includes(code)) found.push(code);
        if (each !== undefined)
          left.set(
            each,
            names.filter((_, name) => codes[name] === undefined),
          );
        if (found.length > 0 && (each === undefined || left.get(each)!.length === 0)) return found;
      }
      return [];
    },
  };

  function find(key: string, isInFile: boolean): string | undefined {
    const taken = known.get(key) ?? [];
    const own = taken.find(({ file }) => isInFile || !uncounted.has(file));
    return own?.code ?? around?.find(key, isInFile);
  }
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
