import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { standardSchema } from 'csmhs/core';
import { withLabels } from 'csmhs/form';
import { type FocusEvent, type FormEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { forgetDraft, keepDraft, keptDraft } from '../drafts/draft';
import { FieldInputs } from '../fields/Group';
import { answerKey } from '../findings/answers';
import { readAnswered, useFindings, withAnswer } from '../findings/useFindings';
import type { AppForm, Values } from '../forms/appForm';
import { stepOfName, stepsOf } from '../forms/stepsOf';
import { filledNames } from '../forms/withoutBlanks';
import { withFormWords } from '../language/formWords';
import type { Language } from '../language/languages';
import { DraftNote } from './DraftNote';
import { type Page, PageContext } from './pageContext';
import type { Sent } from './Receipt';
import { StepList } from './StepList';
import { Summary } from './Summary';

interface FormPageProps {
  readonly form: AppForm;
  readonly language: Language;
  readonly onSent: (sent: Sent) => void;
  /** Called when the draft was deleted, to begin anew. */
  readonly onReset: () => void;
}

/** A form from its first input to its submission. A long form is filled step by step, the last of which is a summary. */
export function FormPage({ form, language, onSent, onReset }: FormPageProps) {
  const { words } = language;
  const labelled = withLabels(form, language.messages);
  const { title, fields } = labelled;
  const messages = useMemo(() => withFormWords(language.messages, labelled), [language, labelled]);
  const steps = useMemo(() => stepsOf(title, fields), [title, fields]);
  const isWizard = steps.length > 1;

  const [kept] = useState(() => keptDraft(form));
  const [answers, setAnswers] = useState(kept.answers);
  const [step, setStep] = useState(0);
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(filledNames(kept.values)));
  const atSummary = !isWizard || step === steps.length;

  const resolver = useMemo(() => {
    const parse = (values: unknown) => readAnswered(form, values as Values, answers);
    return standardSchemaResolver(standardSchema<Values, Values>(parse, { messages }));
  }, [form, answers, messages]);
  const methods = useForm<Values, unknown, Values>({
    defaultValues: kept.values,
    resolver,
    shouldFocusError: false,
  });
  const values = useWatch({ control: methods.control });
  const { all, explanations } = useFindings(form, fields, values, answers);
  useEffect(() => keepDraft(form, { values, answers }), [form, values, answers]);

  // The form library knows only the field that is edited: what is shown, and where, follows from the findings.
  const shown = useSame(
    all.filter(
      ({ places }) => asked.has(stepOfName(steps, places[0])) || places.some((name) => seen.has(name)),
    ),
  );
  const open = useCallback(
    (next: number, id: string) => {
      flushSync(() => {
        setAsked((before) => new Set(next === steps.length ? steps.keys() : [...before, step]));
        setStep(next);
      });
      focus(id);
    },
    [steps, step],
  );
  // Inputs are drawn anew only where this changes.
  const page = useMemo<Page>(
    () => ({
      ...language,
      messages,
      form,
      answers,
      answer: (finding, note) => setAnswers((before) => withAnswer(before, answerKey(finding), note)),
      findingsAt: (name) => shown.filter(({ places }) => places.includes(name)),
      goTo: (name) => (isWizard ? open(stepOfName(steps, name), name) : focus(name)),
    }),
    [language, messages, form, answers, shown, isWizard, open, steps],
  );

  const submit = methods.handleSubmit(
    (value) => {
      const at = new Date().toISOString();
      forgetDraft(form);
      onSent({ title, at, answers: explanations.length, message: form.message(value, explanations, at) });
    },
    () => {
      flushSync(() => setAsked(new Set(steps.keys())));
      focus('summary');
    },
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (atSummary) void submit(event);
    else open(step + 1, 'step');
  };
  const onBlur = ({ target }: FocusEvent<HTMLElement>) => {
    const name = target.getAttribute('name');
    if (name && !seen.has(name)) setSeen(new Set([...seen, name]));
  };
  const deleteDraft = () => {
    forgetDraft(form);
    onReset();
  };
  const { label = title, help = '', fields: inputs = {} } = steps[step] ?? { label: words.summary };

  return (
    <FormProvider {...methods}>
      <PageContext value={page}>
        <form noValidate onSubmit={onSubmit} onBlur={onBlur}>
          <h2>{title}</h2>
          <DraftNote was={kept.was} onDelete={deleteDraft} />
          {isWizard && <StepList steps={steps} step={step} shown={shown} onOpen={open} />}
          <h3 id="step" tabIndex={-1} hidden={!isWizard}>
            {label}
          </h3>
          {help && <p className="help">{help}</p>}
          <FieldInputs key={step} name="" fields={inputs} />
          {atSummary && <Summary shown={shown} steps={steps} />}
          <p className="moves">
            {isWizard && step > 0 && (
              <button type="button" onClick={() => open(step - 1, 'step')}>
                {words.back}
              </button>
            )}
            <button type="submit">{atSummary ? words.submit : words.next}</button>
          </p>
        </form>
      </PageContext>
    </FormProvider>
  );
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/** Gives the same value as long as it says the same. */
function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text), [text]);
}
