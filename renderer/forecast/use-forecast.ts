import { useEffect, useMemo, useState } from 'react';
import { type Forecast, forecastFrom, type JudgedQuarter } from '../../shared/forecast/forecast.ts';
import { horizon } from '../../shared/forecast/horizon.ts';
import type { Analysis } from '../store/analysis.ts';
import { useInterface, useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { analysisIn, judgeQuarters } from '../store/quarter-analysis.ts';

interface Worked {
  readonly whole: Analysis;
  readonly forecast: Forecast;
}

/** At a stretch no longer than this, in milliseconds: the window must not stop. */
const TURN = 12;

/** What is forecast for the scenario on screen; the one of a moment ago while it is worked out anew. */
export function useForecast() {
  const { document } = useOpenPlan();
  const today = useInterface((state) => state.today);
  const whole = useWholeAnalysis();
  const [worked, setWorked] = useState<Worked | null>(null);
  const [done, setDone] = useState(0);
  const names = useMemo(() => horizon(whole.structure, today), [whole, today]);
  useEffect(() => {
    if (!whole.judged) return;
    const steps = judgeQuarters(document, whole, names, today);
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      const begun = performance.now();
      while (performance.now() - begun < TURN) {
        const step = steps.next();
        if (!step.done) {
          setDone(step.value);
          continue;
        }
        const judged = names.map((quarter): JudgedQuarter => {
          const { structure, result } = analysisIn(document, whole, quarter, today);
          return { quarter, structure, result };
        });
        setWorked({ whole, forecast: forecastFrom(judged) });
        return;
      }
      timer = setTimeout(turn);
    };
    timer = setTimeout(turn);
    return () => clearTimeout(timer);
  }, [document, whole, names, today]);
  const ofScenario = worked?.whole.structure.scenarioId === whole.structure.scenarioId;
  return {
    names,
    forecast: ofScenario ? worked.forecast : null,
    busy: worked?.whole !== whole,
    /** Quarters that are judged already, while it is worked out. */
    done,
  };
}
