import type { CompiledForm } from '../../monthly/form/compiledForm.js';

export const templateCsv = ({ ids }: CompiledForm): string =>
  `${['organization', 'month', 'version', 'submittedBy', 'submittedAt', 'note', ...ids].join(',')}\n`;
