import { Ajv, type AnySchema } from 'ajv';
import * as vega from 'vega';
import { compile } from 'vega-lite';
import schema from 'vega-lite/vega-lite-schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
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

test('the schema refuses what is not a specification', () => {
  expect(isValid({ ...FIGURES.spc!().spec, layer: [{ mark: { type: 'no such mark' } }] })).toBe(false);
});
