/** What the numbers were measured on; without it they say little. */
import { cpus, totalmem } from 'node:os';
import { MEGABYTE } from './units.ts';

export interface Machine {
  cpu: string;
  cores: number;
  memory_mb: number;
  platform: string;
  node: string;
}

export function thisMachine(): Machine {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() || 'unknown processor',
    cores: cores.length,
    memory_mb: Math.round(totalmem() / MEGABYTE),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
