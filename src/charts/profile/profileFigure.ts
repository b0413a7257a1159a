import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { AssessmentScore } from '../../assessment/score/score.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Figure } from '../figure/figure.js';
import { FIGURE_OPTIONS, type FigureOptions, figureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { INKS, PAPERS } from '../figure/inks.js';
import { say } from '../figure/say.js';
import { signEncodings, specOf } from '../figure/specOf.js';
import { svgText } from '../svg/svgText.js';
import { type ProfileBand, type ProfileRow, profileBands, profileRows } from './profileRows.js';
import { PROFILE_SIGNS, profileScene } from './profileScene.js';

/** The assessment of a district or school, at the start and at the end of the year. */
export interface AssessmentProfile {
  /** What was asked: its domains, scale and bands. */
  readonly instrument: InstrumentDefinition;
  /** What `scoreAssessment` gives; either may be left out. */
  readonly fall?: AssessmentScore | null;
  readonly spring?: AssessmentScore | null;
}

/**
 * Draws an assessment domain by domain: the score of fall and that of spring on one scale, with the bands of the instrument behind
 * them. Domains stand in the order of the instrument. A domain without a score says so; it is never drawn at the lowest value.
 *
 * @throws TypeError for something that is not an assessment
 * @example
 * const answers = Object.fromEntries(SMHQA_DISTRICT.domains[0].items.map(({ id }) => [id, 3]));
 * const fall = scoreAssessment(SMHQA_DISTRICT, answers).value;
 * profileFigure({ instrument: SMHQA_DISTRICT, fall }).table.rows[0].slice(0, 2) // => ['Teaming', 3]
 */
export function profileFigure(profile: AssessmentProfile, options?: FigureOptions | null): Figure {
  mustBe(PROFILE, profile, 'profileFigure', 'profile');
  const settings = figureSettings(readOptions<FigureOptions>(options, FIGURE_OPTIONS, 'profileFigure'));
  const { words, told } = settings;
  const { instrument, fall = null, spring = null } = profile;
  const rows = profileRows(instrument, fall, spring, told);
  const title = settings.title ?? told(instrument.title ?? words.profileTitle);
  const said = rows.map((row) => sentenceOf(row, words));
  const description =
    [...said, ...(rows.some(looksOff) ? [words.profileExact] : [])].join(' ') || words.nothing;
  return {
    title,
    description,
    table: {
      headings: [words.domain, words.fall, words.spring, words.change, words.band],
      rows: rows.map(({ label, fall: first, spring: last, change }) => [
        label,
        first?.score ?? null,
        last?.score ?? null,
        change,
        (last ?? first)?.band ?? null,
      ]),
    },
    svg: svgText(profileScene(rows, profileBands(instrument, told), instrument, title, words), {
      ...settings,
      title,
      description,
    }),
    spec: specOf({ title, description }, drawnBy(rows, profileBands(instrument, told), instrument, words)),
  };
}

/** Whether a reader who subtracts the scores shown comes to another change. */
function looksOff({ fall, spring, change }: ProfileRow): boolean {
  return (
    fall !== null &&
    spring !== null &&
    change !== null &&
    Math.round((spring.score - fall.score) * 10) !== Math.round(change * 10)
  );
}

function sentenceOf({ label, fall, spring }: ProfileRow, words: FigureWords): string {
  const scores = [
    ...(fall ? [say(words.profileScore, { when: words.fall, score: fall.shown, band: fall.band })] : []),
    ...(spring
      ? [say(words.profileScore, { when: words.spring, score: spring.shown, band: spring.band })]
      : []),
  ];
  if (scores.length === 0) return say(words.profileNone, { domain: label });
  return say(words.profileSaid, { domain: label, scores: scores.join(', ') });
}

function drawnBy(
  rows: readonly ProfileRow[],
  bands: readonly ProfileBand[],
  { scale }: InstrumentDefinition,
  words: FigureWords,
) {
  const scoreAt = (part: number) => scale.min + part * (scale.max - scale.min);
  const behind = bands.map(({ label, from, to }) => ({ label, from: scoreAt(from), to: scoreAt(to) }));

  const values = rows.flatMap(({ label, fall, spring }) => [
    { domain: label, when: words.fall, score: fall?.score ?? null },
    { domain: label, when: words.spring, score: spring?.score ?? null },
  ]);
  const y = { field: 'domain', type: 'nominal', sort: rows.map(({ label }) => label), title: null };
  const x = { field: 'score', type: 'quantitative', title: words.value, scale: { zero: false, nice: false } };
  const along = (field: string) => ({ ...x, field });
  return {
    width: 420,
    height: { step: 34 },
    data: { values },
    layer: [
      ...(behind.length === 0
        ? []
        : [
            {
              data: { values: behind },
              mark: { type: 'rect', color: PAPERS.shade, stroke: INKS.quiet },
              encoding: { x: along('from'), x2: { field: 'to' } },
            },
            {
              data: { values: behind },
              mark: { type: 'text', align: 'left', baseline: 'bottom', dx: 4, dy: -4, color: INKS.text },
              encoding: { x: along('from'), y: { value: 0 }, text: { field: 'label' } },
            },
          ]),
      { mark: { type: 'line', color: INKS.quiet }, encoding: { y, x, detail: { field: 'domain' } } },
      {
        mark: { type: 'point', filled: true, size: 90, opacity: 1, invalid: 'filter' },
        encoding: {
          y,
          x,
          ...signEncodings('when', [
            { says: words.fall, ...PROFILE_SIGNS.fall },
            { says: words.spring, ...PROFILE_SIGNS.spring },
          ]),
        },
      },
    ],
  };
}

const SCORE = { says: 'what scoreAssessment gives', has: { domains: 'object' } } as const;

const PROFILE = {
  says: 'an assessment { instrument, fall, spring }',
  has: {
    instrument: {
      says: 'the definition of an instrument',
      has: { domains: { listOf: 'object' }, scale: 'object' },
    },
  },
  mayHave: { fall: SCORE, spring: SCORE },
} as const;
