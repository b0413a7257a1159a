import { dateIn } from '../../core/index.js';
import { reportsIn } from '../../exchange/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { finishTotals, type MonthlyReportInput, totalsOf } from '../../monthly/index.js';
import { organizationsOf } from '../../network/index.js';
import { type CohortYear, cohortYear, districtYear, type OverviewContext } from '../../overview/index.js';
import { cohortPage, districtPage } from '../../pages/index.js';
import { contextOf, readBrought } from '../brought/readBrought.js';
import { readRecords } from '../brought/readRecords.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { endingRefused } from '../files/endingRefused.js';
import { readAllInputs } from '../files/readAllInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellLosses } from '../migrate/tellLosses.js';
import { COMMANDS } from '../words/commands.js';
import { type LANGUAGES, loadLanguage, loadPageLanguage } from '../words/languages.js';
import type { Arguments } from '../words/readArguments.js';
import { entriesAsOf } from './entriesAsOf.js';
import { leftOutIn } from './leftOutIn.js';
import { isNotJoined, tellLeftOut } from './leftOutOf.js';
import { publish } from './publish.js';
import { reportOf } from './reportOf.js';
import { type ReportParts, reportParts } from './reportParts.js';
import { surveyFolder } from './surveyFolder.js';

/** Runs `csmhs report`: the year of a cohort or of one district, as one page of HTML made of everything in a folder. */
export async function reportFiles(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words } = args;
  if (words.length === 0) return { exit: EXIT.usage, because: 'which folder? See csmhs report --help.' };
  if (typeof options['output'] !== 'string')
    return { exit: EXIT.usage, because: 'where to? Name the page: -o report.html.' };
  const misnamed = endingRefused(options['output'], ['.html', '.htm']);
  if (misnamed) return misnamed;
  if (options['public'] && options['district'] !== undefined)
    return {
      exit: EXIT.usage,
      because:
        '--public tells of all districts together, and --district of one. Give one of the two: a page of one district is not for everybody.',
    };
  const read = await readBrought(args, COMMANDS.report.options, host);
  if (isRefusal(read)) return read;
  const inputs = await readAllInputs(words, host, { except: read.except });
  if (isRefusal(inputs)) return inputs;
  const brought = withRegistry(read);
  const records = await readRecords(args, brought, host);
  if (isRefusal(records)) return records;
  const surveyed = await surveyFolder(inputs, brought, records);
  const { files, findings } = surveyed;
  const cohort = brought.cohort ?? surveyed.context.cohort;
  if (!cohort)
    return {
      exit: EXIT.usage,
      because: 'which year and districts? Name a cohort: --cohort ID|FILE. None of ours fits these files.',
    };
  const asOf = (options['as-of'] as string | undefined) ?? dateIn(host.now(), cohort.timeZone) ?? '';
  const known = { ...brought, cohort };
  const context = contextOf(known);
  const parts = reportParts(surveyed, brought, cohort);
  const reports = reportsIn(
    entriesAsOf(surveyed.entries, brought, cohort, asOf),
    context,
  ) as readonly MonthlyReportInput<string>[];
  const year = yearOf(parts, { ...context, cohort, asOf, instruments: brought.instruments });
  const totals = finishTotals<string>(totalsOf<string>(reports, context), context);
  const names = Object.fromEntries(
    (brought.registry ? organizationsOf(brought.registry) : []).map(({ code, name }) => [code, name]),
  );
  const language = await loadPageLanguage(options['locale']);
  const messages = await loadLanguage((options['locale'] ?? 'en') as (typeof LANGUAGES)[number]);
  const page = { names, version: host.version, language };
  const held = { files, findings, parts, losses: surveyed.losses };
  const told = leftOutIn(held, totals, page, messages);
  // Whoever runs the command reads English there, whatever language the page is in.
  const english =
    messages.locale === 'en' ? told : leftOutIn(held, totals, { names }, await loadLanguage('en'));
  const district = options['district'];
  const named = typeof district === 'string' ? district : undefined;
  const wanted = year.years.filter(({ organization }) => district === undefined || organization === district);
  if (wanted.length === 0)
    return {
      exit: EXIT.usage,
      because: `${String(district)} is not a district of the cohort ${cohort.id}, and no file names it.`,
    };
  tellLosses(surveyed.losses, true, host);
  tellLeftOut(
    [
      ...english.ofFiles(named),
      ...(district === undefined ? english.cohortWide(year.doubts.filter(isNotJoined)) : []),
      ...wanted.flatMap(({ organization, doubts }) =>
        english.inDistrict(organization ?? '', doubts.filter(isNotJoined)),
      ),
    ],
    host,
  );
  if (options['public']) return publish(year, reports, { cohort, brought, page }, args, host);
  const districts = wanted.map((one) => {
    // Whoever reads of one district alone reads there what nobody can place.
    const leftOut = [
      ...(named === undefined ? [] : [...told.ofFiles(named), ...told.lost(named)]),
      ...told.inDistrict(one.organization ?? '', one.doubts),
    ];
    return reportOf(one, reports, findings, known, { messages, leftOut, changes: surveyed.changes });
  });
  const text =
    district === undefined
      ? cohortPage(
          {
            year,
            name: cohort.name,
            districts,
            form: formOf(context).form,
            totals,
            instruments: brought.instruments,
            leftOut: [...told.ofFiles(), ...told.lost(), ...told.cohortWide(year.doubts)],
          },
          page,
        )
      : districtPage(districts[0]!, page);
  const refused = await writeOutput(text, options['output'], host, { ownerOnly: true });
  if (refused) return refused;
  host.stderr.write(
    'csmhs: small counts are not hidden in this page: it is for the districts and your team. For everybody else: --public.\n',
  );
  return files.every(({ readable }) => readable) ? EXIT.clean : EXIT.unreadable;
}

/** Puts the years of the districts together, and those to the year of the cohort. */
function yearOf(parts: ReportParts, given: OverviewContext): CohortYear {
  const { byDistrict, events, applications, interest } = parts;
  const known = { ...given, ...(events.length > 0 && { events }) };
  const years = [...byDistrict].map(([organization, own]) => districtYear(own, { ...known, organization }));
  return cohortYear(years, {
    ...known,
    ...(applications.length > 0 && { applications }),
    ...(interest.length > 0 && { interest }),
    // A folder may hold some of them only.
    areAll: false,
  });
}
