import type { Severity } from '../rules/types.ts';
import type { peopleGroups } from '../words/report/people.ts';
import type { ChartPicture } from './chart-svg.ts';
import type { Charter } from './charter.ts';
import type { BarChart } from './charts/bar-chart.ts';
import type { ReportOptions, ReportOutlook } from './options.ts';
import type { ProductPicture } from './product-pictures.ts';
import type { SectionId } from './sections.ts';

/*
 * A report as plain data: what it says, without how it is set. Markdown, HTML and JSON are written
 * from this, so that they never disagree.
 */

export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

export interface ReportSource {
  readonly title: string;
  /** What the rule takes from it. */
  readonly says: string;
}

export interface ReportFinding {
  readonly rule: string;
  /** The rule in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Names of what it is about. */
  readonly subjects: readonly {
    readonly kind: string;
    readonly id: string;
    readonly name: string;
  }[];
  readonly message: string;
  readonly advice: string | null;
  readonly measured: { readonly value: number; readonly text: string } | null;
  readonly threshold: { readonly value: number; readonly text: string } | null;
  /** What has to be known about the threshold: that the number is ours, or that the plan changed it. */
  readonly thresholdNotes: readonly string[];
  readonly sources: readonly ReportSource[];
  /** What other rules found on the same matter, a sentence each. */
  readonly also: readonly string[];
  /** Where it was accepted before: until when, and why it is back. */
  readonly returned: string | null;
  /** Changes that the app can make, in words. */
  readonly suggestions: readonly string[];
}

/** A finding that the plan accepts for a time: not counted among the findings. */
export interface ReportAccepted extends ReportFinding {
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string;
  /** That day as people write it. */
  readonly untilText: string;
}

/** One thing to fill in, for everything that it is missing for. */
export interface ReportGap {
  /** What to fill in: "share of the week spent on the backlog". */
  readonly fact: string;
  readonly subjects: readonly string[];
  readonly kind: 'person' | 'product' | 'squad';
  /** Questions that this alone would settle. */
  readonly settles: number;
  /** Questions that need something else as well. */
  readonly helps: number;
  /** Rules that ask for it, by title. */
  readonly rules: readonly string[];
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export interface ReportSquad {
  readonly name: string;
  readonly product: string | null;
  readonly direction: string;
  readonly backlog: string;
  /** Something is missing or open there. */
  readonly directionGap: boolean;
  readonly backlogGap: boolean;
  readonly members: number | null;
  readonly findings: FindingCounts;
}

/** What people are listed under, as it is written. */
export type PeopleGroup = (typeof peopleGroups)[keyof typeof peopleGroups];

export interface ReportPerson {
  readonly group: PeopleGroup;
  readonly name: string;
  readonly title: string;
  readonly open: boolean;
  /** "PM of Checkout and Search; PO of Checkout". */
  readonly roles: string;
  readonly squads: number;
  /** Percent of working time, or null where not known. */
  readonly load: number | null;
  readonly loadText: string;
  readonly findings: FindingCounts;
}

export interface ReportThreshold {
  readonly rule: string;
  readonly label: string;
  readonly value: string;
  readonly from: string;
  readonly ours: boolean;
  /** Why the number is ours; null where it is not. */
  readonly why: string | null;
  /** What the pack says where the plan changed it. */
  readonly changedFrom: string | null;
}

/** Who holds the responsibilities of one product or squad. */
export interface ReportCoverage {
  readonly kind: 'product' | 'squad';
  readonly name: string;
  /** The product of a squad. */
  readonly product: string | null;
  /** Responsibilities held by exactly one. */
  readonly held: number;
  readonly of: number;
  readonly gaps: readonly string[];
  readonly overlaps: readonly { readonly responsibility: string; readonly who: string }[];
}

/** Somebody titled PM or PO, and which role their answers to the title questions point to. */
export interface ReportTitle {
  readonly name: string;
  readonly title: string;
  readonly likePm: readonly string[];
  readonly likePo: readonly string[];
  /** Questions without an answer. */
  readonly open: readonly string[];
}

export interface ReportPosition {
  readonly name: string;
  readonly title: string;
  readonly serves: string;
  /** Yearly pay, one entry an article; never averaged. */
  readonly pays: readonly { readonly text: string; readonly source: string }[];
}

export interface ReportHiring {
  readonly positions: readonly ReportPosition[];
  readonly advice: readonly {
    readonly when: string;
    readonly advice: string;
    readonly sources: readonly string[];
  }[];
  readonly pay: readonly {
    readonly role: string;
    readonly text: string;
    readonly source: string;
  }[];
  /** Said beside every range. */
  readonly caveat: string;
}

/** Anybody in the plan, members included. */
export interface ReportMember {
  readonly name: string;
  readonly title: string;
  /** What the title stands for, or null where it says nothing. */
  readonly kind: string | null;
  readonly open: boolean;
  readonly fte: number;
  readonly reportsTo: string;
}

export interface ReportAssignment {
  readonly person: string;
  readonly role: string;
  /** Null for a role on a whole product. */
  readonly squad: string | null;
  readonly product: string | null;
  /** Percent of working time, or null where not known. */
  readonly share: number | null;
}

export interface Report {
  readonly title: string;
  readonly planName: string;
  readonly scenario: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The date as people write it. */
  readonly dateText: string;
  readonly pack: { readonly id: string; readonly title: string; readonly origin: string };
  readonly summary: readonly string[];
  readonly figures: readonly Figure[];
  /** Null for a plan without anything on the chart. */
  readonly chart: ChartPicture | null;
  /** Product by product, where the whole is too large to be read card by card; else empty. */
  readonly productPictures: readonly ProductPicture[];
  /** Where on the chart which product stands; null where no pictures follow. */
  readonly indexMap: ChartPicture | null;
  /** Load by person, PMs to POs to squads, findings by product: as far as anything is known. */
  readonly charts: readonly BarChart[];
  readonly findings: readonly ReportFinding[];
  readonly counts: FindingCounts;
  readonly accepted: readonly ReportAccepted[];
  /** Questions that cannot be answered yet. */
  readonly openQuestions: number;
  readonly gaps: readonly ReportGap[];
  readonly squads: readonly ReportSquad[];
  readonly people: readonly ReportPerson[];
  /** People who are members only: counted, not listed. */
  readonly plainMembers: number;
  readonly everybody: readonly ReportMember[];
  readonly assignments: readonly ReportAssignment[];
  readonly coverage: readonly ReportCoverage[];
  readonly titles: readonly ReportTitle[];
  /** Scenarios beside each other; null where none was chosen. */
  readonly options: ReportOptions | null;
  /** Null where nothing has a planned time. */
  readonly outlook: ReportOutlook | null;
  readonly hiring: ReportHiring;
  /** Of the squads chosen. */
  readonly charters: readonly Charter[];
  /** What is to be told, for faces that are read; tables and programs get everything. */
  readonly sections: ReadonlySet<SectionId>;
  readonly thresholds: readonly ReportThreshold[];
  readonly articles: readonly { readonly title: string; readonly note: string }[];
}
