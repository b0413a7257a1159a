/** Prints rows under a title as a table that a terminal and Markdown both show. */
export function printRows(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const text = (line) =>
    `| ${line.map((cell, i) => (Number.isNaN(Number.parseFloat(cell)) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  if (title) console.log(`\n${title}\n`);
  console.log([text(lines[0]), rule, ...lines.slice(1).map(text)].join('\n'));
}

/** Prints a comparison: time by the clock, ratio to the base, processor time, things a second. */
export function printComparison({ title, rounds, results }, base, things) {
  const of = results.find((result) => result.name === base);
  printRows(
    `${title} (${rounds} rounds, medians)`,
    ['contender', 'ms', 'min-max', 'x base', 'x base, cpu', 'a second', 'answer'],
    results.map(({ name, ms, least, most, cpu, answer }) => [
      name,
      ms.toFixed(1),
      `${least.toFixed(1)}-${most.toFixed(1)}`,
      (ms / of.ms).toFixed(2),
      (cpu / of.cpu).toFixed(2),
      Math.round((things / ms) * 1000).toLocaleString('en'),
      typeof answer === 'object' ? Object.values(answer).join('/') : answer,
    ]),
  );
}

/** Prints one line a goal: the ratio of the least times, with that of the medians and those of single rounds. */
export function printGoals(goals) {
  const shown = (x) => (x === undefined ? '' : x.toFixed(x < 10 ? 2 : 1));
  printRows(
    'The performance contract',
    ['goal', 'what', 'measured', 'medians', 'min', 'max', 'wanted', 'met'],
    goals.map(({ id, what, ratio, unit, medians, min, max, wanted, met }) => [
      id,
      what,
      `${shown(ratio)}${unit}`,
      shown(medians),
      shown(min),
      shown(max),
      wanted,
      met === null ? '' : met ? 'yes' : 'NO',
    ]),
  );
}
