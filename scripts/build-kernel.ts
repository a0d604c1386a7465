/**
 * Compiles kernel/ to WebAssembly and writes it, as text, into a module that the scanner imports.
 * Usage: node scripts/build-kernel.ts [FILE]
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import asc from 'assemblyscript/asc';

const root = dirname(import.meta.dirname);
const file = resolve(process.argv[2] ?? join(root, 'src', 'ndjson', 'kernel-code.ts'));

const FLAGS = [
  '-O3',
  '--converge',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--enable',
  'bulk-memory',
];

/** 64 KiB each: what lies below the buffer, the buffer, and what the kernel may write behind it. */
const PAGES = 4 + 64 + 1;

const { code, log } = await compile([
  'kernel/scan.ts',
  '--baseDir',
  root,
  ...FLAGS,
  '--initialMemory',
  String(PAGES),
  '--maximumMemory',
  String(PAGES),
]);
if (code === null) {
  process.stderr.write(log);
  process.exitCode = 1;
} else {
  const text = Buffer.from(code).toString('base64');
  writeFileSync(
    file,
    `/** The scan kernel as WebAssembly, in base64: what scripts/build-kernel.ts makes of kernel/. */\nexport const KERNEL_CODE =\n  '${text}';\n`,
  );
}

/** The module, or null when it does not compile; `log` is what the compiler says. */
async function compile(args: readonly string[]): Promise<{ code: Uint8Array | null; log: string }> {
  let code: Uint8Array | null = null;
  const { error, stderr } = await asc.main([...args, '--outFile', 'kernel.wasm'], {
    writeFile: (_name: string, content: string | Uint8Array) => {
      if (typeof content !== 'string') code = content;
    },
  });
  return { code: error === null ? code : null, log: stderr.toString() };
}
