/** The GitHub job summary: Markdown that fits a byte budget, verdict first. */
import type { Report } from '../report/report.ts';
import { groupFindings } from './findings.ts';
import { headlineOf } from './headline.ts';
import { joinBlocks } from './markdown.ts';
import {
  artifactsSection,
  chartsSection,
  footer,
  metricsSection,
  provenanceSection,
  streamsSection,
} from './summary-evidence.ts';
import { compactionSection, recoveryCounts, recoverySection } from './summary-recovery.ts';
import {
  checksSection,
  countsSection,
  findingsSection,
  problemsSection,
  verdictSection,
} from './summary-verdict.ts';
import type { SummaryView, Tier } from './summary-view.ts';

export interface SummaryOptions {
  /** UTF-8 bytes. GitHub throws away a summary file over 1,048,576 bytes. */
  readonly maxBytes: number;
  /** Files this run wrote (the JSON report, the snapshot), to be named at the end. */
  readonly files?: readonly string[];
}

/** From everything to nothing but the verdict: the first one that fits is shown. */
const TIERS: readonly Tier[] = [
  { detail: 'full', rows: 100, reasons: 50, text: 400, leftOut: '' },
  { detail: 'full', rows: 25, reasons: 25, text: 200, leftOut: 'tables show at most 25 rows' },
  {
    detail: 'tables',
    rows: 8,
    reasons: 10,
    text: 120,
    leftOut: 'tables show at most 8 rows; charts, settings and provenance are left out',
  },
  { detail: 'counts', rows: 0, reasons: 10, text: 120, leftOut: 'everything but the counts is left out' },
  { detail: 'verdict', rows: 0, reasons: 3, text: 80, leftOut: 'everything but the verdict is left out' },
];

/**
 * Markdown for the job summary, at most `maxBytes` bytes of UTF-8, with as much detail as fits; what was left
 * out is said. The verdict and its reasons come first and are the last to go.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const view: SummaryView = {
    report,
    headline: headlineOf(report),
    groups: groupFindings(report, 1),
    files: options.files ?? [],
  };
  let markdown = '';
  for (const tier of TIERS) {
    markdown = renderTier(view, tier);
    if (Buffer.byteLength(markdown) <= options.maxBytes) return markdown;
  }
  return cutLines(markdown, options.maxBytes);
}

function renderTier(view: SummaryView, tier: Tier): string {
  return `${joinBlocks([...verdictSection(view, tier), ...bodyOf(view, tier), ...footer(view, tier)])}\n`;
}

function bodyOf(view: SummaryView, tier: Tier): string[] {
  switch (tier.detail) {
    case 'verdict':
      return [];
    case 'counts':
      return countsSection(view, recoveryCounts(view));
    case 'tables':
      return tablesOf(view, tier);
    case 'full':
      return [...tablesOf(view, tier), ...chartsSection(view), ...provenanceSection(view, tier)];
  }
}

function tablesOf(view: SummaryView, tier: Tier): string[] {
  return [
    ...problemsSection(view, tier),
    ...checksSection(view, tier),
    ...findingsSection(view, tier),
    ...recoverySection(view, tier),
    ...compactionSection(view, tier),
    ...artifactsSection(view, tier),
    ...streamsSection(view, tier),
    ...metricsSection(view, tier),
  ];
}

/** The whole lines of `text` that fit; of a first line that does not fit, the characters that do. */
function cutLines(text: string, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const piece of [...text.matchAll(/.*\n/g)].map(([line]) => line)) {
    bytes += Buffer.byteLength(piece);
    if (bytes > maxBytes) return kept === '' ? cutCharacters(piece, maxBytes) : kept;
    kept += piece;
  }
  return kept;
}

function cutCharacters(text: string, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept;
}
