export { checkMonthlyJson, type MonthlyJson, type MonthlyJsonOptions } from './checkMonthlyJson.js';
export type { Delimiter } from './csvHeader.js';
export type { MonthlyCsvOptions } from './csvReader.js';
export type { MonthlyBatch } from './monthlyBatch.js';
export { type MonthlyCsv, parseMonthlyCsv } from './parseMonthlyCsv.js';
export { type ByteStream, type MonthlyCsvSource, readMonthlyCsv } from './readMonthlyCsv.js';
export { EXCHANGE_RULES } from './rules/index.js';
