// The reader alone over a file, as a stream: what `csmhs validate` is held against.
import { createReadStream } from 'node:fs';
import { distUrl } from './dist.mjs';

const { readMonthlyCsv } = await import(distUrl('exchange/index.mjs'));
let rows = 0;
for await (const batch of readMonthlyCsv(createReadStream(process.argv[2], { highWaterMark: 1 << 18 })))
  rows += batch.rows;
console.log(rows);
