import fc from 'fast-check';

// Values of a JSON Schema, and values that are nearly of it.

type Node = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Node>>;

/** What stands in a text field where nothing says more. */
const WORDS = ['Screening', 'a b', 'é', '2149', 'x'];

/** Gives values that a schema takes, as far as its patterns have examples. */
export function valuesOf(root: Node): fc.Arbitrary<unknown> {
  const defs = (root['$defs'] ?? {}) as Definitions;
  return valueIn(root, defs, 0);
}

function valueIn(node: Node, defs: Definitions, depth: number): fc.Arbitrary<unknown> {
  const {
    $ref,
    anyOf,
    allOf,
    enum: words,
    const: only,
    type,
    properties,
    items,
    examples,
  } = node as {
    readonly [key: string]: never;
  };
  if ($ref) {
    const name = ($ref as string).split('/').at(-1)!;
    if (depth > 9) return fc.constant(null);
    return valueIn(defs[name]!, defs, depth + 1);
  }
  if (only !== undefined) return fc.constant(only);
  if (words) return fc.constantFrom(...(words as readonly unknown[]));
  if (examples) return fc.constantFrom(...(examples as readonly unknown[]));
  if (type === 'object' || properties) return objectOf(node, defs, depth);
  if (anyOf) return fc.oneof(...(anyOf as readonly Node[]).map((kind) => valueIn(kind, defs, depth)));
  switch (type as string | undefined) {
    case 'array': {
      const { minItems = 0, maxItems = 3 } = node as { minItems?: number; maxItems?: number };
      const most = Math.min(maxItems, Math.max(minItems, depth > 6 ? 1 : 3));
      return fc.array(valueIn(items ?? {}, defs, depth + 1), { minLength: minItems, maxLength: most });
    }
    case 'string':
      return textOf(node);
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = 9 } = node as { minimum?: number; maximum?: number };
      const near = fc.integer({ min: Math.ceil(minimum), max: Math.min(maximum, Math.ceil(minimum) + 50) });
      return fc.oneof(near, fc.constantFrom(minimum, maximum));
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
  }
  if (allOf) return fc.constant(null);
  return fc.constantFrom<unknown>('anything', 7, { any: 'thing' }, []);
}

function objectOf(node: Node, defs: Definitions, depth: number): fc.Arbitrary<unknown> {
  const {
    properties = {},
    required = [],
    additionalProperties,
    anyOf,
    minProperties = 0,
  } = node as {
    readonly properties?: Definitions;
    readonly required?: readonly string[];
    readonly additionalProperties?: Node | false;
    readonly anyOf?: readonly Node[];
    readonly minProperties?: number;
  };
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  const own = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [key, valueIn(inner, defs, depth + 1)]),
    ),
    { requiredKeys: depth > 5 ? [...required] : [...required, ...optional.slice(0, 2)] },
  );
  const isMap = typeof additionalProperties === 'object';
  const more = isMap
    ? fc.dictionary(fc.constantFrom('a', 'b-1', 'screened'), valueIn(additionalProperties, defs, depth + 1), {
        minKeys: Math.min(minProperties, 3),
        maxKeys: depth > 6 ? Math.max(1, minProperties) : 3,
      })
    : fc.constant({});
  const kinds = anyOf ? fc.oneof(...anyOf.map((kind) => objectOf(kind, defs, depth))) : fc.constant({});
  return fc.tuple(own, more, kinds).map((parts) => {
    const { covered, due, ...rest } = Object.assign({}, ...parts) as { covered: number; due: number };
    // No more schools are covered than are due, which no schema can say.
    return covered > due ? { covered: due, due: covered, ...rest } : Object.assign({}, ...parts);
  });
}

function textOf({ pattern, maxLength = 50 }: Node): fc.Arbitrary<string> {
  const test = typeof pattern === 'string' ? new RegExp(pattern, 'u') : /^/;
  const known = [
    ...WORDS,
    '00240000',
    '250264000123',
    '2020-21',
    '2502640',
    '',
    'Words that are long enough to count for something here.',
  ];
  const fitting = known.filter((word) => test.test(word) && word.length <= (maxLength as number));
  const long = 'x'.repeat(Math.min(maxLength as number, 200));
  return fc.constantFrom(...(fitting.length > 0 ? fitting : [long]));
}

