/** Tokens that a case sends; `{good}` in a header is replaced by the first. */
export type TokenName = 'good' | 'expired' | 'forged';

/** The options that a request is authenticated with, each at a path of its own. */
export const OPTIONS = {
  '/provider': {},
  '/own': { cookie: 'session' },
  '/local': { cookie: 'session', insecureLocalhost: true },
  '/both': { cookie: 'session', providerCookies: true },
} as const;
export type Path = keyof typeof OPTIONS;

/** One request with cookies. */
export interface CookieCase {
  readonly name: string;
  readonly path: Path;
  /** The `Cookie` headers, as bytes; with `{good}`, `{expired}`, `{forged}` for tokens. */
  readonly cookies: readonly string[];
  /** Further headers. `Host` is the address of the app unless it is one of them. */
  readonly headers: readonly string[];
  /** True if the user is signed in. */
  readonly signedIn: boolean;
}

type Row = readonly [name: string, cookie: string | readonly string[], signedIn: boolean, headers?: readonly string[]];

const HOST = '__Host-session';
const PLAIN = 'session';
const PROVIDER = 'stytch_session_jwt';

/** Bytes that RFC 6265 section 5.2 strips around names and values. */
const BLANKS = { 'a space': ' ', 'two spaces': '  ', 'a tab': '\t', 'a tab and a space': '\t ' };

/** Characters that `trim` strips and a cookie's name keeps, as UTF-8 and as the single byte of Latin-1. */
const STRANGE: Readonly<Record<string, string>> = {
  'a no-break space in Latin-1': '\xa0',
  'a next line in Latin-1': '\x85',
  ...Object.fromEntries(
    Object.entries({
      'a no-break space': '\u00a0',
      'an ogham space': '\u1680',
      'an em space': '\u2003',
      'a line separator': '\u2028',
      'a narrow no-break space': '\u202f',
      'an ideographic space': '\u3000',
      'a byte order mark': '\ufeff',
      'a zero-width space': '\u200b',
    }).map(([name, character]) => [name, Buffer.from(character).toString('latin1')]),
  ),
  'a vertical tab': '\v',
  'a form feed': '\f',
  'a quotation mark': '"',
};

/** The grammar of the header, whatever the options: the cookie of a name among others. */
function grammar(name: string): readonly Row[] {
  const others = name.slice(0, -1);
  return [
    ['alone', `${name}={good}`, true],
    ['among others', `a=1; ${name}={good}; b=2`, true],
    ['without spaces', `a=1;${name}={good};b=2`, true],
    ['after empty pairs', `;; ;a; =b; ${name}={good}`, true],
    ['after an open quotation mark', `a="; ${name}={good}; b="`, true],
    ['on a line of its own', ['a=1', `${name}={good}`], true],
    ['in quotation marks', `${name}="{good}"`, true],
    ['with one quotation mark', `${name}="{good}`, false],
    ['after a comma', `a=1, ${name}={good}`, false],
    ['before a comma', `${name}={good}, a=1`, false],
    ['without a value', `${name}=`, false],
    ['without an equals sign', `${name}; a={good}`, false],
    ['as the value of another', `a=${name}={good}`, false],
    ['as a value without a name', `=${name}={good}`, false],
    ['with a longer name', `${name}2={good}`, false],
    ['with a name that ends with it', `x${name}={good}`, false],
    ['with a shorter name', `${others}={good}`, false],
    ['in capitals', `${name.toUpperCase()}={good}`, false],
    ['with an encoded name', `${name.replace('s', '%73')}={good}`, false],
    ['with an expired token', `${name}={expired}`, false],
    ['with a forged token', `${name}={forged}`, false],
    ['with a part of a token', `${name}={good}.x`, false],
    ...Object.entries(BLANKS).flatMap(([what, blank]): Row[] => [
      [`with ${what} around the name`, `a=1;${blank}${name}${blank}={good}`, true],
      [`with ${what} around the value`, `${name}=${blank}{good}${blank}; a=1`, true],
    ]),
    ...Object.entries(STRANGE).flatMap(([what, character]): Row[] => [
      [`with ${what} before the name`, `a=1; ${character}${name}={good}`, false],
      [`with ${what} behind the name`, `${name}${character}={good}`, false],
      [`with ${what} before the value`, `${name}=${character}{good}`, false],
      [`with ${what} behind the value`, `${name}={good}${character}; a=1`, false],
    ]),
  ];
}

