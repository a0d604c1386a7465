/** Cases of what the real Papyra answered: read from the corpus or the oracle, laid out as real files. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface PapyraAnomaly {
  readonly type: string;
  readonly path: string;
  readonly detail: string;
}

export interface Case {
  readonly id: string;
  /** Name to base64 content, or `<dir>`. */
  readonly files: Readonly<Record<string, string>>;
  readonly options: {
    readonly backend: 'json' | 'rotating';
    readonly path: string;
    readonly max_bytes?: number;
    readonly max_files?: number;
  };
  readonly truth: {
    readonly scan: {
      readonly anomalies?: readonly PapyraAnomaly[];
      readonly raises?: string;
      readonly metrics: Readonly<Record<string, number>>;
    };
  };
}

export function readCorpus(name: string): Case[] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, 'corpus', `${name}.jsonl.gz`))).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);
}

/** Lays the case's files out in a fresh directory, runs `use` on it and takes it away again. */
export async function withCaseFiles<T>(testCase: Case, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'papyra-case-'));
  try {
    for (const [name, content] of Object.entries(testCase.files)) {
      const path = join(directory, name);
      mkdirSync(content === '<dir>' ? path : dirname(path), { recursive: true });
      if (content !== '<dir>') writeFileSync(path, Buffer.from(content, 'base64'));
    }
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
