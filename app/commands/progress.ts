/** Shows how far a command is: one changing line on a terminal, elsewhere a line every few seconds. */
export function showProgress(): (step: string) => void {
  let last = 0;
  return (step) => {
    if (process.stderr.isTTY) {
      process.stderr.write(step === '' ? '\r\u001b[K' : `\r\u001b[K  ${step}`);
      return;
    }
    const now = performance.now();
    if (step === '' || now - last < 2000) return;
    last = now;
    console.error(`  ${step}`);
  };
}
