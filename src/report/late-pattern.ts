/**
 * A regular expression that is made when it is first used; for those with `\p{…}`. A literal is read when its file is
 * loaded, and its characters are looked up in the tables of Unicode: milliseconds that most runs need not spend.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
