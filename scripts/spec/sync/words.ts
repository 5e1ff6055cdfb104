/** The words of a name in camelCase, snake_case, kebab-case or dotted form, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

export function pascal(name: string): string {
  return wordsOf(name).map(capitalised).join('');
}

export function camel(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  return first + others.map(capitalised).join('');
}

/** `User id.` for `user_id`. */
export function describedBy(name: string): string {
  const text = wordsOf(name)
    .join(' ')
    .replace(/\b(url|jwt|sms|otp|api|ip|rbac|sso|scim|mfa)\b/g, (word) => word.toUpperCase());
  return `${capitalised(text === '' ? 'value' : text)}.`;
}

/** `key` for `keys`. */
export function singular(name: string): string {
  if (/(ss|us|is)$/i.test(name)) return name;
  return name
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|s)es$/, '$1')
    .replace(/s$/, '');
}

export function isPlural(name: string): boolean {
  return singular(name) !== name;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
