import type { Messages, Severity } from '../../core/index.js';
import { DATA_KINDS, type DataKind } from '../../exchange/index.js';
import { kindFilledBy } from '../../validate/applicationsBrought.js';
import { type Brought, readBrought } from '../brought/readBrought.js';
import { type Records, readRecords } from '../brought/readRecords.js';
import { isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import { unknownWord } from '../words/checkWords.js';
import { COMMANDS } from '../words/commands.js';
import { type LANGUAGES, loadLanguage } from '../words/languages.js';
import type { OPTIONS } from '../words/options.js';
import type { Arguments } from '../words/readArguments.js';

/** What `csmhs validate` was asked to do, every word of it understood. */
export interface Settings extends Brought, Records {
  /** What the files hold; left out, it is told by their content. */
  readonly kind?: DataKind;
  readonly format: (typeof OPTIONS.reportFormat.words)[number];
  /** The language of the sentences. */
  readonly messages: Messages;
  readonly asOf?: string;
  readonly failOn: Severity;
  readonly maxFindings?: number;
  readonly showValues: boolean;
  readonly failOnSkipped: boolean;
  /** Whether standard output stays empty. */
  readonly quiet: boolean;
  readonly history?: string;
  /** The event of lists of who came. */
  readonly event?: string;
  readonly output?: string;
  /** Where the file itself is written with what was found in it: whole, or its good and its bad rows. */
  readonly annotate?: string;
  readonly split?: readonly string[];
  /** Where the receipt for the sender is written. */
  readonly receipt?: string;
  /** Where the findings are written that are known from now on, and the answers that they ask for. */
  readonly writeBaseline?: string;
  /** Whether the baseline that was read is the one to write: it takes in what is new. */
  readonly renewsBaseline?: boolean;
  readonly explainTo?: string;
}

/** Reads the options of `csmhs validate`, and the files that they name. */
export async function readSettings(args: Arguments, host: Host): Promise<Settings | Refusal> {
  const { options } = args;
  const said = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined);
  const brought = await readBrought(args, COMMANDS.validate.options, host);
  if (isRefusal(brought)) return brought;
  const kind = kindOf(said('kind'), brought);
  if (typeof kind === 'object') return kind;
  const records = await readRecords(args, brought, host);
  if (isRefusal(records)) return records;
  const [asOf, most] = [said('as-of'), said('max-findings')];
  const [history, output, event, annotate] = [
    said('history'),
    said('output'),
    said('event'),
    said('annotate'),
  ];
  const split = args.lists['split'];
  const [writeBaseline, explainTo, receipt] = [said('write-baseline'), said('explain-to'), said('receipt')];
  return {
    ...brought,
    // The table of options holds their words, and they were held against it.
    format: (said('format') ?? 'text') as Settings['format'],
    messages: await loadLanguage((said('locale') ?? 'en') as (typeof LANGUAGES)[number]),
    failOn: (said('fail-on') ?? 'confirm') as Severity,
    ...(kind !== undefined && { kind }),
    showValues: options['show-values'] === true,
    failOnSkipped: options['fail-on-skipped'] === true,
    quiet: options['quiet'] === true,
    ...records,
    ...(asOf !== undefined && { asOf }),
    ...(most !== undefined && { maxFindings: Number(most) }),
    ...(history !== undefined && { history }),
    ...(event !== undefined && { event }),
    ...(output !== undefined && { output }),
    ...(annotate !== undefined && { annotate }),
    ...(split && { split }),
    ...(receipt !== undefined && { receipt }),
    ...(writeBaseline !== undefined && {
      writeBaseline,
      renewsBaseline: writeBaseline === said('baseline'),
    }),
    ...(explainTo !== undefined && { explainTo }),
  };
}

/** A kind by its name, or by the id of a form that was brought along. */
function kindOf(
  said: string | undefined,
  { form, applications, cohort }: Brought,
): DataKind | undefined | Refusal {
  if (said === undefined) return undefined;
  if (said === form?.id) return 'monthly';
  const own = applications.find(({ id }) => id === said);
  if (own) return kindFilledBy(own, { cohort });
  const kind = DATA_KINDS.find((each) => each === said);
  return (
    kind ??
    unknownWord('--kind', said, [
      ...DATA_KINDS,
      ...[...(form ? [form] : []), ...applications].map(({ id }) => id),
    ])
  );
}
