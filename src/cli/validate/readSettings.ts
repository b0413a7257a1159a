import {
  type CellAliases,
  type Explanation,
  isIsoDate,
  nearestWord,
  SEVERITIES,
  type Severity,
} from '../../core/index.js';
import { FILE_KINDS, type FileKind, type OwnHeadings } from '../../exchange/index.js';
import { isExplanation } from '../../form/isExplanation.js';
import { COHORTS, type Cohort, cohortOf } from '../../network/index.js';
import { readAliases } from '../brought/readAliases.js';
import { readMap } from '../brought/readMap.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import { readJsonFile } from '../files/readJsonFile.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';

/** What `csmhs validate` was asked to do, every word of it understood. */
export interface Settings {
  /** What the files hold; left out, it is told by their content. */
  readonly kind?: FileKind;
  readonly format: 'text' | 'json';
  readonly cohort?: Cohort;
  readonly asOf?: string;
  readonly failOn: Severity;
  readonly maxFindings?: number;
  readonly showValues: boolean;
  readonly failOnSkipped: boolean;
  /** Whether standard output stays empty. */
  readonly quiet: boolean;
  readonly history?: string;
  readonly output?: string;
  readonly aliases?: CellAliases;
  readonly headings?: OwnHeadings;
  readonly explanations: readonly Explanation[];
}

/** Reads the options of `csmhs validate`, and the files that they name. */
export async function readSettings({ options }: Arguments, host: Host): Promise<Settings | Refusal> {
  const said = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined);
  const kindSaid = said('kind');
  const kind = kindSaid === undefined ? undefined : oneOf('--kind', kindSaid, FILE_KINDS);
  if (typeof kind === 'object') return kind;
  const format = oneOf('--format', said('format') ?? 'text', ['text', 'json']);
  if (typeof format === 'object') return format;
  const failOn = oneOf('--fail-on', said('fail-on') ?? 'confirm', SEVERITIES);
  if (typeof failOn === 'object') return failOn;

  const cohortId = said('cohort');
  const cohort = cohortId === undefined ? undefined : cohortOf(cohortId);
  if (cohort === null)
    return refuse(`There is no cohort ${cohortId}. Known: ${Object.keys(COHORTS).join(', ')}.`);
  const asOf = said('as-of');
  if (asOf !== undefined && !isIsoDate(asOf))
    return refuse(`--as-of wants a date such as 2020-11-15, not ${asOf}.`);
  const most = said('max-findings');
  if (most !== undefined && !/^\d{1,15}$/.test(most))
    return refuse(`--max-findings wants a whole number, not ${most}.`);

  const aliases = await readAliases(said('aliases'), host);
  if (aliases && isRefusal(aliases)) return aliases;
  const headings = await readMap(options['map'], host);
  if (headings && isRefusal(headings)) return headings;
  const explanations = await readJsonFile(
    said('explanations'),
    '--explanations',
    host,
    isExplanations,
    EXPLANATIONS_FORM,
  );
  if (explanations && isRefusal(explanations)) return explanations;
  const [history, output] = [said('history'), said('output')];
  return {
    format,
    failOn,
    ...(kind !== undefined && { kind }),
    showValues: options['show-values'] === true,
    failOnSkipped: options['fail-on-skipped'] === true,
    quiet: options['quiet'] === true,
    explanations: explanations ?? [],
    ...(cohort && { cohort }),
    ...(asOf !== undefined && { asOf }),
    ...(most !== undefined && { maxFindings: Number(most) }),
    ...(history !== undefined && { history }),
    ...(output !== undefined && { output }),
    ...(aliases && { aliases }),
    ...(headings && { headings }),
  };
}

const EXPLANATIONS_FORM =
  'a list of objects with code and params, and organization, month, field, note, by, at as far as they apply';

function isExplanations(value: unknown): value is readonly Explanation[] {
  return Array.isArray(value) && value.every(isExplanation);
}

function oneOf<Word extends string>(option: string, word: string, known: readonly Word[]): Word | Refusal {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  const nearest = nearestWord(word, known);
  return refuse(
    `${option} knows ${known.join(', ')}, not ${word}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  );
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
