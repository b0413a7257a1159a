import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT, scoreAssessment } from '../../src/assessment/index.js';
import { CALENDAR_SIGNS } from '../../src/charts/calendar/calendarScene.js';
import { INKS, PAPERS } from '../../src/charts/figure/inks.js';
import { FUNNEL_SIGNS } from '../../src/charts/funnel/funnelSigns.js';
import {
  calendarFigure,
  cascadeFigure,
  driverFigure,
  FIGURE_WORDS,
  funnelFigure,
  profileFigure,
  spcFigure,
} from '../../src/charts/index.js';
import { PROFILE_SIGNS } from '../../src/charts/profile/profileScene.js';
import { SPC_SIGNS } from '../../src/charts/spc/spcSigns.js';
import { widthOf } from '../../src/charts/svg/wrapped.js';
import { analyzeChart, analyzeFunnel } from '../../src/spc/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { contrast } from './contrast.js';
import { diagram, FIGURES, of, screening, shares } from './figures.js';
import { elementsOf, readSvg } from './readSvg.js';

const NAMES = Object.keys(FIGURES);

test('the months have a second picture for a narrow screen, with the same signs, words and borders', () => {
  const { svg, narrow } = FIGURES['calendar']!();
  const [wide, small] = [readSvg(svg), readSvg(narrow!)];
  expect(Number(small.attributes.width)).toBeLessThanOrEqual(300);
  const saysOf = (of: typeof wide) => elementsOf(of, 'title').map(({ text }) => text);
  expect(saysOf(small)).toEqual(saysOf(wide));
  const texts = elementsOf(small, 'text');
  const right = ({ attributes, text }: (typeof texts)[number]) => Number(attributes.x) + widthOf(text);
  expect(texts.filter((one) => right(one) > Number(small.attributes.width)).map(({ text }) => text)).toEqual(
    [],
  );
});

describe.each(NAMES)('the picture %s', (name) => {
  const figure = FIGURES[name]!();

  test('says in its SVG what it is: role, title and description', () => {
    const svg = readSvg(figure.svg);
    expect(svg).toMatchObject({ tag: 'svg', attributes: { role: 'img', lang: 'en' } });
    const [title, description] = elementsOf(svg, 'title');
    expect(title?.text).toBe(figure.title);
    expect(elementsOf(svg, 'desc')[0]?.text).toBe(figure.description);
    expect(svg.attributes['aria-labelledby']).toBe('figure-title figure-desc');
    expect(description === undefined || description.text !== '').toBe(true);
    expect(figure.description.length).toBeGreaterThan(20);
  });

  test('needs no style, no script and nothing from elsewhere', () => {
    const addresses = figure.svg.replaceAll('http://www.w3.org/2000/svg', '');
    expect(addresses).not.toMatch(/style=|<style|<script|https?:|href|@import|onload/);
  });

  test('keeps every mark within its borders', () => {
    const svg = readSvg(figure.svg);
    const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)];
    const places = elementsOf(svg, 'text').flatMap(({ attributes: { x, y } }) =>
      x === undefined ? [] : [[Number(x), Number(y)] as const],
    );
    expect(places.filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  });

  test('has a table with a heading for each cell', () => {
    const { headings, rows } = figure.table;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== headings.length)).toEqual([]);
  });

  test('is the same every time it is drawn', () => {
    expect(FIGURES[name]!()).toEqual(figure);
  });
});

test('the description of a chart says all that is drawn: limits, target, phases, how students were taught, gaps, signals, events', () => {
  const { description } = FIGURES.spc!();
  for (const said of [
    'Control limits at 2021-09: lower',
    'The target is 22.',
    'A new phase begins at 2021-03.',
    'How students were taught: Remote (2020-09–2021-01); In person (2021-02–2021-09).',
    '1 point has no value.',
    'Marked: Cycle 1: screening in advisory (2020-12); Cycle 2',
  ])
    expect(description).toContain(said);
});

test('the bytes of every picture are the same in other time zones and languages of the system', () => {
  const drawing = program();
  const bytes = (TZ: string, LANG: string) => {
    const ended = spawnSync(process.execPath, ['--input-type=module', '-'], {
      input: drawing,
      maxBuffer: 1 << 25,
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      encoding: 'utf8',
    });
    expect(ended.stderr).toBe('');
    return ended.stdout;
  };
  const one = bytes('Pacific/Kiritimati', 'de_DE.UTF-8');
  expect(one.length).toBeGreaterThan(10_000);
  expect(bytes('America/Los_Angeles', 'C')).toBe(one);
  expect(JSON.parse(one)).toEqual(Object.values(FIGURES).map((make) => make()));
});

/** A program that draws every picture, of the source as it stands. */
function program(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { FIGURES } from './test/charts/figures.js';
        process.stdout.write(JSON.stringify(Object.values(FIGURES).map((make) => make())));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}

test('no meaning is told by color alone: signs of one picture differ in shape', () => {
  for (const signs of [SPC_SIGNS, CALENDAR_SIGNS, PROFILE_SIGNS]) {
    const shapes = Object.values(signs).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  }
  // High and low are told apart by where they lie.
  expect(FUNNEL_SIGNS.high.shape).not.toBe(FUNNEL_SIGNS.veryHigh.shape);
  expect(FUNNEL_SIGNS.within.shape).not.toBe(FUNNEL_SIGNS.high.shape);
});

test('lines and marks stand out by 3 to 1 from every area behind them, letters by 4.5', () => {
  for (const ink of Object.values(INKS)) {
    for (const paper of Object.values(PAPERS))
      expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
  }
});

