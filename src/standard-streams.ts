/** The standard streams of the tool, opened when they are needed: that takes Node a while. */

let output: NodeJS.WriteStream | null = null;
let error: NodeJS.WriteStream | null = null;

export function standardOutput(): NodeJS.WriteStream {
  output ??= allowedToEnd(process.stdout);
  return output;
}

export function standardError(): NodeJS.WriteStream {
  error ??= allowedToEnd(process.stderr);
  return error;
}

/** A reader that stops listening (head, a closed pager) is no error and changes no exit code. */
function allowedToEnd(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EPIPE') throw reason;
  });
}
