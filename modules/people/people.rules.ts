/** A consent for one matter ends by itself; a matter that goes on longer asks again. */
export const consentDays = 365;

/** A mainland mobile or a fixed line with or without area code, as digits; null when it is neither. */
export function readPhone(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\-—()+]/g, '')
    .replace(/^(0086|86)(?=1\d{10}$)/, '');
  return /^(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})$/.test(digits) ? digits : null;
}

/** `138****5678`: enough to tell two numbers apart, not enough to ring. */
export function maskPhone(phone: string): string {
  return phone.length <= 4 ? '****' : `${phone.slice(0, phone.length > 8 ? 3 : 1)}****${phone.slice(-4)}`;
}

/** The family name and stars, counted by characters and not by code units. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  return letters.length <= 1 ? '*' : `${letters[0] ?? ''}${'*'.repeat(Math.min(letters.length - 1, 2))}`;
}

/** Telephone and identity numbers inside free text, masked. */
export function maskNumbers(text: string): string {
  return text
    .replace(
      /(?<!\d)[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dXx])/g,
      (found) => `${found.slice(0, 3)}***********${found.slice(-2)}`,
    )
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, maskPhone);
}
