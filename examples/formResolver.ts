// A monthly form in react-hook-form: the findings of whole rules show at their fields, in plain words.
// Here without a page around it, so that it runs anywhere; in a component it is
//   const form = useForm({ resolver });
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { en } from 'csmhs/messages/en';
import { MA_REGISTRY } from 'csmhs/network';
import { parseMonthlyReport, standardSchema } from 'csmhs/schema';

const schema = standardSchema(
  // `form` says that fields hold texts; a parse that is wrapped hands it on.
  (value, form) => parseMonthlyReport(value, { registry: MA_REGISTRY, ...form }),
  // `fatal` stops this form; softer findings are asked about when the month is submitted.
  { messages: en, block: 'fatal' },
);

/** What `useForm({ resolver })` takes. */
export const resolver = standardSchemaResolver(schema);

// As input fields hold it: texts, and an empty one where nothing was typed.
const typed = {
  organization: '00240505',
  month: '2020-10',
  values: {
    enrolled: '694',
    screened: '61',
    screenedYtd: '16',
    tier2New: '',
    tier2Served: '-3',
    tier3Served: 'Not collected',
  },
};

const { errors } = await resolver(typed, undefined, { fields: {}, shouldUseNativeValidation: false });
for (const [field, error] of Object.entries(errors.values ?? {})) console.log(`${field}: ${error?.message}`);
