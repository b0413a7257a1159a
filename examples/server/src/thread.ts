import { parentPort } from 'node:worker_threads';
import { judgeWhole, type Whole } from './reading/judgeWhole.ts';

// The program of a thread that judges bodies. What is thrown ends the thread, and is told to whoever waits for it.
parentPort?.on('message', async (whole: Whole) => parentPort?.postMessage(await judgeWhole(whole)));
