import { currencyWords } from '../words/dialog-words.ts';

/** Every currency there is, in the order of their codes. */
export function currencyOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([currencyWords.language], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: currencyWords.named(code, names.of(code) ?? code),
  }));
}
