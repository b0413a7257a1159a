import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { orgCodeSchema, orgCodeSchemaOf } from '../../src/schema/index.js';

describe('the schema of organization codes', () => {
  test('takes what can be read where no scheme is named', () => {
    const taken = ['00240000', '250264000123', '2502640', '240000', 240000].map(
      (code) => orgCodeSchema.safeParse(code).success,
    );
    expect(taken).toEqual([true, true, false, false, false]);
  });

  test('has the pattern of its scheme', () => {
    const nces = orgCodeSchemaOf('nces');
    expect([nces.safeParse('2502640').success, nces.safeParse('00240000').success]).toEqual([true, false]);
    expect(z.toJSONSchema(nces)).toMatchObject({ pattern: '^(?:\\d{7}|\\d{12})$' });
    expect(z.toJSONSchema(orgCodeSchemaOf('ma-dese'))).toMatchObject({ pattern: '^\\d{8}$' });
  });
});
