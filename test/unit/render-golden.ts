/** Compares text with a golden file; `UPDATE_GOLDEN=1` writes the file instead. */
import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const GOLDEN_DIR = path.resolve(import.meta.dirname, '../golden');

/** Fails when `test/golden/<name>` is missing or differs from `text`. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(GOLDEN_DIR, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    fs.mkdirSync(GOLDEN_DIR, { recursive: true });
    fs.writeFileSync(file, text);
  }
  expect(fs.existsSync(file), `${name} is missing in test/golden: run with UPDATE_GOLDEN=1 and read it`).toBe(
    true,
  );
  expect(text).toBe(fs.readFileSync(file, 'utf8'));
}
