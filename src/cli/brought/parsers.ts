import type { Outcome } from '../../core/index.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { Cohort, RegistryFile } from '../../network/index.js';
export const parseCohort = (value: unknown): Outcome<Cohort> => ({
  ok: true,
  value: value as Cohort,
  findings: [],
});
export const parseRegistry = (value: unknown): Outcome<RegistryFile> => ({
  ok: true,
  value: value as RegistryFile,
  findings: [],
});
export const parseMonthlyForm = (value: unknown): Outcome<MonthlyForm> => ({
  ok: true,
  value: value as MonthlyForm,
  findings: [],
});
