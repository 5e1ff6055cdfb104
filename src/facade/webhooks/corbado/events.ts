/** A user as Corbado's webhooks tell of one. */
export interface CorbadoWebhookUser {
  readonly id: string;
  readonly fullName?: string | undefined;
  readonly status: string;
}

/** A login identifier, such as an e-mail address. */
export interface CorbadoWebhookIdentifier {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly status: string;
}

interface UserData {
  readonly user: CorbadoWebhookUser;
  readonly identifiers?: readonly CorbadoWebhookIdentifier[] | undefined;
}

interface PasskeyData {
  readonly userID: string;
  /** Such as `{ id, webAuthnID, browser, os }`. */
  readonly credential?: Readonly<Record<string, unknown>> | undefined;
}

/** What each event tells. */
interface EventData {
  readonly 'user.created': UserData;
  readonly 'user.updated': UserData;
  readonly 'user.deleted': { readonly userID: string };
  readonly 'passkey.created': PasskeyData;
  readonly 'passkey.deleted': PasskeyData;
  readonly 'passkey-login.completed': PasskeyData;
}

/** The names of Corbado's events. */
export type CorbadoEventType = keyof EventData;

/** One of Corbado's events, told apart by `type`. */
export type CorbadoEvent<Type extends CorbadoEventType = CorbadoEventType> = {
  readonly [Name in Type]: {
    readonly type: Name;
    /** About the user's device, and the endpoint's own `customHeaders`. */
    readonly metadata: Readonly<Record<string, unknown>>;
    /** When it happened, as an ISO text with up to nine digits of a second. */
    readonly timestamp: string;
    readonly data: EventData[Name];
  };
}[Type];

/** What the older actions ask. */
interface ActionData {
  readonly authMethods: { readonly username: string };
  readonly passwordVerify: { readonly username: string; readonly password: string };
}

/** What the older actions are answered with. */
interface ActionAnswers {
  readonly authMethods: { readonly status: 'exists' | 'not_exists' | 'blocked' };
  readonly passwordVerify: { readonly success: boolean };
}

/** The names of the older actions, by which Corbado asks your server while passwords are being replaced. */
export type CorbadoAction = keyof ActionData;

/** What one of the older actions asks, told apart by `action`. `passwordVerify` holds a password: do not log it. */
export type CorbadoActionRequest<Action extends CorbadoAction = CorbadoAction> = {
  readonly [Name in Action]: {
    readonly id: string;
    readonly projectID: string;
    readonly action: Name;
    readonly data: ActionData[Name];
  };
}[Action];

/** What one of the older actions is answered with. */
export type CorbadoActionData<Action extends CorbadoAction = CorbadoAction> = ActionAnswers[Action];

/** The whole answer to one of the older actions. */
export interface CorbadoActionAnswer<Action extends CorbadoAction = CorbadoAction> {
  /** An id of your own, for tracing. */
  readonly responseID: string;
  readonly data: CorbadoActionData<Action>;
}

/** An event or the request of an action, with its name, so that a `switch` over `type` tells what is in `event`. */
export type CorbadoWebhook = (
  | {
      readonly [Type in CorbadoEventType]: { readonly type: Type; readonly event: CorbadoEvent<Type> };
    }[CorbadoEventType]
  | {
      readonly [Name in CorbadoAction]: { readonly type: Name; readonly event: CorbadoActionRequest<Name> };
    }[CorbadoAction]
  | { readonly type: null; readonly event: Readonly<Record<string, unknown>> }
) & {
  /** The body as it came. */
  readonly body: string;
};
