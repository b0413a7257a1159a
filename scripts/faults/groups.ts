import type { Command } from './command.js';
import { signals, streams } from './ends.js';
import { odd } from './inputs.js';
import { limits } from './limits.js';
import { outputs } from './outputs.js';
import type { Tally } from './trial.js';
import { truncated } from './truncated.js';

/** Tries all faults of one kind; in the quick form some of each. */
type Group = (command: Command, tally: Tally, isQuick: boolean) => Promise<void>;

export const GROUPS: Readonly<Record<string, Group>> = { outputs, limits, signals, streams, truncated, odd };
