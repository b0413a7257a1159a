import { dateIn } from '../../core/index.js';
import { reportsIn } from '../../exchange/index.js';
import { openWorkbook } from '../../exchange/xlsx/openWorkbook.js';
import { formOf } from '../../monthly/form/formOf.js';
import { finishTotals, type MonthlyReportInput, totalsOf } from '../../monthly/index.js';
import { organizationsOf } from '../../network/index.js';
import { cohortYear, districtYear } from '../../overview/index.js';
import { cohortPage, districtPage } from '../../pages/index.js';
import { validateFiles } from '../../validate/index.js';
import { contextOf, readBrought } from '../brought/readBrought.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { COMMANDS } from '../words/commands.js';
import { type LANGUAGES, loadLanguage, loadPageLanguage } from '../words/languages.js';
import type { Arguments } from '../words/readArguments.js';
import { publish } from './publish.js';
import { reportOf } from './reportOf.js';
import { reportParts } from './reportParts.js';

/** Runs `csmhs report`: the year of a cohort or of one district, as one page of HTML made of everything in a folder. */
export async function reportFiles(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words } = args;
  if (words.length === 0) return { exit: EXIT.usage, because: 'which folder? See csmhs report --help.' };
  if (typeof options['output'] !== 'string')
    return { exit: EXIT.usage, because: 'where to? Name the page: -o report.html.' };
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
  const { registry, form, instruments, applications } = brought;
  const validation = await validateFiles(inputs, {
    ...(brought.cohort && { cohort: brought.cohort }),
    ...(registry && { registry }),
    ...(form && { form }),
    instrument: instruments,
    applications,
    xlsx: openWorkbook,
  });
  const cohort = brought.cohort ?? validation.context.cohort;
  if (!cohort)
    return {
      exit: EXIT.usage,
      because: 'which year and districts? Name a cohort: --cohort ID|FILE. None of ours fits these files.',
    };
  const asOf = (options['as-of'] as string | undefined) ?? dateIn(host.now(), cohort.timeZone) ?? '';
  const context = { ...contextOf(brought), cohort };
  const parts = reportParts(inputs, validation, brought, cohort);
  const reports = reportsIn(validation.entries, context) as readonly MonthlyReportInput<string>[];
  const known = {
    ...context,
    asOf,
    instruments: brought.instruments,
    ...(parts.events.length > 0 && { events: parts.events }),
  };
  const codes = [...new Set([...parts.byDistrict.keys()])].filter((code) => code !== '');
  const years = codes.map((organization) =>
    districtYear(parts.byDistrict.get(organization) ?? {}, { ...known, organization }),
  );
  const year = cohortYear(years, {
    ...known,
    ...(parts.applications.length > 0 && { applications: parts.applications }),
    ...(parts.interest.length > 0 && { interest: parts.interest }),
  });
  const names = Object.fromEntries(
    (brought.registry ? organizationsOf(brought.registry) : []).map(({ code, name }) => [code, name]),
  );
  const language = await loadPageLanguage(options['locale']);
  const messages = await loadLanguage((options['locale'] ?? 'en') as (typeof LANGUAGES)[number]);
  const page = { names, version: host.version, language };
  if (options['public']) return publish(year, reports, { cohort, brought, page }, args, host);
  const district = options['district'];
  const wanted = year.years.filter(({ organization }) => district === undefined || organization === district);
  if (wanted.length === 0)
    return {
      exit: EXIT.usage,
      because: `${String(district)} is not a district of the cohort ${cohort.id}, and no file names it.`,
    };
  const districts = wanted.map((one) =>
    reportOf(one, reports, validation.findings, { ...brought, cohort }, messages),
  );
  const text =
    district === undefined
      ? cohortPage(
          {
            year,
            name: cohort.name,
            districts,
            form: formOf(context).form,
            totals: finishTotals<string>(totalsOf<string>(reports, context), context),
          },
          page,
        )
      : districtPage(districts[0]!, page);
  const refused = await writeOutput(text, options['output'], host, { ownerOnly: true });
  if (refused) return refused;
  host.stderr.write(
    'csmhs: small counts are not hidden in this page: it is for the districts and your team. For everybody else: --public.\n',
  );
  return validation.files.every(({ readable }) => readable !== false) ? EXIT.clean : EXIT.unreadable;
}
