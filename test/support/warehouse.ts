import { createContext, runInContext } from 'node:vm';
import {
  WAREHOUSE_FILES,
  type WarehouseFile,
  warehouseFile,
} from '../../scripts/build/warehouse/warehouseFile.js';
import { ROOT } from './sourceFiles.js';

export type Called = (...input: readonly unknown[]) => unknown;

/** A file for warehouses as it stands in one: in V8 without anything of Node or the web. */
export interface Warehouse {
  readonly text: string;
  /** What the file offers, by name. */
  readonly functions: Readonly<Record<string, Called>>;
  /** Evaluates a script beside it. */
  run(script: string): unknown;
}

/** Writes a file for warehouses and evaluates it. */
export async function warehouse(name: WarehouseFile): Promise<Warehouse> {
  const text = await warehouseFile(name, ROOT);
  const context = createContext(Object.create(null));
  const run = (script: string): unknown => runInContext(script, context);
  run(text);
  return { text, run, functions: run(WAREHOUSE_FILES[name].global) as Warehouse['functions'] };
}
