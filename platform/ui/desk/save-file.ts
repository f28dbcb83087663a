/** Hands a file that came as base64 to the browser, which saves it under its name. */
export function saveFile({ name, type, content }: { name: string; type: string; content: string }): void {
  const link = document.createElement('a');
  link.href = `data:${type};base64,${content}`;
  link.download = name;
  link.click();
}

/** The bytes of a chosen file in base64. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
