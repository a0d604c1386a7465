/** Fails unless the compiled kernel, dist/ and schema/, as they are committed, are what the sources build to, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const KERNEL = 'kernel-code.ts';
const fresh = mkdtempSync(join(tmpdir(), 'papyra-built-'));

try {
  build('build-kernel.ts', KERNEL);
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  build('build-dist.ts', 'dist');
  build('write-schemas.ts', 'schema');
  const differences = [...kernelDifference(), ...['dist', 'schema'].flatMap(differencesOf)];
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('Run "npm run build" and commit what it writes.');
    process.exitCode = 1;
  } else console.log('The kernel, dist/ and schema/ are what the sources build to.');
} finally {
  rmSync(fresh, { recursive: true });
}

function build(script: string, directory: string): void {
  execFileSync(process.execPath, [join(root, 'scripts', script), join(fresh, directory)], {
    cwd: root,
    stdio: 'inherit',
  });
}

function kernelDifference(): string[] {
  const committed = readFileSync(join(root, 'src', 'ndjson', KERNEL));
  const made = readFileSync(join(fresh, KERNEL));
  return committed.equals(made) ? [] : [`src/ndjson/${KERNEL} is not what kernel/ builds to`];
}

function differencesOf(directory: string): string[] {
  const committed = filesIn(join(root, directory));
  const built = filesIn(join(fresh, directory));
  return [...new Set([...committed.keys(), ...built.keys()])].sort().flatMap((name) => {
    const [there, made] = [committed.get(name), built.get(name)];
    if (there === undefined) return [`${directory}/${name} is not there`];
    if (made === undefined) return [`${directory}/${name} is not built from anything`];
    return there.equals(made) ? [] : [`${directory}/${name} is not what src/ builds to`];
  });
}

function filesIn(directory: string): Map<string, Buffer> {
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(directory.length + 1), readFileSync(path)];
      }),
  );
}
