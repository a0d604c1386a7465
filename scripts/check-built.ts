/** Fails unless dist/ and schema/, as they are committed, are what src/ builds to, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const fresh = mkdtempSync(join(tmpdir(), 'papyra-built-'));

try {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  build('build-dist.ts', 'dist');
  build('write-schemas.ts', 'schema');
  const differences = ['dist', 'schema'].flatMap(differencesOf);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('Run "npm run build" and commit what it writes.');
    process.exitCode = 1;
  } else console.log('dist/ and schema/ are what src/ builds to.');
} finally {
  rmSync(fresh, { recursive: true });
}

function build(script: string, directory: string): void {
  execFileSync(process.execPath, [join(root, 'scripts', script), join(fresh, directory)], {
    cwd: root,
    stdio: 'inherit',
  });
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
