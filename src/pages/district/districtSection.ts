import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { profileFigure } from '../../charts/index.js';
import { yearStatementsOf } from '../../overview/words/yearStatementsOf.js';
import { describeStudy } from '../../pdsa/study/studyStatements.js';
import { textOf } from '../../spc/words/textOf.js';
import { figure } from '../html/figure.js';
import { type Html, heading, list, paragraph, table, text } from '../html/html.js';
import { leftOutPart } from '../html/leftOutPart.js';
import { pictureId } from '../html/pictureId.js';
import { starsSaid } from '../html/starsSaid.js';
import { filled } from '../words/filled.js';
import { domainLabel } from '../words/labels.js';
import type { PageSettings } from '../words/pageOptions.js';
import { shareSaid } from '../words/shareSaid.js';
import { districtCharts } from './districtCharts.js';
import type { DistrictReport } from './districtReport.js';
import { nextBody } from './nextBody.js';
import { owedBody } from './owedBody.js';
import { sentBody } from './sentBody.js';
import { shortSaid } from './shortSaid.js';

/** As much as a reader works through on paper. */
const MOST_TO_CONFIRM = 50;

/** Writes the page of one district: what it sent, what is owed, what to confirm, charts, assessment, threads, next dates. */
export function districtSection(
  report: DistrictReport,
  settings: PageSettings,
  level: 1 | 2,
): readonly Html[] {
  const { year } = report;
  const { pages: words } = settings;
  const namedIn = domainsIn(report, settings);
  const code = year.organization ?? '';
  const name = settings.nameOf(code);
  const title = filled(words.districtTitle, {
    name: name === code ? code : `${name} (${code})`,
    schoolYear: year.schoolYear,
  });
  const under = level === 1 ? 2 : 3;
  const said = yearStatementsOf(year, namedIn);
  const short = shortSaid(report, said, settings);
  // What is said in short is not said again.
  const told = (ids: RegExp) =>
    said
      .flatMap((one) => (ids.test(one.id) ? [textOf([one], settings.year)] : []))
      .filter((sentence) => !short.includes(sentence));
  const part = (words: string, body: readonly Html[]) => [heading(under, words), ...body];
  const charts = districtCharts(report, settings);
  return [
    `<section class="district" aria-labelledby="${pictureId(code)}">\n`,
    heading(level, title, pictureId(code)),
    ...(year.organization === null ? [] : [paragraph(filled(words.asOf, { asOf: year.asOf }))]),
    ...part(words.short, [list(short)]),
    ...part(words.sent, [...sentBody(report, settings), list(told(/^(without|unread|several)/))]),
    ...part(words.owed, [...owedBody(report, settings), list(told(/^owed(Unread|Fields)$/))]),
    ...part(words.confirm, confirmBody(report, settings)),
    ...part(words.commitments, [list(told(/^commitment[A-Z]/)), paragraph(shareSaid(words))]),
    ...part(
      words.charts,
      charts.length === 0 ? [paragraph(words.noCharts)] : charts.map((one) => figure(one, words.numbers)),
    ),
    ...part(words.assessment, [...assessmentBody(report, settings), list(told(/^(assessed|change)/))]),
    ...part(words.threads, [...threadsBody(report, settings), list(told(/^(verdictMissing|cyclesIdle)/))]),
    ...part(words.next, nextBody(report, settings)),
    ...leftOutPart(report.leftOut, settings, under),
    '</section>\n',
  ];
}

/** The names of domains and commitments for a reader. */
function domainsIn({ year, instrument }: DistrictReport, { told }: PageSettings): (id: string) => string {
  return (id) => told(domainLabel(id, year.assessment.instrument ?? '', instrument));
}

function confirmBody({ toConfirm }: DistrictReport, { pages: words, told }: PageSettings): readonly Html[] {
  const all = toConfirm ?? [];
  if (all.length === 0) return [paragraph(words.nothingToConfirm)];
  const rows = all
    .slice(0, MOST_TO_CONFIRM)
    .map(({ severity, place, message, howToFix }) => [told(severity), place ?? null, message, howToFix]);
  const left = all.length - rows.length;
  return [
    table({ caption: words.confirm, headings: [words.severity, words.place, words.found, words.fix], rows }),
    starsSaid(rows, words),
    ...(left > 0 ? [paragraph(filled(words.moreToConfirm, { count: left }))] : []),
  ];
}

function assessmentBody({ year, instrument }: DistrictReport, settings: PageSettings): readonly Html[] {
  const { pages: words, figures: language, labeled } = settings;
  const { assessment } = year;
  const { fall, spring } = assessment;
  const id = assessment.instrument ?? '';
  const definition = instrument?.id === id ? instrument : isInstrumentId(id) ? INSTRUMENTS[id] : null;
  if (!definition || (!fall && !spring)) return [paragraph(words.noAssessment)];
  const profile = {
    instrument: labeled(definition),
    fall: fall?.score ?? null,
    spring: spring?.score ?? null,
  };
  return [
    figure(
      profileFigure(profile, { id: pictureId(year.organization, 'assessment'), language }),
      words.numbers,
    ),
  ];
}

function threadsBody(report: DistrictReport, settings: PageSettings): readonly Html[] {
  const { year } = report;
  const { pages: words, told, study, figures } = settings;
  const namedIn = domainsIn(report, settings);
  const threads = year.threads ?? [];
  if (threads.length === 0) return [paragraph(words.noThreads)];
  return threads.flatMap(({ priority, goals, cycles, verdicts }) => [
    `<p class="lead">${text(`${priority.rank === null ? '' : `${priority.rank}. `}${namedIn(priority.domain)}`)}</p>\n`,
    list([
      ...goals.map(({ goal, steps }) => `${goal} (${steps.done}/${steps.all})`),
      ...(cycles ?? []).map(
        ({ id, state, learned }) => `${id}: ${told(state)}${learned ? `. ${learned}` : ''}`,
      ),
      ...(verdicts ?? []).flatMap(({ result }) =>
        result ? [describeStudy(result.statements, study, figures.terms)] : [],
      ),
    ]),
  ]);
}
