/**
 * Prometheus text format 0.0.4 and OpenMetrics 1.0, with the quoted UTF-8 names of Prometheus 3.
 * https://prometheus.io/docs/instrumenting/exposition_formats/ and https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
import { nameSome, type Reading, settle } from '../reading.ts';
import { addTo, type Labels, seriesName } from '../series.ts';
import { linesOf } from '../text.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';
import { canonicalName, isErrorCounter } from '../vocabulary.ts';

interface Sample {
  readonly name: string;
  readonly labels: Labels;
  /** May be NaN or infinite, as the format allows. */
  readonly value: number;
  readonly timestamp: number | null;
}

const COMMENT = /^#[ \t]*(?:HELP|TYPE|UNIT|EOF)\b/m;
const END = /^#[ \t]*EOF[ \t]*$/;
const TYPE = /^#[ \t]*TYPE[ \t]+(\S+)[ \t]+(\S+)/;

/** Whether a text has a comment that only this form has. */
export function hasPrometheusComment(text: string): boolean {
  return COMMENT.test(text);
}

/** Whether the first line that is no comment is a sample. */
export function startsWithSample(text: string): boolean {
  const first = linesOf(text).find((line) => !/^\s*(?:#|$)/.test(line));
  return first !== undefined && parseSample(first.trim()) !== null;
}

/**
 * Reads an exposition. The series of one name are added up under the name; each is kept in `raw` too, under
 * `name{label="value"}`. NaN and the infinities are left out, for JSON has no such numbers; the buckets of a
 * histogram, the quantiles of a summary and the `_created` times of a counter are in `raw` alone, for their
 * sum means nothing. Throws UnreadableMetrics naming the line that cannot be read.
 */
export function readPrometheus(text: string, source: string): Reading {
  const { samples, types } = parse(text, source);
  const series = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { name, labels, value } of samples) {
    if (Number.isFinite(value)) series.set(seriesName(name, labels), value);
    if (!isPart(name, labels, types)) addTo(totals, name, value);
  }
  const endless = [...totals].filter(([, value]) => !Number.isFinite(value)).map(([name]) => name);
  const errorCounter = endless.find((name) => isErrorCounter(canonicalName(name)));
  if (errorCounter !== undefined) {
    throw new UnreadableMetrics(
      `${source} has NaN or infinity for the error counter ${quote(errorCounter)}, so it cannot be judged. ` +
        'Repair the exporter; a counter is a number.',
    );
  }
  for (const name of endless) totals.delete(name);
  const message = endless.length === 0 ? null : `NaN or infinite, so left out: ${nameSome(endless)}`;
  return settle({ numbers: totals, series, message }, source);
}

interface Exposition {
  readonly samples: Iterable<Sample>;
  /** By metric family. */
  readonly types: ReadonlyMap<string, string>;
}

function parse(text: string, source: string): Exposition {
  const samples = new Map<string, Sample>();
  const types = new Map<string, string>();
  let ended = false;
  linesOf(text).forEach((full, index) => {
    const line = full.trim();
    const where = `${source}, line ${index + 1}`;
    if (line === '') return;
    if (ended) {
      throw new UnreadableMetrics(`${where}: the text goes on after "# EOF". Keep one exposition in a file.`);
    }
    if (line.startsWith('#')) {
      ended = END.test(line);
      const [, family, type] = TYPE.exec(line) ?? [];
      if (family !== undefined && type !== undefined) types.set(unquote(family), type);
      return;
    }
    const sample = parseSample(line);
    if (sample === null) {
      throw new UnreadableMetrics(
        `${where}: ${quote(line)} is no Prometheus sample, such as papyra_writes_total{backend="json"} 12. ` +
          'Correct the line, or write the exposition again.',
      );
    }
    keepNewer(samples, sample, where);
  });
  return { samples: samples.values(), types };
}

/** A series stands once, or several times with timestamps: then the newest counts. */
function keepNewer(samples: Map<string, Sample>, sample: Sample, where: string): void {
  const sorted = [...sample.labels].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const id = seriesName(sample.name, sorted);
  const earlier = samples.get(id);
  if (earlier === undefined || Object.is(earlier.value, sample.value)) {
    samples.set(id, sample);
  } else if (earlier.timestamp === null || sample.timestamp === null) {
    throw new UnreadableMetrics(
      `${where}: ${quote(id)} stands a second time, first with ${earlier.value} and now with ${sample.value}. ` +
        'Keep one exposition in a file.',
    );
  } else if (sample.timestamp >= earlier.timestamp) {
    samples.set(id, sample);
  }
}

const CREATED = /_created$/;
const HAS_CREATED: ReadonlySet<string> = new Set(['counter', 'histogram', 'summary']);

function isPart(name: string, labels: Labels, types: ReadonlyMap<string, string>): boolean {
  if (labels.some(([label]) => label === 'quantile' || (label === 'le' && name.endsWith('_bucket'))))
    return true;
  if (!CREATED.test(name)) return false;
  const family = name.replace(CREATED, '');
  // OpenMetrics declares the family of a counter, the older format its _total.
  return HAS_CREATED.has(types.get(family) ?? types.get(`${family}_total`) ?? '');
}

const NAME = /[A-Za-z_:][\w:.]*/y;
const SPACE = /[ \t]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const COMMA = /[ \t]*,[ \t]*/y;
const OPEN = /[ \t]*\{[ \t]*/y;
const CLOSE = /[ \t]*\}/y;
/** A value, perhaps a timestamp, perhaps an exemplar, which is of no concern here. */
const REST = /[ \t]*(\S+)(?:[ \t]+([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))?(?:[ \t]+#[ \t]*\{.*)?$/y;

/** Walks along a line; every `take` returns what matched at the place reached, or null. */
class Cursor {
  #at = 0;
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#line);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  /** The content of a string in double quotes, escapes undone. By hand: a regular expression overflows its stack. */
  takeQuoted(): string | null {
    if (this.#line[this.#at] !== '"') return null;
    const start = this.#at + 1;
    let end = start;
    while (end < this.#line.length && this.#line[end] !== '"') end += this.#line[end] === '\\' ? 2 : 1;
    if (end >= this.#line.length) return null;
    this.#at = end + 1;
    return unescapeValue(this.#line.slice(start, end));
  }
}

function parseSample(line: string): Sample | null {
  const cursor = new Cursor(line);
  let name = cursor.take(NAME)?.[0] ?? null;
  const labels: [string, string][] = [];
  if (cursor.take(OPEN) !== null) {
    const braces = parseBraces(cursor);
    if (braces === null || (name !== null && braces.name !== null)) return null;
    name ??= braces.name;
    labels.push(...braces.labels);
  } else if (name === null || cursor.take(SPACE)?.[0] === '') {
    return null;
  }
  const [, number, timestamp] = cursor.take(REST) ?? [];
  const value = number === undefined ? null : parseNumber(number);
  // "scans: 3" would be a sample of the name "scans:"; nobody has such a name, and many have such lines.
  if (name === null || name.endsWith(':') || value === null) return null;
  return { name, labels, value, timestamp: timestamp === undefined ? null : Number(timestamp) };
}

interface Braces {
  readonly name: string | null;
  readonly labels: readonly [string, string][];
}

/** What stands between braces: labels, and the metric's own name where that is quoted. */
function parseBraces(cursor: Cursor): Braces | null {
  const labels: [string, string][] = [];
  let name: string | null = null;
  while (cursor.take(CLOSE) === null) {
    const quoted = cursor.takeQuoted();
    const label = quoted ?? cursor.take(NAME)?.[0];
    if (label === undefined) return null;
    if (cursor.take(EQUALS) !== null) {
      const value = cursor.takeQuoted();
      if (value === null) return null;
      labels.push([label, value]);
    } else if (quoted !== null && name === null) {
      name = label;
    } else {
      return null;
    }
    if (cursor.take(COMMA) === null) return cursor.take(CLOSE) === null ? null : { name, labels };
  }
  return { name, labels };
}

function unescapeValue(text: string): string {
  return text.replace(/\\([\\"n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

function unquote(family: string): string {
  return family.startsWith('"') && family.endsWith('"') ? unescapeValue(family.slice(1, -1)) : family;
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

function parseNumber(text: string): number | null {
  if (DECIMAL.test(text)) return Number(text);
  if (/^nan$/i.test(text)) return Number.NaN;
  const sign = INFINITE.exec(text)?.[1];
  if (sign === undefined) return null;
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
