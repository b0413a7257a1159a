// One contender in its own process: own heap, own inline caches. Answers each message with one round.
import { readFileSync } from 'node:fs';

/** Peak and present resident memory of this process in MB, as the kernel counts them. */
const memory = () => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const mb = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024;
  return { peak: mb('VmHWM'), now: mb('VmRSS') };
};

const [file, name, argument] = process.argv.slice(2);
const { contenders } = await import(file);
const run = await contenders[name](JSON.parse(argument));
process.on('message', async (message) => {
  if (message === 'end') process.exit(0);
  try {
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    const answer = await run();
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    const { user, system } = process.cpuUsage(cpu);
    process.send({ ms, cpu: (user + system) / 1000, answer, memory: memory() });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.send({ ready: true, memory: memory() });
