#!/usr/bin/env node
import { nodeHost } from './nodeHost.js';
import { run } from './run.js';

// A reader that has seen enough, such as `csmhs rules | head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeHost());
