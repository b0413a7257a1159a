import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Starts one contender in its own process; `ask` runs one round. */
export function contender(fileUrl, name, argument, execArgv = []) {
  const child = fork(
    fileURLToPath(new URL('./child.mjs', import.meta.url)),
    [fileUrl, name, JSON.stringify(argument ?? null)],
    { execArgv },
  );
  const next = () =>
    new Promise((resolve, reject) => {
      const onExit = (code) => reject(new Error(`${name} ended with ${code}`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        if (message.error) reject(new Error(`${name}: ${message.error}`));
        else resolve(message);
      });
    });
  return {
    ready: next(),
    ask() {
      const answer = next();
      child.send('go');
      return answer;
    },
    end: () => child.send('end'),
  };
}

/**
 * Runs contenders in turns (A B C, B C A, ...), so that the noise of a shared machine hits all alike.
 *
 * Every contender stays warm in its own process. The answers of the first, unmeasured round are compared
 * before anything is timed: `same` takes from an answer what must be equal.
 *
 * @param entries - `{ name, file, contender, argument }`, shown under `name`
 */
export async function compare(title, entries, { rounds, warm = 2, same = (answer) => answer }) {
  const running = [];
  for (const entry of entries) {
    const started = contender(entry.file, entry.contender ?? entry.name, entry.argument);
    await started.ready;
    running.push({ ...started, name: entry.name, ms: [], cpu: [], answer: undefined });
  }
  for (let round = -warm; round < rounds; round++) {
    for (let i = 0; i < running.length; i++) {
      const one = running[(i + round + warm) % running.length];
      const { ms, cpu, answer } = await one.ask();
      one.answer = answer;
      if (round >= 0) {
        one.ms.push(ms);
        one.cpu.push(cpu);
      }
    }
    if (round === -warm) assertSame(title, running, same);
  }
  for (const one of running) one.end();
  return {
    title,
    rounds,
    results: running.map(({ name, ms, cpu, answer }) => ({
      name,
      ms: median(ms),
      least: Math.min(...ms),
      most: Math.max(...ms),
      cpu: median(cpu),
      all: ms,
      answer,
    })),
  };
}

function assertSame(title, running, same) {
  const seen = new Map();
  for (const { name, answer } of running) {
    const text = JSON.stringify(same(answer));
    seen.set(text, [...(seen.get(text) ?? []), name]);
  }
  if (seen.size > 1)
    throw new Error(
      `${title}: results differ\n${[...seen].map(([k, v]) => `  ${k}  ${v.join(', ')}`).join('\n')}`,
    );
}

/**
 * The time of a contender over that of another, in one comparison: the least of each, which other work on the machine
 * disturbs least; the medians; and the smallest and largest of any round.
 */
export function ratio({ results }, name, base) {
  const [one, other] = [name, base].map((wanted) => results.find((result) => result.name === wanted));
  const rounds = one.all.map((ms, round) => ms / other.all[round]);
  return {
    ratio: one.least / other.least,
    medians: one.ms / other.ms,
    min: Math.min(...rounds),
    max: Math.max(...rounds),
  };
}
