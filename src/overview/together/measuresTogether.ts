import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { SERVED_IN } from './tiersTogether.js';

/** The measures of a monthly form whose numbers are compared with what other files say. */
export function measuresTogether({ roles }: CompiledForm): readonly string[] {
  const { cyclesActive, cyclesCompleted } = roles;
  return [...Object.values(SERVED_IN), cyclesActive, cyclesCompleted].flatMap((id) => id ?? []);
}
