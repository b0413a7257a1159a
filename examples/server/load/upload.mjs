// Sends one large CSV file to a server of its own and prints what it took: npm run load -- 200. It needs DATABASE_URL.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { MEASURE_IDS } from 'csmhs/monthly';

const COUNTED = ['enrolled', 'screened', 'screenedYtd', 'identifiedAtRisk'];
const megabytes = Number(process.argv[2] ?? 200);
const TOKEN_SECRET = 'a secret for measuring, not for use';
const cohort = new URL('cohort.json', import.meta.url).pathname;
const env = { ...process.env, TOKEN_SECRET, COHORT: cohort, PORT: '0' };
// The flags are those of npm start: memory that is not needed is given back early, and a large JSON body may still have some.
const flags = ['--max-semi-space-size=2', '--heap-growing-percent=20'];
const server = spawn(process.execPath, [...flags, new URL('../dist/main.mjs', import.meta.url).pathname], {
  env,
});
server.stderr.pipe(process.stderr);
const [line] = await once(createInterface(server.stdout), 'line');
const { listening: port } = JSON.parse(line);

const kilobytes = (name) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]);

// A server that has answered once is idle; one that has only just begun has not even read its own code.
await send('organization,month,enrolled\n99990000,2020-09,100\n');
await new Promise((resolve) => setTimeout(resolve, 3_000));
const idle = kilobytes('VmRSS');

let bytes = 0;
const start = performance.now();
const answer = await send(Readable.from(pieces(megabytes * 1024 * 1024)));
const seconds = (performance.now() - start) / 1000;
const peak = kilobytes('VmHWM');
console.log({
  megabytes: Math.round(bytes / 1024 / 1024),
  status: answer.status,
  answer: JSON.parse(answer.text).reports ?? JSON.parse(answer.text).counts,
  seconds: Math.round(seconds),
  idleMegabytes: Math.round(idle / 1024),
  peakAboveIdleMegabytes: Math.round((peak - idle) / 1024),
});
server.kill('SIGTERM');

async function send(body) {
  const head = { authorization: `Bearer ${tokenOfState()}`, 'content-type': 'text/csv' };
  const sent = request({ port, path: '/v1/submissions', method: 'POST', headers: head });
  if (typeof body === 'string') sent.end(body);
  else body.pipe(sent);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece;
  return { status: response.statusCode, text };
}

function tokenOfState() {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const text = [
    { alg: 'HS256', typ: 'JWT' },
    { aud: 'csmhs', role: 'state', exp },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac('sha256', TOKEN_SECRET).update(text).digest('base64url')}`;
}

/** Districts with twelve schools each, a year of months, as many as it takes. */
function* pieces(most) {
  const columns = [...COUNTED, ...MEASURE_IDS.filter((id) => !COUNTED.includes(id))];
  const others = columns.slice(COUNTED.length).map(() => 'notCollected');
  yield `organization,month,version,${columns},note\n`;
  for (let district = 1; district < 9999 && bytes < most; district++) {
    let rows = '';
    for (let month = 0; month < 10; month++)
      for (let school = 0; school <= 12; school++) {
        const code = `${String(district).padStart(4, '0')}${String(school).padStart(4, '0')}`;
        const times = school === 0 ? 12 : 1;
        const counts = [400, 20 + (month % 2), 20 * (month + 1), 4 + (month % 2)].map(
          (count) => count * times,
        );
        const date = `${month < 4 ? 2020 : 2021}-${String(((month + 8) % 12) + 1).padStart(2, '0')}`;
        rows += `${code},${date},1,${counts},${others},Made up; no count in it is real\n`;
      }
    bytes += rows.length;
    yield rows;
  }
}