/** Values of many kinds, such as stand at the edge of what a field takes. */
const POOL: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u00a0\n',
  'x',
  'no such word',
  '0',
  '12',
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  0.3,
  1.25,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
  -Number.MAX_SAFE_INTEGER,
  900719925474099.1,
  [],
  {},
  [null],
  [''],
  ['x'],
  [1],
  { x: 1 },
  { x: null },
  '2020-10',
  '2020-13',
  '0000-10',
  ' 2020-10',
  '2020-1',
  '2020-10-01',
  '2020-02-29',
  '2021-02-29',
  '2020-02-30',
  '1900-02-29',
  '2000-02-29',
  '0000-01-01',
  '2020-04-31',
  '2020-00-10',
  '2020-10-1',
  ' 2020-10-01',
  '2020-11-15T16:30:00-05:00',
  '2020-11-15T16:30-05:00',
  '2020-11-15T16:30:00Z',
  '2020-11-15T24:00:00Z',
  '2020-11-15T16:30:60Z',
  '2020-11-15t16:30:00z',
  '2020-11-15T16:30:00',
  '2020-11-15T16:30:00+15:00',
  '2020-11-15T16:30:00.1234567891Z',
  '2020-02-30T00:00:00Z',
  '2020-11-15T16:30:00+14:59',
  '2020-21',
  '2020-2021',
  '2020-22',
  '1999-00',
  '1999-2000',
  ' 2019-20 ',
  '2009-10',
  '2029-2030',
  '9999-00',
  '0999-1000',
  '00240000',
  '0024000',
  '240000',
  '2502640',
  '0000000',
  '00000000',
  '000000000000',
  '250264000123',
  '002640001234',
  '00002400',
  '00240000 ',
  'A0240000',
  'PK',
  'pre-k',
  'Grade 1',
  'grade  1',
  '1st',
  '01',
  '13',
  'K',
  'kg',
  'K.',
  'Grade K',
  '12th grade',
  'gr. 3',
  'SP',
  's p',
  '0',
  'constructor',
  '__proto__',
  'toString',
  'name@example.org',
  ' name@example.org ',
  'name@example',
  'a@b.c',
  'a b@c.de',
  `${'x'.repeat(64)}@${'y.'.repeat(10)}zz`,
  `${'x'.repeat(65)}@a.bc`,
  'id-1',
  '-id',
  'id 1',
  'i'.repeat(40),
  'i'.repeat(41),
  ...[2, 60, 80, 200, 300, 500, 1000, 2000, 10_000, 100_000].flatMap((length) => [
    'x'.repeat(length),
    'x'.repeat(length + 1),
  ]),
  'notCollected',
  'NotCollected',
  'suppressed',
  'unanswered',
  'monthly@1',
  'form@1',
];

/** Changes a value in one place: a key dropped or added, another value, an entry more. */
export function changed(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  const other = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...POOL) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  return fc.constantFrom(...places).chain((path) => {
    const inner = at(value, path);
    const changes: fc.Arbitrary<unknown>[] = [other.map((one) => withAt(value, path, one))];
    if (path.length > 0) changes.push(fc.constant(without(value, path)));
    if (Array.isArray(inner)) changes.push(other.map((one) => withAt(value, path, [...inner, one])));
    else if (typeof inner === 'object' && inner !== null)
      changes.push(
        fc
          .tuple(fc.constantFrom('extra', '__proto__', 'constructor', '$schema', 'valuess', ''), other)
          .map(([key, one]) => withAt(value, path, withKey(inner, key, one))),
      );
    return fc.oneof(...changes);
  });
}

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Node)[key], [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Node)[key], value);
}

function withAt(value: unknown, [key, ...rest]: Path, one: unknown): unknown {
  if (key === undefined) return one;
  const inner = withAt((value as Node)[key], rest, one);
  if (Array.isArray(value)) return value.map((entry, i) => (i === key ? inner : entry));
  return withKey(value as object, String(key), inner);
}

/** As `JSON.parse` makes it: `__proto__` is a key like any other. */
function withKey(value: object, key: string, one: unknown): unknown {
  return Object.fromEntries([...Object.entries(value).filter(([own]) => own !== key), [key, one]]);
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (rest.length > 0) return withAt(value, [key!], without((value as Node)[key!], rest));
  if (Array.isArray(value)) return value.filter((_, i) => i !== key);
  return Object.fromEntries(Object.entries(value as object).filter(([own]) => own !== key));
}
