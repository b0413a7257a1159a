import { mkdirSync, writeFileSync } from 'node:fs';
import { en } from '../../src/messages/en.js';
import { es } from '../../src/messages/es.js';
import { ht } from '../../src/messages/ht.js';
import { pt } from '../../src/messages/pt.js';
import { sentenceRows, termsRows } from './warehouse/sentenceRows.js';
import { csvOf, ndjsonOf } from './warehouse/tableTexts.js';
import { WAREHOUSE_FILES, type WarehouseFile, warehouseFile } from './warehouse/warehouseFile.js';

const FOLDER = 'dist/warehouse';

/** Writes what SQL warehouses need: a script for reports, one for months, and the tables of sentences and terms. */
export async function writeWarehouse(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const files: string[] = [];
  for (const name of Object.keys(WAREHOUSE_FILES) as WarehouseFile[]) {
    const text = await warehouseFile(name, `${process.cwd()}/`);
    writeFileSync(`${FOLDER}/${name}.js`, text);
    files.push(text);
  }
  const languages = [en, es, pt, ht];
  const tables = { sentences: sentenceRows(files, languages), terms: termsRows(files, languages) };
  for (const [name, rows] of Object.entries(tables)) {
    writeFileSync(`${FOLDER}/${name}.csv`, csvOf(rows));
    writeFileSync(`${FOLDER}/${name}.ndjson`, ndjsonOf(rows));
  }
}
