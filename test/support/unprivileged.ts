/** Permissions mean nothing to root: runs `use` as the user nobody when the tests run as root. */
const NOBODY = 65_534;

export async function unprivileged<T>(use: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return use();
  process.seteuid(NOBODY);
  try {
    return await use();
  } finally {
    process.seteuid(0);
  }
}
