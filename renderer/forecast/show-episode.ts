import type { Episode } from '../../shared/forecast/forecast.ts';
import { interfaceStore } from '../store/interface-store.ts';

/** Shows the first quarter of a finding, with the finding open and what it is about in view. */
export function showEpisode({ key, begins, finding }: Episode, names: readonly string[]): void {
  interfaceStore.setState({
    quarter: begins ?? names[0] ?? null,
    finding: key,
    rightPanel: 'findings',
    showRight: true,
    flyTo: { subjects: finding.subjects },
  });
}
