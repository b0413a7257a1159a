import { isAtLeast, levelOf } from '../../core/explanation.js';
import type { Severity } from '../../core/finding.js';
import { SEVERITY } from '../../core/given/coreKinds.js';
import { readOptions } from '../../core/given/readOptions.js';
import { becauseText } from '../told/becauseText.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { rulesInOrder } from '../told/keptOfRules.js';
import { countedText, dispositionText, levelText } from '../told/levelText.js';
import { markupText } from '../told/markupText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { placeText } from '../told/placeText.js';
import { say } from '../told/say.js';
import { type Telling, type ToldFinding, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';
import { failure, out, skip, testCase } from './junitCase.js';

/** How a JUnit report is made. */
export interface JunitOptions extends FormatOptions {
  /** A finding at this severity or harder is a failure; `confirm` unless given. */
  readonly failOn?: Severity;
}

/**
 * Writes findings as JUnit XML, for build servers: each finding is a test that failed, or passed with a word where nothing
 * has to be done, or was skipped where it was answered. Rules without a finding are tests that passed, rules that
 * were not judged are skipped. What is counted and not listed fails by rule, so that a cap hides no failure.
 *
 * @returns pieces of text that are one XML document when they are joined
 * @example
 * const judged = { judged: ['monthly.changed-sharply'], notJudged: [] };
 * let text = '';
 * for await (const piece of junitPieces({ files: [], findings: [], judged }, { messages: en })) text += piece;
 * text.includes('tests="1" failures="0"') // => true
 */
export async function* junitPieces(
  validation: Validation | ToldValidation,
  options: JunitOptions,
): AsyncGenerator<string, void, undefined> {
  const { failOn = 'confirm', ...chosen } = readOptions<JunitOptions>(options, JUNIT_OPTIONS, 'junitPieces');
  mustBeTold(validation, 'junitPieces');
  const telling = tellingOf(validation, chosen);
  const found = suiteOfFindings(telling, failOn);
  const [beyond, rules] = [casesBeyond(telling, failOn), casesOfRules(validation, telling)];
  const suites = [found, sumsOf(beyond), sumsOf(rules)];
  const [tests, failures] = (['tests', 'failures'] as const).map((key) =>
    suites.reduce((sum, suite) => sum + suite[key], 0),
  );
  const { name = 'csmhs', version } = chosen.tool ?? {};
  const severities = countedText(validation, telling.messages).join('; ');
  const told = { version, ruleSet: chosen.ruleSet, ...(severities !== '' && { severities }) };
  const properties = Object.entries(told).flatMap(([key, value]) =>
    value === undefined ? [] : [`<property name="${key}" value="${markupText(value)}"/>`],
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${markupText(name)}" tests="${tests}" failures="${failures}">\n`;
  yield opening('findings', found);
  if (properties.length > 0) yield `<properties>${properties.join('')}</properties>\n`;
  for await (const { told } of telling.findings()) yield caseOf(told, failOn, telling);
  yield '</testsuite>\n';
  yield suiteText('findings that are not listed', beyond);
  yield suiteText('rules', rules);
  yield '</testsuites>\n';
}

/** How many tests a suite has, and how they ended. */
interface Sums {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

/** A test that is known before any finding. */
interface Case {
  readonly ended: 'passed' | 'failed' | 'skipped';
  readonly text: string;
}

function suiteOfFindings({ kept, counts }: Telling, failOn: Severity): Sums {
  let [failures, skipped] = [0, 0];
  for (const [code, { open, disposed }] of kept.byCode) {
    if (isAtLeast(levelOf(counts.byCode[code]!), failOn)) failures += open;
    skipped += disposed;
  }
  return { tests: kept.total, failures, skipped };
}

function casesBeyond({ kept, counts, messages }: Telling, failOn: Severity): Case[] {
  return rulesInOrder(counts.byCode).flatMap(
    ([code, { severity, countedAs = severity, open, disposed }]): Case[] => {
      const listed = kept.byCode.get(code) ?? { open: 0, disposed: 0 };
      const [left, answered] = [open - listed.open, disposed - listed.disposed];
      if (left + answered === 0) return [];
      const said = say(messages, 'moreOfRule', { count: left + answered, answered });
      const ended = left === 0 ? 'skipped' : isAtLeast(countedAs, failOn) ? 'failed' : 'passed';
      const inside = { failed: failure(countedAs, said, said), passed: out(said), skipped: skip(said) }[
        ended
      ];
      return [{ ended, text: testCase('not listed', code, inside) }];
    },
  );
}

function casesOfRules({ judged }: Validation | ToldValidation, { counts, messages }: Telling): Case[] {
  const clean = judged.judged.filter((code) => !Object.hasOwn(counts.byCode, code));
  return [
    ...clean.map((code): Case => ({ ended: 'passed', text: testCase('rules', code, '') })),
    ...judged.notJudged.map(
      ({ code, needs }): Case => ({
        ended: 'skipped',
        text: testCase('rules', code, skip(say(messages, 'notJudgedFor', { needs: needs.join(', ') }))),
      }),
    ),
  ];
}

function sumsOf(cases: readonly Case[]): Sums {
  const endedSo = (how: Case['ended']) => cases.filter(({ ended }) => ended === how).length;
  return { tests: cases.length, failures: endedSo('failed'), skipped: endedSo('skipped') };
}

function suiteText(name: string, cases: readonly Case[]): string {
  if (cases.length === 0) return '';
  return `${opening(name, sumsOf(cases))}${cases.map(({ text }) => text).join('')}</testsuite>\n`;
}

function opening(name: string, { tests, failures, skipped }: Sums): string {
  return `<testsuite name="${name}" tests="${tests}" failures="${failures}" skipped="${skipped}">\n`;
}

/** Names a test by what stays when lines move, so that a build server knows it tomorrow. */
function caseOf(finding: ToldFinding, failOn: Severity, { messages }: Telling): string {
  const { source, fingerprint, disposition, message, howToFix } = finding;
  const said = [placeText(finding), message, becauseText(finding, messages), howToFix]
    .filter(Boolean)
    .join(' - ');
  const inside = disposition
    ? skip(`${dispositionText(disposition, messages)}: ${said}`)
    : isAtLeast(levelOf(finding), failOn)
      ? failure(levelOf(finding), message, said)
      : out(`${levelText(finding, messages)}: ${said}`);
  return testCase(source?.file ?? 'findings', fingerprint.split('|').filter(Boolean).join(' '), inside);
}

/** `JunitOptions`. */
const JUNIT_OPTIONS = { ...FORMAT_OPTIONS, failOn: SEVERITY } as const;
