import type { Structure } from '../../shared/model/document.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { SubjectRef } from '../../shared/rules/types.ts';

/** What actions may ask of the chart while it is on screen. */
export interface ChartControl {
  readonly fit: () => void;
  /** Works out places and lines of a scenario that will probably be shown next. */
  readonly getReady: (index: StructureIndex) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  readonly flyTo: (subjects: readonly SubjectRef[]) => void;
  /** Fills the view with these, enlarged for a room to read; with everything where there are none. */
  readonly show: (subjects: readonly SubjectRef[], animated: boolean) => void;
  /** Remembers what is in view. @returns brings it back. */
  readonly keepView: () => () => void;
  /** Lays everything out again; what was placed by hand stays unless `all`. One undo step. */
  readonly layOut: (all: boolean) => void;
  /** Where new things go, in canvas units: what was pointed at for them, else the middle of what is seen. */
  readonly middle: () => { x: number; y: number };
  /** The structure with everything placed where it is drawn: for finding free room. */
  readonly drawn: () => Structure;
  readonly focus: () => void;
}

let control: ChartControl | null = null;

export function setChartControl(next: ChartControl | null): void {
  control = next;
}

/** The chart on screen, or null where another view is shown. */
export function chartControl(): ChartControl | null {
  return control;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

let pointed: Point | null = null;

/** While something is asked for at a point of the window, what is new comes there; null ends that. */
export function pointAt(point: Point | null): void {
  pointed = point;
}

export function pointedAt(): Point | null {
  return pointed;
}
