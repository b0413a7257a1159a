import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { follow, type Running } from './programs.js';

/** A Redis of one test: nobody else reaches its socket, and it keeps nothing. */
export interface Redis {
  readonly url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

const NOTHING_KEPT = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];

/** Starts Redis in a folder. */
export async function startRedis(folder: string): Promise<Redis> {
  if (!['/usr/bin/redis-server', '/usr/local/bin/redis-server'].some((path) => existsSync(path)))
    throw new Error('Redis is missing. Install it: apt-get install redis-server');
  const url = join(folder, 'redis.sock');
  let running: Running;
  const begin = async () => {
    running = follow(
      spawn('redis-server', ['--port', '0', '--unixsocket', url, '--dir', folder, ...NOTHING_KEPT]),
    );
    await running.says(/ready to accept connections/i);
  };
  const kill = async () => {
    running.process.kill('SIGKILL');
    await running.ended();
  };
  await begin();
  return {
    url,
    kill,
    async restart() {
      await kill();
      await begin();
    },
  };
}