/** Names that subdomains can write: the first genuine one of several wins. */
function duplicates(name: string): readonly Row[] {
  const many = `${name}={forged}; `.repeat(10);
  return [
    ['twice the same', `${name}={good}; ${name}={good}`, true],
    ['after an expired one', `${name}={expired}; ${name}={good}`, true],
    ['before an expired one', `${name}={good}; ${name}={expired}`, true],
    ['after a forged one', `${name}={forged}; ${name}={good}`, true],
    ['after an empty one', `${name}=; ${name}={good}`, true],
    ['after a malformed one', `${name}=x; ${name}={good}`, true],
    ['after one on another line', [`${name}={expired}`, `${name}={good}`], true],
    ['after ten forged ones', `${many}${name}={good}`, true],
    ['none genuine', `${name}={forged}; ${name}={expired}`, false],
  ];
}

/** Names that only the host can write, one of each. */
const DUPLICATE_HOSTS: readonly Row[] = [
  ['twice the same', `${HOST}={good}; ${HOST}={good}`, false],
  ['after an expired one', `${HOST}={expired}; ${HOST}={good}`, false],
  ['before a forged one', `${HOST}={good}; ${HOST}={forged}`, false],
  ['on two lines', [`${HOST}={good}`, `${HOST}={good}`], false],
  ['after an empty one', `${HOST}=; ${HOST}={good}`, false],
  ['beside the bare name', `${PLAIN}={forged}; ${HOST}={good}`, true],
  ['beside another spelling', `__host-session={forged}; ${HOST}={good}`, true],
  ['beside a no-break space', `\xa0${HOST}={forged}; ${HOST}={good}`, true],
];

/** Cookies that count for some options only. */
const OWN_ALONE: readonly Row[] = [
  ["the provider's cookie alone", `${PROVIDER}={good}`, false],
  ["the provider's cookie beside an empty one", `${HOST}=; ${PROVIDER}={good}`, false],
  ["the provider's cookie beside an expired one", `${HOST}={expired}; ${PROVIDER}={good}`, false],
  ['the bare name', `${PLAIN}={good}`, false],
  ["the bare name behind nginx's default Host", `${PLAIN}={good}`, false, ['Host: 127.0.0.1:3000']],
  ['the bare name on localhost', `${PLAIN}={good}`, false, ['Host: localhost']],
  ['another prefix', `__Secure-session={good}`, false],
];

const LOCAL: readonly Row[] = [
  ['the bare name', `${PLAIN}={good}`, true],
  ['the bare name on localhost', `${PLAIN}={good}`, true, ['Host: localhost:3000']],
  ['the bare name over IPv6', `${PLAIN}={good}`, true, ['Host: [::1]:3000']],
  ['the bare name elsewhere', `${PLAIN}={good}`, false, ['Host: app.example']],
  ['the bare name at a similar host', `${PLAIN}={good}`, false, ['Host: localhost.evil.example']],
  ['the bare name behind a proxy for a site', `${PLAIN}={good}`, false, ['X-Forwarded-Host: app.example']],
  ['the bare name behind TLS', `${PLAIN}={good}`, false, ['X-Forwarded-Proto: https']],
  ['the name with the prefix elsewhere', `${HOST}={good}`, true, ['Host: app.example']],
  ['the bare name after an expired one with the prefix', `${HOST}={expired}; ${PLAIN}={good}`, true],
  ["the provider's cookie", `${PROVIDER}={good}`, false],
];

const BOTH: readonly Row[] = [
  ["the provider's cookie", `${PROVIDER}={good}`, true],
  ["the provider's cookie after an expired one", `${HOST}={expired}; ${PROVIDER}={good}`, true],
  ["your cookie after the provider's expired one", `${PROVIDER}={expired}; ${HOST}={good}`, true],
  ["the provider's cookie beside two of yours", `${HOST}={forged}; ${HOST}={forged}; ${PROVIDER}={good}`, true],
  ['neither genuine', `${HOST}={expired}; ${PROVIDER}={forged}`, false],
  ['the bare name', `${PLAIN}={good}`, false],
];

function at(path: Path, rows: readonly Row[]): readonly CookieCase[] {
  return rows.map(([name, cookie, signedIn, headers = []]) => ({
    name: `${path}: ${name}`,
    path,
    cookies: [cookie].flat(),
    headers,
    signedIn,
  }));
}

/** All cases. */
export const COOKIE_CASES: readonly CookieCase[] = [
  ...at('/provider', [...grammar(PROVIDER), ...duplicates(PROVIDER), ['of another name', `${HOST}={good}`, false]]),
  ...at('/own', [...grammar(HOST), ...DUPLICATE_HOSTS, ...OWN_ALONE]),
  ...at('/local', [...grammar(PLAIN), ...duplicates(PLAIN), ...LOCAL]),
  ...at('/both', [...grammar(HOST), ...duplicates(PROVIDER), ...BOTH]),
];
