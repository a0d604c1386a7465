/** What was said of a file, held against CPython's answers line by line. */
import type { Answer } from './cpython.ts';
import type { Found, FuzzFile } from './engines.ts';
import { type Prediction, predict, UnforeseenAnswer } from './prediction.ts';
import { RecordModel } from './record-model.ts';
import { shown, type Told } from './recorder.ts';

export interface Disagreement {
  /** Who said what against whom, in words. */
  readonly message: string;
  /** The line of the file it is about, from 1; null when it is about all of the file. */
  readonly line: number | null;
  /** The names of the two engines; null when it is with CPython. */
  readonly among: readonly [string, string] | null;
}

/** How often each thing was met: errors and oddities of lines, and named differences from CPython. */
export type Met = ReadonlyMap<string, number>;

export interface Compared {
  readonly lines: number;
  readonly badLines: number;
  readonly met: Met;
  /** The first, if there is one; the lines behind it were not looked at. */
  readonly disagreement: Disagreement | null;
}

/** What was said of a file; null where nobody was asked. */
export interface Said {
  readonly told: readonly Told[] | null;
  /** As `factsText` writes them. */
  readonly facts: string | null;
  readonly found: readonly Found[] | null;
}

interface Line {
  readonly number: number;
  /** Offset in the file. */
  readonly start: number;
  readonly bytes: Buffer;
  readonly answer: Answer;
}

export function compareWithCPython(
  file: FuzzFile,
  answers: readonly Answer[],
  limitsDepth: boolean,
  said: Said,
): Compared {
  const told = said.told === null ? null : byLine(said.told);
  const found = said.found === null ? null : byLine(said.found);
  const met = new Map<string, number>();
  const meet = (name: string | null) => name !== null && met.set(name, (met.get(name) ?? 0) + 1);
  const records = new RecordModel();
  let badLines = 0;
  const result = (message: string | null, line: number | null): Compared => ({
    lines: answers.length,
    badLines,
    met,
    disagreement: message === null ? null : { message, line, among: null },
  });

  let start = 0;
  for (const [index, answer] of answers.entries()) {
    const end = start + answer.length;
    const line: Line = { number: index + 1, start, bytes: file.bytes.subarray(start, end), answer };
    const calls = told?.get(line.number) ?? [];
    const prediction = predictionOrProblem(line, limitsDepth);
    const problem =
      typeof prediction === 'string'
        ? prediction
        : ((told && problemWithCalls(calls, line, prediction, file)) ??
          (found && problemWithColumn(found.get(line.number) ?? [], line, prediction)));
    if (problem !== null) return result(`CPython says: ${JSON.stringify(answer)}\n${problem}`, line.number);
    if (typeof prediction !== 'string') {
      if (prediction.error === null) {
        const oddity = JSON.stringify(records.take(line.bytes) ?? undefined);
        const odd = calls.find(({ call }) => call === 'odd')?.more;
        if (told !== null && file.wanted !== 'damage' && odd !== oddity) {
          return result(`what is odd about it should be ${oddity}\nthe scanner says: ${odd}`, line.number);
        }
      }
      [prediction.error, prediction.difference, ...calls.flatMap(odditiesIn)].forEach(meet);
      if (prediction.error !== null) badLines++;
    }
    start = end + lineEndLength(file.bytes, end);
  }
  const beyond = said.told?.find(({ line }) => line > answers.length);
  if (beyond !== undefined) return result(`CPython has no line ${beyond.line}: ${shown(beyond)}`, null);
  if (start !== file.bytes.length) return result(`CPython's lines end at ${start}`, null);
  if (said.facts !== null && file.wanted !== 'damage' && said.facts !== records.text()) {
    return result(`the facts should be: ${records.text()}\nthe scanner says: ${said.facts}`, null);
  }
  return result(null, null);
}

function predictionOrProblem({ bytes, answer }: Line, limitsDepth: boolean): Prediction | string {
  try {
    return predict(bytes, answer, limitsDepth);
  } catch (error) {
    if (error instanceof UnforeseenAnswer) return error.message;
    throw error;
  }
}

/** What the calls about one line lack, have wrong, or say too much. */
function problemWithCalls(
  calls: readonly Told[],
  line: Line,
  { error, at }: Prediction,
  { wanted }: FuzzFile,
): string | null {
  const { start, bytes, answer } = line;
  const said = `the scanner says: ${calls.map(shown).join('; ') || 'nothing, so the line is good'}`;
  const end = start + bytes.length;
  if (calls.some((call) => call.start !== start || call.end !== end)) {
    return `the line is [${start}, ${end}), ${said}`;
  }
  const refusal = calls.find(({ call }) => call === (answer.terminated ? 'bad' : 'unterminated'));
  if (error !== null) {
    const isRight = calls.length === 1 && refusal?.error === error && refusal.errorAt === start + at;
    return isRight ? null : `so it should be: ${error} at ${start + at}, ${said}`;
  }
  const isWhole = answer.terminated
    ? refusal === undefined
    : refusal?.error === null && refusal.more === (answer.isObject ? 'object' : 'no object');
  const isOddity = calls.some(({ call, more }) => call === 'odd' && more.includes('"notObject":true'));
  const isGood = calls.some(({ call }) => call === 'good');
  const isRight =
    isWhole &&
    (wanted === 'damage' || isOddity !== answer.isObject) &&
    (wanted !== 'every record' || isGood === answer.isObject);
  return isRight ? null : `so it should be good, ${said}`;
}

/** Rules whose column is the place at which a line ceases to be JSON, or UTF-8. */
const RULES_BY_PLACE = ['invalid-json', 'too-deep', 'invalid-utf8'];

/** Columns count characters as `JSONDecodeError.colno` does, and are the same where the positions are. */
function problemWithColumn(found: readonly Found[], line: Line, prediction: Prediction): string | null {
  const refusal = found.find(({ type, rule }) => type === 'CORRUPTED_LINE' && RULES_BY_PLACE.includes(rule));
  if (refusal === undefined || refusal.column === null) return null;
  const { answer, bytes } = line;
  const at = refusal.rule === 'invalid-utf8' ? (answer.notUtf8At ?? 0) : prediction.at;
  const isSame = prediction.difference === null && answer.characters !== null && answer.notUtf8At === null;
  const before = isSame ? answer.characters : [...bytes.toString('utf8', 0, at)].length;
  if (refusal.column === before + 1) return null;
  return `so its column should be ${before + 1}, the finding says: ${JSON.stringify(refusal)}`;
}

function byLine<T extends { readonly line: number | null }>(items: readonly T[]): Map<number | null, T[]> {
  const lines = new Map<number | null, T[]>();
  for (const item of items) {
    const others = lines.get(item.line);
    if (others === undefined) lines.set(item.line, [item]);
    else others.push(item);
  }
  return lines;
}

/** Names of what is odd about a line. */
function odditiesIn({ call, more }: Told): string[] {
  if (call !== 'odd') return [];
  return Array.from(more.matchAll(/"(\w+)":(?:true|[1-9])/g), ([, name]) => name ?? '');
}

function lineEndLength(bytes: Buffer, at: number): number {
  if (at >= bytes.length) return 0;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1;
}
