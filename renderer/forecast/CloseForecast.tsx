import { X } from 'lucide-react';
import { interfaceStore } from '../store/interface-store.ts';
import { IconButton } from '../ui/Button.tsx';
import { forecastWords } from '../words/forecast-words.ts';

export function CloseForecast() {
  return (
    <IconButton
      className="forecast-close"
      label={forecastWords.close}
      onClick={() => interfaceStore.setState({ forecast: false })}
    >
      <X />
    </IconButton>
  );
}
