#!/usr/bin/env node
import { nodeHost } from './nodeHost.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), nodeHost());
