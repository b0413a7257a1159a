import { isOpen, type Placed } from '../findings/placesOf';
import { type Step, stepOfName } from '../forms/stepsOf';
import { filled } from '../language/languages';
import { usePage } from './pageContext';

interface StepListProps {
  readonly steps: readonly Step[];
  readonly step: number;
  readonly shown: readonly Placed[];
  readonly onOpen: (step: number, focusId: string) => void;
}

/** The steps of a wizard with what is open on each; any may be opened at any time, and the summary is the last. */
export function StepList({ steps, step, shown, onOpen }: StepListProps) {
  const { words } = usePage();
  const labelOf = (label: string, i: number) => {
    const count = shown.filter(
      ({ finding, places }) => isOpen(finding) && stepOfName(steps, places[0]) === i,
    ).length;
    return count > 0 ? filled(words.stepOpen, { label, count }) : label;
  };
  const labels = [...steps.map(({ label }, i) => labelOf(label, i)), words.summary];
  return (
    <nav aria-label={words.steps}>
      <ol>
        {labels.map((label, i) => (
          <li key={steps[i]?.id ?? 'summary'}>
            <button
              type="button"
              aria-current={i === step ? 'step' : undefined}
              onClick={() => onOpen(i, 'step')}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
