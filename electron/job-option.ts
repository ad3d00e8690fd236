/** The value of `--name=value` among a program's arguments. */
export function optionAmong(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}
