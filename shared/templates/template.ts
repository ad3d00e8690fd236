import type { SourceId } from '../catalog/sources.ts';
import type { Framework, TitleKind } from '../model/entities.ts';

/** Somebody in a template; people with the same key are one person. */
export interface TemplatePerson {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly titleKind?: TitleKind;
  readonly open?: boolean;
  /** Key of whom they report to. */
  readonly reportsTo?: string;
}

export interface TemplateSquad {
  readonly name: string;
  readonly mission?: string;
  readonly framework?: Framework;
  readonly headcount?: number;
  readonly ordersOwnBacklog?: boolean;
  /** Keys of people. */
  readonly pm?: string;
  readonly po?: string;
  readonly members?: readonly string[];
}

export interface TemplateProduct {
  readonly name: string;
  readonly markets?: readonly string[];
  readonly personas?: readonly string[];
  /** Key of whoever holds `pm` on the whole product. */
  readonly pm?: string;
  readonly squads: readonly TemplateSquad[];
}

/** A structure to start from, as an article describes it. Judged by the rules like any plan. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly goodFor: string;
  readonly breaksWhen: string;
  readonly sources: readonly SourceId[];
  readonly people: readonly TemplatePerson[];
  readonly products: readonly TemplateProduct[];
}
