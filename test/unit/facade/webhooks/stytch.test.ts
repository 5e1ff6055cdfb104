import { describe, expect, it } from 'vitest';
import { signWebhook, stytchEventTypes, testWebhookEvent } from '../../../../src/facade/testing/webhooks.ts';
import { stytchEventType, verifyWebhook } from '../../../../src/webhooks.ts';
import { SECRET } from './sending.ts';

const sample = testWebhookEvent('dashboard.member.update');
const typeOf = async (event: object) => {
  const verified = await verifyWebhook(await signWebhook({ event, secret: SECRET }), { secrets: SECRET });
  expect(verified.event).toEqual(JSON.parse(verified.body));
  return verified.type;
};

describe('types of events', () => {
  it('are one for each source, object and action', () => {
    expect(new Set(stytchEventTypes).size).toBe(3 * 7 * 3);
  });

  it.each(stytchEventTypes)('%s', async (type) => {
    const event = testWebhookEvent(type);
    expect(await typeOf(event)).toBe(type);
    expect(stytchEventType(event)).toBe(type);
    expect(event.object_type in event).toBe(event.action !== 'DELETE');
  });

  it('do not need the fields that older events lack', async () => {
    expect(await typeOf({ ...sample, vertical: undefined })).toBe('dashboard.member.update');
    expect(await typeOf({ ...sample, something: 'new' })).toBe('dashboard.member.update');
  });

  it.each([
    ['another source', { ...sample, source: 'MOON' }],
    ['another action', { ...sample, action: 'MEMBER_ADD' }],
    ['another object', { ...sample, object_type: 'toString' }],
    ['lower case', { ...sample, source: 'dashboard' }],
    ['no id', { ...sample, id: undefined }],
    ['an id that is a number', { ...sample, event_id: 7 }],
    ['no object', { ...sample, member: undefined }],
    ['an object that is null', { ...sample, member: null }],
    ['an object without its id', { ...sample, member: { ...sample.member, member_id: undefined } }],
    ['an object that is a list', { ...sample, member: [] }],
    ['an empty object', {}],
  ])('are null for %s', async (_, event) => {
    expect(await typeOf(event)).toBeNull();
  });
});

describe('stytchEventType', () => {
  it.each([
    [{ source: 'SCIM', object_type: 'idp_group', action: 'MEMBER_ADD' }, 'scim.idp_group.member_add'],
    [{ source: 'SCIM', object_type: 'idp_group' }, null],
    [{ source: '', object_type: 'a', action: 'b' }, null],
    [{ source: 1, object_type: 'a', action: 'b' }, null],
    [null, null],
    ['text', null],
    [[], null],
    [undefined, null],
  ])('of %j is %j', (event, type) => {
    expect(stytchEventType(event)).toBe(type);
  });
});
