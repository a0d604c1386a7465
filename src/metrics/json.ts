/** JSON with messages that help: what V8 says of a broken file differs by version and quotes the file. */
import { quote, UnreadableMetrics } from './unreadable.ts';

const PYTHON_NUMBER = /[:[,\s]-?(NaN|Infinity)\s*[,\]}]/;

/** The value of a JSON text. Throws UnreadableMetrics, with the likeliest cause, when it is not JSON. */
export function parseJson(text: string, source: string): unknown {
  const value = tryJson(text);
  if (value !== undefined) return value;
  const number = PYTHON_NUMBER.exec(text)?.[1];
  if (number !== undefined) {
    throw new UnreadableMetrics(
      `${source} holds ${number}, which Python writes and JSON does not have. Leave such a metric out, or write null.`,
    );
  }
  if (isCutOff(text)) {
    throw new UnreadableMetrics(
      `${source} ends in the middle of a JSON value: it was cut off while it was written or copied. ` +
        'Write it again; writing to another name and renaming it keeps readers from half a file.',
    );
  }
  throw new UnreadableMetrics(
    `${source} starts like JSON and is not valid JSON. Write it with json.dump(backend.metrics.snapshot(), file).`,
  );
}

/** The value of a JSON text; undefined, which JSON cannot say, when it is not JSON. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, if it is an object. Throws UnreadableMetrics saying what it is instead. */
export function asObject(value: unknown, source: string): JsonObject {
  if (isObject(value)) return value;
  throw new UnreadableMetrics(
    `${source} holds ${describeJson(value)}; a metrics snapshot is one JSON object, ` +
      'as backend.metrics.snapshot() gives.',
  );
}

/** A JSON value in a few words, for a message. */
export function describeJson(value: unknown): string {
  if (Array.isArray(value)) return 'a JSON array';
  if (typeof value === 'string') return `the string ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return isObject(value) ? 'an object' : `only ${String(value)}`;
}

/** Whether a string, an object or an array is still open at the end of the text. */
function isCutOff(text: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
      if (at === text.length) return true;
    } else if (char === '{') open.push('}');
    else if (char === '[') open.push(']');
    else if ((char === '}' || char === ']') && open.pop() !== char) return false;
  }
  return open.length > 0;
}

/** Index of the quote that ends the string which starts at `start`; the text's length when none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}
