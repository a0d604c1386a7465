/** What the sections of the job summary share: the report seen through its headline, and how much to show. */
import type { Report } from '../report/report.ts';
import type { FindingGroup } from './findings.ts';
import type { Headline } from './headline.ts';

/** What every section draws from. */
export interface SummaryView {
  readonly report: Report;
  readonly headline: Headline;
  readonly groups: readonly FindingGroup[];
  readonly files: readonly string[];
}

/** How much is shown. */
export interface Tier {
  readonly detail: 'full' | 'tables' | 'counts' | 'verdict';
  /** Rows of one table. */
  readonly rows: number;
  readonly reasons: number;
  /** Code points of one text from outside. */
  readonly text: number;
  /** What a reader misses in this tier; empty when it is nothing. */
  readonly leftOut: string;
}
