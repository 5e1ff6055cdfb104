import { MagicLinksResource } from '../../../../generated/stytch-consumer/client.ts';
import type { CustomTypes, OpenTypes } from '../../../../generated/stytch-consumer/types.ts';
import { Checks, describeType, isNonEmptyString } from '../../../options/validators.ts';
import { readArguments } from '../shared/arguments.ts';
import { checkRedirectUrl } from '../shared/start-url-arguments.ts';

/** The arguments of `magicLinks.embeddableUrl`. */
export interface EmbeddableUrlParams {
  /** The token that `magicLinks.create` returns. */
  readonly token: string;
  /** The page of yours that calls `magicLinks.authenticate`. Its query and its fragment are kept. */
  readonly redirect_url: string;
}

const NAMES = ['token', 'redirect_url'] as const satisfies readonly (keyof EmbeddableUrlParams)[];

/**
 * Magic links.
 *
 * @example
 * const { token } = await stytch.magicLinks.create({ user_id });
 * const url = stytch.magicLinks.embeddableUrl({ token, redirect_url: 'https://example.com/authenticate' });
 */
export class StytchMagicLinks<T extends CustomTypes = OpenTypes> extends MagicLinksResource<T> {
  /**
   * Returns the URL of an embeddable magic link, to put into an e-mail of your own: `redirect_url` with `stytch_token_type` and
   * `token` in its query, as Stytch itself sends it. No request is made. Anyone who has the URL can sign in: do not log it.
   *
   * @throws {ValidationError} if an argument is invalid, or the URL has such parameters already
   * @example
   * const url = stytch.magicLinks.embeddableUrl({ token, redirect_url: 'https://example.com/authenticate?from=mail' });
   */
  embeddableUrl(params: EmbeddableUrlParams): string {
    const checks = new Checks();
    const { token, redirect_url: url } = readArguments(checks, params, NAMES) ?? {};
    checks.throwIfAny(SUBJECT, 'stytch', 400);
    if (!isNonEmptyString(token)) checks.add('token', `expected a non-empty string, received ${describeType(token)}`);
    if (url === undefined) checks.add('redirect_url', 'is missing');
    checkRedirectUrl(checks, 'redirect_url', url);
    const [page = '', ...fragment] = String(url).split('#');
    const query = page.split('?').slice(1).join('?');
    for (const name of ['token', 'stytch_token_type'])
      if (new URLSearchParams(query).has(name))
        checks.add('redirect_url', `has a parameter "${name}" already; remove it`);
    checks.throwIfAny(SUBJECT, 'stytch', 400);
    const separator = !page.includes('?') ? '?' : query === '' || query.endsWith('&') ? '' : '&';
    const own = `stytch_token_type=magic_links&token=${encodeURIComponent(String(token))}`;
    return [`${page}${separator}${own}`, ...fragment].join('#');
  }
}

const SUBJECT = 'Cannot call magicLinks.embeddableUrl';
