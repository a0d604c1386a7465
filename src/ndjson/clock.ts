/** Milliseconds since the process began, never going back. `performance` has to be loaded first, for 2 ms. */
export function clockMs(): number {
  return process.uptime() * 1_000;
}
