/**
 * Bundles lib/ into dist/: index.js is the Action, cli.js the tool, each with the chunks it loads when needed,
 * scan-worker.js a thread of both, and extend.js what the package exports, with its declarations below types/.
 * Usage: node scripts/build-dist.ts [DIRECTORY]
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { minifySync } from 'rolldown/utils';

const root = dirname(import.meta.dirname);
const directory = resolve(process.argv[2] ?? join(root, 'dist'));

const ENTRIES = [
  { entry: 'action.js', filename: 'index.js' },
  { entry: 'cli.js', filename: 'cli.js' },
  // Started as a thread, by its name.
  { entry: 'ndjson/scan-worker.js', filename: 'scan-worker.js' },
  { entry: 'extend.js', filename: 'extend.js' },
];

rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
for (const { entry, filename } of ENTRIES) await bundle(join(root, 'lib', entry), filename);
chmodSync(join(directory, 'cli.js'), 0o755);
// dist/ is used without the package around it; this is what makes its files ES modules.
writeFileSync(join(directory, 'package.json'), '{ "type": "module" }\n');
declareTypes();

async function bundle(entry: string, filename: string): Promise<void> {
  const options = {
    filename,
    license: `licenses.${filename.replace('.js', '')}.txt`,
    cache: false,
    quiet: true,
  };
  const { code, assets } = await ncc(entry, options);
  write(filename, shortened(filename, withOneRequire(code)));
  for (const [name, { source }] of Object.entries(assets)) {
    if (name !== 'package.json') write(name, name.endsWith('.js') ? shortened(name, String(source)) : source);
  }
}

/** ncc makes a `require` for each module of Node. One is enough, and from Node 20.16 on there is a faster way than any. */
function withOneRequire(code: string): string {
  const one =
    'const __WEBPACK_EXTERNAL_require = process.getBuiltinModule ?? __WEBPACK_EXTERNAL_createRequire(import.meta.url);';
  return code
    .replaceAll('__WEBPACK_EXTERNAL_createRequire(import.meta.url)', '__WEBPACK_EXTERNAL_require')
    .replace(/^import \{ createRequire as .*\n/m, (line) => `${line}${one}\n`);
}

/**
 * With short names and no comments, which takes less time and memory to load. Lines stay lines, for stack traces; what
 * people build upon keeps its names, as they see them when they print a recorder.
 */
function shortened(name: string, code: string): string {
  return minifySync(name, code, {
    module: true,
    compress: false,
    mangle: name !== 'extend.js',
    codegen: { removeWhitespace: false },
  }).code;
}

function write(name: string, content: string | Buffer): void {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * The declarations of extend.ts, and of what they name: the compiler makes those of all that the modules import. It also
 * leaves the endings of the sources; every compiler resolves those of JavaScript.
 */
function declareTypes(): void {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
  const names = new Set(['extend.d.ts']);
  for (const name of names) {
    const made = readFileSync(join(root, 'lib/types', name), 'utf8');
    const declaration = made.replaceAll(/(?<=from ')(\.[^']*)\.ts(?=')/g, '$1.js');
    write(join('types', name), declaration);
    for (const [, module] of declaration.matchAll(/from '(\.[^']*)\.js'/g)) {
      names.add(join(dirname(name), `${module}.d.ts`));
    }
  }
}
