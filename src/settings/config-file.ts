/** The config file: YAML read into plain values, every mistake with its line. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { describeFileError, lookAt } from '../ndjson/file-error.ts';
import { redactGiven } from '../report/redact.ts';

/** A config file is read whole, so it may not be any size. */
const MAX_CONFIG_BYTES = 1 << 20;

export interface ConfigFile {
  /** As it was named. */
  readonly path: string;
  readonly values: ReadonlyMap<string, unknown>;
  /** Line of each key, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** Lines of the keys within those that hold a map. */
  readonly innerLines: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly mistakes: readonly string[];
}

/** Reads a config file; mistakes, a missing file among them, are in the result. */
export function readConfigFile(named: string, cwd: string): ConfigFile {
  const file = resolve(cwd, named);
  // An address that got here by mistake may hold a password.
  const path = redactGiven(named);
  const stat = lookAt(file);
  if (typeof stat === 'string') return broken(path, `config: ${path} cannot be read: ${stat}.`);
  if (stat === null)
    return broken(path, `config: ${path} is not there. Check the path, or leave config out.`);
  if (!stat.isFile()) return broken(path, `config: ${path} is not a file. Name a YAML file.`);
  if (stat.size > MAX_CONFIG_BYTES)
    return broken(path, `config: ${path} is larger than 1 MiB; it cannot be right.`);
  try {
    return parseConfig(path, readFileSync(file, 'utf8'));
  } catch (error) {
    // The parser calls itself for each level.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : describeFileError(error);
    return broken(path, `config: ${path} cannot be read: ${reason}.`);
  }
}

function broken(path: string, mistake: string): ConfigFile {
  return { ...nothingIn(path), mistakes: [mistake] };
}

function nothingIn(path: string): ConfigFile {
  return { path, values: new Map(), lines: new Map(), innerLines: new Map(), mistakes: [] };
}

function parseConfig(path: string, text: string): ConfigFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  // Warnings are about tags: "- !old" without quotes means something else than it says.
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    const mistakes = new Map<number, string>();
    for (const error of errors) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      // What follows on the same line is mostly a consequence of the first mistake.
      if (!mistakes.has(line))
        mistakes.set(line, `${path}:${line}:${col}: ${yamlMistake(error.code, error.message)}`);
    }
    return { ...broken(path, ''), mistakes: [...mistakes.values()] };
  }
  const { contents } = document;
  if (contents === null) return nothingIn(path);
  if (!isMap(contents)) {
    return broken(
      path,
      `${path}: it has to hold settings as "name: value" lines, for instance "mode: scan_only".`,
    );
  }
  const values = new Map<string, unknown>();
  const lines = linesOfKeys(contents, lineCounter);
  const innerLines = new Map<string, ReadonlyMap<string, number>>();
  const mistakes: string[] = [];
  for (const { key, value } of contents.items) {
    const name = nameOf(key);
    const line = lines.get(name) ?? 1;
    if (isMap(value)) innerLines.set(name, linesOfKeys(value, lineCounter));
    try {
      values.set(name, isNode(value) ? value.toJS(document) : null);
    } catch {
      // The only thing left that can fail is an alias: "*.ndjson" without quotes is one.
      mistakes.push(`${path}:${line}: ${NEEDS_QUOTES}`);
    }
  }
  return { path, values, lines, innerLines, mistakes };
}

function linesOfKeys({ items }: YAMLMap, lineCounter: LineCounter): Map<string, number> {
  return new Map(
    items.map(({ key }) => {
      const line = isScalar(key) && key.range ? lineCounter.linePos(key.range[0]).line : 1;
      return [nameOf(key), line];
    }),
  );
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

const NEEDS_QUOTES = 'a value that starts with *, & or ! means something else in YAML; put it in quotes.';

function yamlMistake(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab stands where YAML needs spaces; replace it with spaces.';
  if (code === 'DUPLICATE_KEY') return 'this setting stands twice; keep one of them.';
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS') return NEEDS_QUOTES;
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here (---); keep one.';
  return `this is not YAML: ${message}.`;
}
