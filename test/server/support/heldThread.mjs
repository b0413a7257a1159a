// A thread that cannot go on until the test lets it: it reads a pipe, and is then the thread of the server.
import { readFileSync } from 'node:fs';

readFileSync(process.env.HELD_BY);
await import('../../../examples/server/dist/thread.mjs');
