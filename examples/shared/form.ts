import { AppError } from './app-error.ts';

/** The most bytes that a form may have. */
export const FORM_LIMIT = 10_000;

/** The content type of a form. */
export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** A field of a form that the framework has parsed: an object, or `URLSearchParams`. */
export function field(form: unknown, name: string): string | undefined {
  if (form instanceof URLSearchParams) return form.get(name) ?? undefined;
  if (typeof form !== 'object' || form === null || !Object.hasOwn(form, name)) return undefined;
  const value: unknown = Reflect.get(form, name);
  return typeof value === 'string' ? value : undefined;
}

/** Reads the form in the body of a web request, and no more than `FORM_LIMIT` bytes of it. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== FORM_TYPE) return new URLSearchParams();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > FORM_LIMIT) throw new AppError(413, 'too_large', `The form has more than ${FORM_LIMIT} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return new URLSearchParams(text);
}

/** The e-mail address in a form. */
export function readEmail(form: unknown): string {
  const email = field(form, 'email')?.trim() ?? '';
  if (email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new AppError(400, 'email', 'email: expected an e-mail address');
}

/** The code of an authenticator app in a form. */
export function readCode(form: unknown): string {
  const code = field(form, 'code')?.replaceAll(' ', '') ?? '';
  if (/^\d{6}$/.test(code)) return code;
  throw new AppError(400, 'code', 'code: expected 6 digits');
}
