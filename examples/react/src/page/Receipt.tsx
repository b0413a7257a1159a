import { useEffect, useRef } from 'react';
import { filled, type Language } from '../language/languages';

/** A form that was submitted. */
export interface Sent {
  readonly title: string;
  readonly at: string;
  /** How many findings were answered. */
  readonly answers: number;
  readonly message: unknown;
}

interface ReceiptProps extends Sent {
  readonly language: Language;
  readonly onAgain: () => void;
}

/** What was submitted, to be read and saved. Your program sends `message` to where your state takes it. */
export function Receipt({ title, at, answers, message, language: { words }, onAgain }: ReceiptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const json = JSON.stringify(message, null, 2);
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt" tabIndex={-1} ref={heading}>
        {words.received}
      </h2>
      <p>{filled(words.receipt, { title, at, count: answers })}</p>
      <p>{words.nothingSent}</p>
      <p className="moves">
        <button type="button" onClick={() => save(json)}>
          {words.save}
        </button>
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
      <textarea readOnly rows={16} aria-label="JSON" value={json} />
    </section>
  );
}

function save(json: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = 'form.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
