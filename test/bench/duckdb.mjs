// The same work in SQL, made from the same data: read_csv into typed columns, then every rule as an expression.
import { ABSENCES, AT_MOST, COLUMNS, DUE, kindOf, NUMBERS, PATTERNS, POSITIVE_WHILE } from './form.mjs';

const UNREADABLE = -9;
const quoted = (column) => `"${column}"`;
const markerOf = (is) => (is === 0 ? 0 : -1 - ABSENCES.indexOf(is));

function typed(column) {
  const name = quoted(column);
  const kind = kindOf(column);
  if (!(kind in PATTERNS)) return `coalesce(${name}, '') AS ${name}`;
  const unfit = `NOT regexp_full_match(coalesce(${name}, ''), '${PATTERNS[kind]}')`;
  if (!(kind in NUMBERS)) return `CASE WHEN ${unfit} THEN '!' ELSE ${name} END AS ${name}`;
  const number = kind === 'tenths' ? `CAST(${name} AS DECIMAL(15, 1)) * 10` : `CAST(${name} AS BIGINT)`;
  const words = ABSENCES.map((word) => `WHEN '${word}' THEN ${markerOf(word)}`).join(' ');
  return `CASE WHEN ${name} IS NULL OR ${name} = '' THEN NULL WHEN ${unfit} THEN ${UNREADABLE}
    WHEN ${name} < 'a' THEN ${number} ELSE CASE ${name} ${words} END END AS ${name}`;
}

const breaches = [
  ...COLUMNS.filter((column) => kindOf(column) in PATTERNS).map((column) =>
    kindOf(column) in NUMBERS ? `${quoted(column)} = ${UNREADABLE}` : `${quoted(column)} = '!'`,
  ),
  ...AT_MOST.map(({ part, whole, second, excess, unless }) => {
    const [a, b] = [quoted(part), quoted(whole)];
    const sum = second === undefined ? b : `(${b} + ${quoted(second)})`;
    const wholes = second === undefined ? `${b} >= 0` : `${b} >= 0 AND ${quoted(second)} >= 0`;
    const side =
      excess === 'from5Percent'
        ? ` AND (${a} - ${sum}) * 20 >= ${sum}`
        : excess === 'below5Percent'
          ? ` AND (${a} - ${sum}) * 20 < ${sum}`
          : '';
    const spare = unless === undefined ? '' : ` AND NOT coalesce(${quoted(unless)} >= 0, false)`;
    return `${wholes} AND ${a} > ${sum}${side}${spare}`;
  }),
  ...POSITIVE_WHILE.map(
    ({ positive, other, is }) => `${quoted(positive)} > 0 AND ${quoted(other)} = ${markerOf(is)}`,
  ),
  ...DUE.map((id) => `${quoted(id)} IS NULL`),
].map((condition) => `coalesce((${condition})::INT, 0)`);

/** Reads and checks a file on so many threads. */
export async function duckdbReader({ file, threads }) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return async () => {
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE reports AS SELECT ${COLUMNS.map(typed).join(', ')}
       FROM read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
    );
    const result = await connection.runAndReadAll(
      `SELECT count(*), count(*) FILTER (k = 0), coalesce(sum(enrolled) FILTER (k = 0 AND enrolled > 0), 0)
       FROM (SELECT enrolled, ${breaches.join(' + ')} AS k FROM reports)`,
    );
    connection.closeSync();
    const [rows, clean, enrolled] = result.getRows()[0].map(Number);
    return { rows, clean, bad: rows - clean, enrolled };
  };
}
