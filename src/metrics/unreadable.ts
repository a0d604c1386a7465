/** A metrics source that cannot be used. The message names the source, what is wrong and the way out. */
export class UnreadableMetrics extends Error {
  override readonly name = 'UnreadableMetrics';
}

const LONGEST_QUOTE = 60;

/** A piece of a source as a message may show it: in double quotes, on one line, cut to a readable length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
