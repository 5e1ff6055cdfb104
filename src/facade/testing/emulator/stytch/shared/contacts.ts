import { stytchError } from './errors.ts';

/**
 * Checks an e-mail address.
 *
 * @throws {ApiError} if it is invalid
 */
export function checkEmail(email: unknown): string {
  if (typeof email !== 'string' || email.length > 254 || !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email))
    throw stytchError('invalid_email', 'The email address is not valid.');
  return email;
}

/**
 * Checks a phone number in the form of E.164.
 *
 * @throws {ApiError} if it is invalid
 */
export function checkPhoneNumber(number: unknown): string {
  if (typeof number !== 'string' || !/^\+[1-9]\d{6,14}$/.test(number))
    throw stytchError('invalid_phone_number', 'The phone number is not valid: it must be in the form of E.164.');
  return number;
}

/**
 * Reads a lifetime in minutes.
 *
 * @throws {ApiError} if it is outside of the allowed range
 */
export function minutesWithin(given: unknown, { usual, min, max, error = 'invalid_expiration' }: MinuteRange): number {
  if (given === undefined || given === null) return usual;
  if (typeof given !== 'number' || given < min || given > max)
    throw stytchError(error, `The expiration must be between ${min} and ${max} minutes.`);
  return given;
}

interface MinuteRange {
  readonly usual: number;
  readonly min: number;
  readonly max: number;
  readonly error?: string;
}
