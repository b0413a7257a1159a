import { FindingList, Sentence } from '../findings/FindingList';
import { isOpen, type Placed } from '../findings/placesOf';
import { fieldAt } from '../forms/fieldAt';
import { type Step, stepOfName } from '../forms/stepsOf';
import { filled } from '../language/languages';
import { usePage } from './pageContext';

interface SummaryProps {
  readonly steps: readonly Step[];
  readonly shown: readonly Placed[];
}

/** What is still open before a form is submitted, each with a link to its field. */
export function Summary({ steps, shown }: SummaryProps) {
  const { words, goTo } = usePage();
  const open = shown.filter(({ finding }) => isOpen(finding));
  const labelOf = (name: string) => {
    const { fields = {}, label = '' } = steps[stepOfName(steps, name)] ?? {};
    return fieldAt(fields, name.split('.'))?.label ?? label;
  };
  return (
    <section className="summary" aria-labelledby="summary">
      <h3 id="summary" tabIndex={-1}>
        {words.summary}
      </h3>
      <p role="status">{open.length > 0 ? filled(words.open, { count: open.length }) : words.nothingOpen}</p>
      <FindingList name="" />
      <ul>
        {open
          .filter(({ places }) => places[0] !== '')
          .map(({ finding, places: [name] }) => (
            <li key={finding.fingerprint}>
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(name);
                }}
              >
                {labelOf(name)}
              </a>
              <Sentence finding={finding} />
            </li>
          ))}
      </ul>
    </section>
  );
}
