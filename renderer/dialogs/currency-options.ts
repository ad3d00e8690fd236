/** Every currency there is, as `EUR: Euro`, in the order of their codes. */
export function currencyOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(['en'], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code}: ${names.of(code) ?? code}`,
  }));
}
