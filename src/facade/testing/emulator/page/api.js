/** The emulators of this start, of which one is shown. */
export const state = { emulators: [], current: undefined };

/** Asks the control API of the emulator that is shown. Paths are relative to it, so that a tenant's page shows the tenant. */
export async function ask(method, path, body) {
  const base = state.current?.control ?? '.';
  const response = await fetch(`${base}/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const result = await response.json();
  if (!response.ok) throw new Error(result.error ?? `${method} ${path} failed with ${response.status}`);
  return result;
}
