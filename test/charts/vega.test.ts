import { Ajv, type AnySchema } from 'ajv';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import schema from 'vega-lite/vega-lite-schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { SMHQA_DISTRICT } from '../../src/assessment/index.js';
import { PAPERS } from '../../src/charts/figure/inks.js';
import { DIAGRAM_LEVELS } from '../../src/pdsa/index.js';
import { contrast } from './contrast.js';
import { FIGURES } from './figures.js';

// The official schema of Vega-Lite, and Vega itself: a specification that both take draws what it says.

const ajv = new Ajv({
  strict: false,
  allowUnionTypes: true,
  formats: { 'color-hex': /^#[0-9a-f]{3,8}$/i, uri: true, 'uri-reference': true },
});
const isValid = ajv.compile(schema as AnySchema);

describe.each(Object.keys(FIGURES))('the specification of %s', (name) => {
  const { spec, description } = FIGURES[name]!();

  test('is valid by the schema of Vega-Lite', () => {
    expect(isValid(spec) ? [] : isValid.errors).toEqual([]);
  });

  test('is plain JSON that holds its own data and description', () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(JSON.stringify(spec)).not.toMatch(/"url"/);
    expect(spec.description).toBe(description);
  });

  test('tells no two signs apart by color alone', () => {
    for (const { shape, fill } of encodingsOf(spec)) {
      const looks = shape.scale.range.map(
        (one, i) => `${one} ${fill.scale.range[i] === 'white' ? 'empty' : 'full'}`,
      );
      expect(new Set(looks).size).toBe(isAsidePlaced(name) ? new Set(looks).size : looks.length);
    }
  });

  test('has marks of which each stands out by 3 to 1 from white and from every area', () => {
    const drawn = colorsOf(spec);
    expect(drawn.length).toBeGreaterThan(0);
    for (const ink of drawn.filter((color) => !AREAS.includes(color)))
      for (const area of AREAS) expect(contrast(ink, area), `${ink} on ${area}`).toBeGreaterThanOrEqual(3);
  });

  test('is drawn by Vega without a warning, twice the same', async () => {
    const draw = async () => {
      const warnings: unknown[] = [];
      const logger = vega.logger(vega.Warn, undefined, (_, level, input) => warnings.push(level, input));
      const compiled = compile(JSON.parse(JSON.stringify(spec)), { logger: logger as never });
      const loader = { ...vega.loader(), load: () => Promise.reject(new Error('nothing is loaded')) };
      const view = new vega.View(vega.parse(compiled.spec), {
        renderer: 'none',
        loader: loader as never,
        logger,
      });
      return { svg: await view.toSVG(), warnings };
    };
    const [first, second] = [await draw(), await draw()];
    expect(first.warnings).toEqual([]);
    expect(first.svg).toContain('<svg');
    expect(second.svg).toBe(first.svg);
  });
});

describe('a specification says what the picture says', () => {
  const textOf = (name: string) => JSON.stringify(FIGURES[name]!().spec);

  test('of a chart: limits, center, target, events and how students were taught', () => {
    const { spec } = FIGURES.spc!();
    const drawn = JSON.stringify(spec.layer);
    for (const field of ['lower', 'upper', 'center']) expect(drawn).toContain(`"field":"${field}"`);
    for (const words of [
      '"datum":22',
      'Cycle 1: screening in advisory',
      'Remote',
      'In person',
      '"field":"phase"',
    ])
      expect(drawn).toContain(words);
  });

  test('of an assessment: the bands of the instrument, fall and spring', () => {
    for (const { label } of SMHQA_DISTRICT.bands) expect(textOf('profile')).toContain(`"label":"${label}"`);
    expect(textOf('profile')).toMatch(/"domain":\["Fall","Spring"\]/);
  });

  test('of a cascade: why a step is not known', () => {
    expect(textOf('cascade')).toContain('"says":"not collected"');
    expect(textOf('cascade')).toContain(
      '"sort":["Enrolled","Screened this school year","Identified by screening","Improved"]',
    );
  });

  test('of drivers: a frame for each, and what the levels are called', () => {
    expect(textOf('driver')).toMatch(/"type":"rect"/);
    for (const { label } of Object.values(DIAGRAM_LEVELS))
      expect(textOf('driver')).toContain(`"text":"${label}"`);
  });
});

test('the schema refuses what is not a specification', () => {
  expect(isValid({ ...FIGURES.spc!().spec, layer: [{ mark: { type: 'no such mark' } }] })).toBe(false);
});

type Scaled = { readonly scale: { readonly range: readonly string[] } };

/** The encodings of signs, wherever in a specification they stand. */
function encodingsOf(spec: unknown): readonly { readonly shape: Scaled; readonly fill: Scaled }[] {
  if (typeof spec !== 'object' || spec === null) return [];
  const own = spec as { readonly shape?: Scaled; readonly fill?: Scaled };
  return [
    ...(own.shape && own.fill ? [{ shape: own.shape, fill: own.fill }] : []),
    ...Object.values(spec).flatMap(encodingsOf),
  ];
}

/** Above and below the center of a funnel are told apart by where they lie. */
function isAsidePlaced(name: string): boolean {
  return name === 'funnel';
}

const AREAS: readonly string[] = Object.values(PAPERS);

function colorsOf(spec: unknown): readonly string[] {
  return [...JSON.stringify(spec).matchAll(/"(#[0-9a-f]{6})"/gi)].map(([, color]) => color!);
}
