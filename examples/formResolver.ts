// A monthly form in react-hook-form: the findings of whole rules show at their fields, in plain words.
// Here without a page around it, so that it runs anywhere; in a component it is
//   const form = useForm({ resolver });
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { en } from 'csmhs/messages/en';
import type { MonthlyReport, MonthlyReportInput } from 'csmhs/monthly';
import { MA_REGISTRY } from 'csmhs/network';
import { parseMonthlyReport, standardSchema } from 'csmhs/schema';

const schema = standardSchema<MonthlyReport, MonthlyReportInput>(
  (value) => parseMonthlyReport(value, { registry: MA_REGISTRY }),
  // `fatal` stops this form; softer findings are asked about when the month is submitted.
  { messages: en, block: 'fatal' },
);

/** What `useForm({ resolver })` takes. */
export const resolver = standardSchemaResolver<MonthlyReportInput, unknown, MonthlyReport>(schema);

const typed: MonthlyReportInput = {
  organization: '00240505',
  month: '2020-10',
  values: { enrolled: 694, screened: 61, screenedYtd: 16, tier2Served: -3 },
};

const { errors } = await resolver(typed, undefined, { fields: {}, shouldUseNativeValidation: false });
for (const [field, error] of Object.entries(errors.values ?? {})) console.log(`${field}: ${error?.message}`);
