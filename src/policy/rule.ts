/** A threshold, parsed: what the grammar gives to the evaluation. */
import type { Severity } from '../ndjson/anomaly.ts';

export const FUNCTIONS = ['delta', 'increase', 'baseline', 'sum', 'max', 'count'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export const OPERATORS = ['<=', '<', '>=', '>', '==', '!='] as const;
export type Operator = (typeof OPERATORS)[number];

/** A metric, or with `wildcard` every metric whose whole name matches. */
export interface Ref {
  readonly name: string;
  /** True when a `*` in the name stands for any text; in quotes it is an ordinary character. */
  readonly wildcard: boolean;
  /** Written with `?`: skip the rule when nothing has the name. */
  readonly optional: boolean;
  /** Where it stands in its line, in characters from 1. */
  readonly column: number;
}

export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'metric'; readonly fn: FunctionName | null; readonly ref: Ref };

export interface ThresholdRule {
  readonly line: number;
  readonly severity: Severity;
  /** The rule as it was written, without bullet, severity and comment. */
  readonly expression: string;
  readonly left: Operand;
  /** What `left` is divided by, or null. */
  readonly right: Operand | null;
  readonly op: Operator;
  /** Always finite; `5%` is 0.05. */
  readonly limit: number;
  /** The limit was written with `%`, so show numbers the same way. */
  readonly percent: boolean;
}

export interface ParsedThresholds {
  readonly rules: readonly ThresholdRule[];
  readonly errors: readonly ThresholdError[];
}

/** A mistake in the text; line and column count from 1, the column in characters. */
export interface ThresholdError {
  readonly line: number;
  readonly column: number;
  /** `thresholds:LINE:COL: …` */
  readonly message: string;
}