test('several pictures of one page have ids of their own', () => {
  const [one, two] = [
    spcFigure(screening(), { id: 'a' }),
    cascadeFigure([{ label: 'x', value: null }], { id: 'b_2' }),
  ];
  expect(one.svg).toContain('id="a-title"');
  expect(two.svg).toContain('fill="url(#b_2-hatch)"');
});

test('words of others stay words, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const figures = [
        spcFigure(screening(), { title: text, label: text, events: [{ x: '2021-01', label: text }] }),
        funnelFigure(shares(), { names: { Oak: text, Ash: text } }),
        profileFigure({ instrument: { ...SMHQA_DISTRICT, title: text } }),
        driverFigure({ nodes: diagram.nodes.map((node) => ({ ...node, label: text })) }),
        cascadeFigure([{ label: text, value: null, why: text }]),
        calendarFigure([
          { organization: text, month: '2020-10', due: null, state: 'owed', days: 0, status: null },
        ]),
      ];
      for (const { svg } of figures) readSvg(svg);
    }),
    { numRuns: 60 },
  );
});

describe('with little or nothing to show', () => {
  test('a chart of one value and a gap draws no number that is not there', () => {
    const outcome = analyzeChart({
      chart: 'run',
      observations: [
        { x: '2020-10', y: 3 },
        { x: '2020-11', y: null },
      ],
    });
    const { description, svg, table } = spcFigure(of(outcome));
    expect(description).toContain('Run chart with one value: 3 at 2020-10.');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(table.rows[1]).toEqual(['2020-11', null, 3, 'no value']);
  });

  test.each([
    ['cascade', cascadeFigure([])],
    ['calendar', calendarFigure([])],
    ['driver', driverFigure({ nodes: [] })],
  ])('an empty %s says so', (_, { description, svg, table }) => {
    expect(description).toBe(FIGURE_WORDS.nothing);
    expect(svg).toContain(FIGURE_WORDS.nothing);
    expect(table.rows).toEqual([]);
  });

  test('a domain without a score is never drawn at the lowest value', () => {
    const { table, svg } = profileFigure({ instrument: SMHQA_DISTRICT });
    expect(table.rows.every(([, fall, spring]) => fall === null && spring === null)).toBe(true);
    expect(elementsOf(readSvg(svg), 'path')).toEqual([]);
  });

  test('scores say that they are rounded where a change is not their difference', () => {
    const [{ id, items }] = SMHQA_DISTRICT.domains;
    const scoreOf = (first: number, others: number) =>
      scoreAssessment(
        SMHQA_DISTRICT,
        Object.fromEntries(items.map((item, i) => [item.id, i === 0 ? first : others])),
      );
    const told = [3, 4, 5, 6].flatMap((first) =>
      [2, 3, 4].map((others) => {
        const [fall, spring] = [of(scoreOf(first, others)), of(scoreOf(6, 6))];
        const figure = profileFigure({ instrument: SMHQA_DISTRICT, fall, spring });
        const [, was, is, change] = figure.table.rows[0]! as [string, number, number, number];
        const isOff = Math.round((is - was) * 10) !== Math.round(change * 10);
        expect(figure.description.includes(FIGURE_WORDS.profileExact)).toBe(isOff);
        return isOff;
      }),
    );
    expect(id).toBe('teaming');
    expect(new Set(told).size).toBeGreaterThan(0);
  });

  test('a funnel of one', () => {
    const outcome = analyzeFunnel({ kind: 'rate', units: [{ id: 'only', y: 3, n: 10 }] });
    expect(funnelFigure(of(outcome)).table.rows).toEqual([['only', 0.3, 10, FIGURE_WORDS.within]]);
  });
});

test('400 districts are drawn, each once', () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) =>
      ({
        organization: `${10_000 + i}`,
        month: '2020-10',
        due: null,
        state: 'owed',
        days: 1,
        status: null,
      }) as const,
  );
  expect(elementsOf(readSvg(calendarFigure(rows).svg), 'path')).toHaveLength(401); // and one in the key
  const units = rows.map(({ organization }, i) => ({ id: organization, y: i, n: 1000 }));
  const outcome = analyzeFunnel({ kind: 'share', units });
  const { svg, table } = funnelFigure(of(outcome));
  expect(table.rows).toHaveLength(400);
  expect(elementsOf(readSvg(svg), 'path').length).toBeGreaterThanOrEqual(400);
});

test('what is not a chart is refused in words', () => {
  expect(() => spcFigure({ ok: true } as never)).toThrow('pass the value of what analyzeChart gives');
  expect(() => funnelFigure([] as never)).toThrow('pass the value of what analyzeFunnel gives');
  expect(() => cascadeFigure(null as never)).toThrow('steps must be a list');
  expect(() => calendarFigure([{ organization: 'x', month: '2020-10', state: 'lost' }] as never)).toThrow(
    'state',
  );
  expect(() => spcFigure(screening(), { tittle: 'x' } as never)).toThrow('title');
});

test('one value is told as one, without a range and a center of itself', () => {
  const observations = [
    { x: '2020-09', y: 3 },
    { x: '2020-10', y: null },
  ];
  const outcome = analyzeChart({ chart: 'run', observations });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  const { description } = spcFigure(outcome.value);
  expect(description).toMatch(/^Run chart with one value: 3 at 2020-09\. /);
  expect(description).not.toMatch(/All values|median is|to 2020-10/);
});
