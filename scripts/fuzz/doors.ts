import { CELL_DOOR } from './cellDoor.js';
import type { Door } from './seen.js';
import { TEXT_DOORS } from './textDoors.js';
import { VALUE_DOORS } from './valueDoors.js';

/** Every door that is tried. */
export const DOORS: Readonly<Record<string, Door>> = { cell: CELL_DOOR, ...VALUE_DOORS, ...TEXT_DOORS };
