import { formatMeasure } from '../../../shared/rules/measure.ts';
import type { Measure, Severity } from '../../../shared/rules/types.ts';
import { findingWords } from '../../words/finding-words.ts';

interface ThresholdGaugeProps {
  readonly measured: Measure;
  readonly threshold: Measure | null;
  readonly severity: Severity;
}

/** The measured value as a bar and the threshold as a line on it, with both in words. */
export function ThresholdGauge({ measured, threshold, severity }: ThresholdGaugeProps) {
  const sameUnit = threshold !== null && threshold.unit === measured.unit;
  const end = sameUnit ? Math.max(measured.value, threshold.value) * 1.3 || 1 : measured.value || 1;
  const percent = (value: number) => `${Math.min(100, (value / end) * 100)}%`;
  return (
    <div className="gauge">
      <p className="gauge-words">
        <strong>{formatMeasure(measured)}</strong>
        {threshold && (
          <span className="gauge-limit">{findingWords.limit(formatMeasure(threshold))}</span>
        )}
      </p>
      {sameUnit && (
        <div className={`gauge-track gauge-${severity}`} aria-hidden="true">
          <span className="gauge-bar" style={{ width: percent(measured.value) }} />
          <span className="gauge-line" style={{ left: percent(threshold.value) }} />
        </div>
      )}
    </div>
  );
}
