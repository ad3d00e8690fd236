import { useId, useState } from 'react';
import type { OwnSalary } from '../../shared/model/plan-entities.ts';
import { NumberInput } from '../ui/NumberInput.tsx';
import { ownFigureWords } from '../words/cost-words.ts';

type Range = Pick<OwnSalary, 'low' | 'high'>;

interface PayRangeInputProps {
  /** Whom it pays: names both fields. */
  readonly of: string;
  readonly value: Range | null;
  /** Both ends, or none; returns what is wrong, or null. */
  readonly onChange: (range: Range | null) => string | null;
}

const MOST = 1_000_000;

/** Yearly pay from and to, in thousands: written once both ends are there. */
export function PayRangeInput({ of, value, onChange }: PayRangeInputProps) {
  const note = useId();
  const [half, setHalf] = useState<{ low: number | null; high: number | null } | null>(null);
  /** What is wrong with both together, and with the text of one of them. */
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const problem = unread ?? refusal;
  const low = half ? half.low : (value?.low ?? null);
  const high = half ? half.high : (value?.high ?? null);
  const put = (end: 'low' | 'high') => (number: number | null) => {
    const next = { low, high, [end]: number };
    const whole = next.low !== null && next.high !== null;
    const empty = next.low === null && next.high === null;
    const refused =
      whole || empty
        ? onChange(whole ? { low: next.low ?? 0, high: next.high ?? 0 } : null)
        : ownFigureWords.fromAndToNeeded;
    setHalf(refused ? next : null);
    setRefusal(refused);
    // Said under both fields, not in the one that happens to be typed in.
    return null;
  };
  const common = { min: 0, max: MOST, step: 5, placeholder: '', onProblem: setUnread };
  return (
    <div className="cost-range">
      <NumberInput
        {...common}
        name={ownFigureWords.from(of)}
        value={low}
        describedBy={problem ? note : undefined}
        onChange={put('low')}
      />
      <span aria-hidden="true">{ownFigureWords.between}</span>
      <NumberInput
        {...common}
        name={ownFigureWords.to(of)}
        value={high}
        describedBy={problem ? note : undefined}
        onChange={put('high')}
      />
      {problem && (
        <p id={note} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
