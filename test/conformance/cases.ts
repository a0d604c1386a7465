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

export type Counters = Readonly<Record<string, number>>;

/** What Papyra answered when it was asked to recover; `raises` names the exception it died of. */
export interface PapyraRecovery {
  readonly raises?: string;
  /** The lines that survived, oldest first; null when nothing was rewritten. */
  readonly kept?: readonly (readonly [string, number])[] | null;
  readonly repaired_files?: readonly string[];
  readonly quarantined_files?: readonly string[];
  readonly post_anomalies?: number;
  readonly metrics: Counters;
}

export interface PapyraCompaction {
  readonly raises?: string;
  readonly before_records?: number;
  readonly after_records?: number;
  readonly before_bytes?: number;
  readonly after_bytes?: number;
  /** Name to base64 content. */
  readonly files?: Readonly<Record<string, string>>;
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
    readonly retention?: { readonly max_records?: number; readonly max_total_bytes?: number };
  };
  readonly truth: {
    readonly scan: {
      readonly anomalies?: readonly PapyraAnomaly[];
      readonly raises?: string;
      readonly metrics: Counters;
    };
    readonly recover_repair: PapyraRecovery;
    readonly recover_quarantine: PapyraRecovery;
    readonly compact: PapyraCompaction;
    readonly counts: { readonly raises?: string } & Counters;
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
