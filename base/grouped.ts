/** A number as people read it: `12431.50` becomes `12,431.50`. What is no plain decimal stays as it is. */
export function grouped(text: string): string {
  const [whole = '', ...rest] = text.split('.');
  if (!/^-?\d+$/.test(whole)) return text;
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
