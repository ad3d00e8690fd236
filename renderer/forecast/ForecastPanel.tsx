import { useMemo } from 'react';
import { forecastGroups, quarterMarks } from '../../shared/forecast/picture.ts';
import { useInterface, useWholeAnalysis } from '../store/hooks.ts';
import { forecastWords } from '../words/forecast-words.ts';
import { CloseForecast } from './CloseForecast.tsx';
import { ForecastBars } from './ForecastBars.tsx';
import { ForecastWords } from './ForecastWords.tsx';
import { NothingPlanned } from './NothingPlanned.tsx';
import { Play } from './Play.tsx';
import { QuarterSteps, SHORT_FROM } from './QuarterSteps.tsx';
import { useForecast } from './use-forecast.ts';
import './forecast.css';

/** What each finding is called, then its quarters: as wide as their years need. */
function columnsFor(quarters: number): string {
  // They grow with the text; what findings are called leaves room for them however large it is.
  const least = quarters > SHORT_FROM ? '3.5rem' : '4.375rem';
  return `minmax(min(15rem, 19vw), 3fr) repeat(${quarters}, minmax(${least}, 1fr))`;
}

/** Under the chart: the quarters to step through, and which finding begins and ends when. */
export function ForecastPanel() {
  const isPlanned = useWholeAnalysis().structure.plannedTime.size > 0;
  return isPlanned ? <PlannedForecast /> : <NothingPlanned />;
}

function PlannedForecast() {
  const { names, forecast, busy, done } = useForecast();
  const quarter = useInterface((state) => state.quarter);
  const groups = useMemo(() => (forecast ? forecastGroups(forecast) : []), [forecast]);
  const marks = useMemo(() => (forecast ? quarterMarks(forecast) : []), [forecast]);
  const nothing = forecast !== null && groups.length === 0;
  const at = quarter === null ? -1 : names.indexOf(quarter);
  return (
    <section
      className="workspace-forecast forecast"
      aria-label={forecastWords.label}
      aria-busy={busy}
      data-planned="true"
      data-nothing={nothing || undefined}
    >
      <div className="forecast-picture">
        <div
          className="forecast-grid"
          style={{
            gridTemplateColumns: columnsFor(names.length),
          }}
        >
          <QuarterSteps names={names} marks={marks} play={<Play names={names} />} />
          {at >= 0 && (
            <span className="forecast-column" style={{ gridColumn: `${at + 2} / ${at + 3}` }} />
          )}
          <ForecastBars groups={groups} names={names} />
        </div>
        {!forecast && (
          <p className="forecast-note" role="status">
            {forecastWords.busy(done, names.length)}
          </p>
        )}
        {nothing && <p className="forecast-note">{forecastWords.nothingInThese}</p>}
      </div>
      {forecast && !nothing && <ForecastWords forecast={forecast} />}
      <CloseForecast />
    </section>
  );
}
