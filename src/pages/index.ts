export { PAGE_WORDS, type PageWords } from '../messages/en/pageWords.js';
export type { PageLanguage } from '../messages/pageLanguage.js';
export type { CohortReport, ReportFunnel } from './cohort/cohortReport.js';
export type { DistrictReport, LeftOut, ToConfirm } from './district/districtReport.js';
export { publicPage } from './publicPage.js';
export { type ReceiptOptions, receiptPage } from './receipt/receiptPage.js';
export { cohortPage, districtPage } from './reportPage.js';
export type { PageOptions } from './words/pageOptions.js';
