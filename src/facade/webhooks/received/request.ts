/** Headers as web standards, Node or plain objects hold them. Names are matched whatever their case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A webhook as your server received it: a web `Request` whose body was not read yet, or headers and the raw body. An
 * Express request whose body was read by `express.raw` is one as well.
 *
 * The body has to be what came over the wire, byte by byte. An object that was parsed from it is refused: it cannot be
 * written again in the very bytes that were signed.
 */
export type WebhookRequest =
  | Request
  | { readonly headers: WebhookHeaders; readonly body: string | Uint8Array | ArrayBuffer };
