import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { ThresholdGauge } from '../panels/findings/ThresholdGauge.tsx';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { IconButton } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { stageWords } from '../words/present-words.ts';
import { leave, nextStep, presentStore } from './present-store.ts';
import { announcement, textOfStep } from './step-text.ts';
import type { Step } from './steps.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { useShownStep } from './use-shown-step.ts';
import './present.css';

/** The lower part of a presentation: what is said of the step on screen, and the ways on and out. */
export function PresentStage() {
  const on = useStore(presentStore, (state) => state.on);
  const step = on?.steps[on.at];
  return on && step ? <Stage step={step} at={on.at} count={on.steps.length} /> : null;
}

/** Sentences of more characters than this are written smaller, so that they are seen whole. */
const LONG = 120;

interface StageProps {
  readonly step: Step;
  readonly at: number;
  readonly count: number;
}

function Stage({ step, at, count }: StageProps) {
  const open = useOpenPlan();
  const analysis = useAnalysis();
  const stage = useRef<HTMLElement>(null);
  const words = textOfStep(open, analysis, step);
  useShownStep(step);
  usePresentKeys();
  useEffect(() => stage.current?.focus(), []);
  const finding = step.kind === 'finding' ? step.finding : null;
  return (
    <section ref={stage} className="present" aria-label={stageWords.label} tabIndex={-1}>
      {/* Said in one piece; what is seen would be read out in bits. */}
      <p className="visually-hidden" role="status">
        {announcement(step, words, at, count)}
      </p>
      <div
        className={`present-words ${words.sentence.length > LONG ? 'present-long' : ''}`}
        key={at}
      >
        <p className="present-above">
          {finding && <SeverityMark severity={finding.severity} withWord />}
          <span>{words.above}</span>
        </p>
        <p className="present-sentence" dir="auto">
          {words.sentence}
        </p>
        <p className="present-below">{words.below}</p>
      </div>
      {finding?.measured && (
        <div className="present-measure">
          <ThresholdGauge
            measured={finding.measured}
            threshold={finding.threshold}
            severity={finding.severity}
          />
        </div>
      )}
      <div className="present-bar">
        {/* Not disabled at the ends: the focus would be lost. */}
        <IconButton
          label={stageWords.previous}
          aria-disabled={at === 0}
          onClick={() => nextStep(-1)}
        >
          <ChevronLeft />
        </IconButton>
        <span className="present-count">{stageWords.step(at + 1, count)}</span>
        <IconButton
          label={stageWords.next}
          aria-disabled={at === count - 1}
          onClick={() => nextStep(1)}
        >
          <ChevronRight />
        </IconButton>
        <IconButton label={stageWords.end} keys={stageWords.endKey} onClick={leave}>
          <X />
        </IconButton>
      </div>
    </section>
  );
}
