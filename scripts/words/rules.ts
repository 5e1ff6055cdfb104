/** A phrase that comments, strings and pages must not contain. */
export interface PhraseRule {
  readonly phrase: RegExp;
  readonly instead: string;
}

/** A word that names of declarations and files must not have. */
export interface NameRule {
  /** A whole name. */
  readonly word: string;
  readonly instead: string;
  /** True if it must not be a part of a longer name either, such as `door` in `openDoor`. Then it is in lower case. */
  readonly part?: true;
  /** Longer names that are the field's. */
  readonly except?: RegExp;
  /** Paths in which the word is ours. Elsewhere it is the field's. */
  readonly within?: RegExp;
}

/** The start of a sentence: of a line, a comment, a string, or after a full stop or colon. */
const START = String.raw`(?:^[\s>*#-]*|/\*\*\s+|//\s+|[.:;]\s+|['"\`])`;
const OBJECTS =
  'Told|Kept|Sent|Written|Held|Made|Left|Lost|Read|Shown|Known|Taken|Given|Found|Built|Set|Meant|Seen|Done|Bound|Chosen|Bought';
const VENDOR = 'network|server|provider|service|issuer|endpoint|API|URL|key sets?|Corbado|Passage|Stytch|LoginID';

export const PHRASES: readonly PhraseRule[] = [
  { phrase: /(?<!\b[Tt]here )\b(?:is|are|was|were) none\b/, instead: 'is invalid, does not exist' },
  { phrase: /\bbe had\b/, instead: 'cannot be fetched, is not available' },
  { phrase: /\b(?:is|are|was|were|be|been) told\b/, instead: 'is reported, receives' },
  { phrase: /\banswer(?:s|ed|ing)? with\b/, instead: 'returns, responds with' },
  {
    phrase: new RegExp(
      String.raw`\bask(?:s|ing)? (?:for |of )?(?:the |a |its |our |nothing of |once |again )*(?:${VENDOR})\b`,
    ),
    instead: 'requests, calls, fetches',
  },
  {
    phrase: new RegExp(
      String.raw`\b(?:${VENDOR}|[Nn]othing|[Nn]obody)\b (?:\w+ )?(?:is|are|was|were|be|been) (?:\w+ )?asked\b`,
    ),
    instead: 'is requested, is called, is fetched',
  },
  { phrase: /\bdoors?\b/i, instead: 'entry point' },
  { phrase: /\bstand-ins?\b/i, instead: 'fake' },
  {
    phrase: /\b[Aa] text\b(?! (?:area|document|editor|field|file|input|message|node|table))/,
    instead: 'a string',
  },
  { phrase: /\btexts\b/, instead: 'strings' },
  { phrase: /\b(?:held|holds?|holding) (?:\w+ )?against\b/, instead: 'compared with' },
  { phrase: /\bjudg(?:e|es|ed|ing|ement|ment)s?\b/i, instead: 'check, classify' },
  { phrase: /\brightly\b/i, instead: 'correctly' },
  { phrase: /\bwhoever\b/i, instead: 'the caller, the user, anyone who' },
  { phrase: /\bmanieth\b/i, instead: 'the n-th' },
  {
    phrase: new RegExp(
      `${START}(?!Need|Feed|Speed|Seed|Embed|Weed|Exceed|Proceed|Succeed)(?:[A-Z][a-z]+ed|${OBJECTS}) (?:is|are|was|were) `,
    ),
    instead: 'the subject first',
  },
];

/** Words that a comment must not start with. */
export const COMMENT_START: PhraseRule = {
  phrase: /^(?:What|Whether|Who|How|Why|Which) /,
  instead: 'a noun or a verb first',
};

const TOOLS = /^(?:scripts|test|conformance|bench)\//;
const SPEC = /^scripts\/spec\//;
const SOURCE = /^src\/facade\//;
const CORE = /^src\/facade\/(?:core|http|jwt|session|cache|options)\//;

export const NAMES: readonly NameRule[] = [
  { word: 'door', part: true, instead: 'entry point' },
  { word: 'doors', part: true, instead: 'entry points' },
  { word: 'Caller', instead: 'ApiClient' },
  { word: 'Sender', instead: 'Transport', within: SOURCE },
  { word: 'recover', instead: 'retry', within: CORE },
  { word: 'judge', part: true, instead: 'validate, check, classify' },
  { word: 'judged', part: true, instead: 'validated, checked, classified' },
  { word: 'judging', part: true, instead: 'DiffOptions, checking' },
  { word: 'trouble', part: true, instead: 'failure' },
  { word: 'Fault', instead: 'failure', within: CORE },
  { word: 'ClaimsProblem', instead: 'TokenProblem' },
  { word: 'refuse', part: true, instead: 'reject' },
  { word: 'refused', part: true, instead: 'rejected', except: /(?:connection|port)-?refused/i },
  { word: 'refuses', part: true, instead: 'rejects' },
  { word: 'refusal', part: true, instead: 'tokenError, rejection' },
  { word: 'refusals', part: true, instead: 'tokenErrors, rejections' },
  { word: 'answer', part: true, instead: 'response' },
  { word: 'answers', part: true, instead: 'responses' },
  { word: 'answered', part: true, instead: 'responded' },
  { word: 'Outcome', instead: 'ApiResponse' },
  { word: 'bare', part: true, instead: 'raw' },
  { word: 'carried', instead: 'sensitiveInput' },
  { word: 'fill', instead: 'clientParams', within: /^(?:src|scripts)\// },
  { word: 'filled', instead: 'clientParams', within: /^(?:src|scripts)\// },
  { word: 'Provider', instead: 'ProviderAdapter', within: SOURCE },
  { word: 'adapt', instead: 'transformParams' },
  { word: 'tell', instead: 'emit' },
  { word: 'kindOf', instead: 'describeType' },
  { word: 'optionsOf', instead: 'objectOf' },
  { word: 'valueThat', instead: 'satisfies' },
  { word: 'again', instead: 'retryStaleConnection' },
  { word: 'KeyForm', instead: 'KeyFormat' },
  { word: 'FixedKeySet', instead: 'LocalJwks' },
  { word: 'RemoteKeySet', instead: 'RemoteJwks' },
  { word: 'Pause', instead: 'Backoff' },
  { word: 'KeysById', instead: 'PerKidKeys' },
  { word: 'WantedIds', instead: 'PendingKids' },
  { word: 'TokenRoute', instead: 'TrustedIssuer' },
  { word: 'claimedOrigin', instead: 'unverifiedIssuer' },
  { word: 'isFor', instead: 'matches' },
  { word: 'further', instead: 'extended' },
  { word: 'cannotSay', instead: 'toUnavailable' },
  { word: 'isOnlyTooOld', instead: 'isStale' },
  { word: 'lackOfRole', instead: 'missingRole' },
  { word: 'envelope', part: true, instead: 'errors' },
  { word: 'walkPages', instead: 'paginate' },
  { word: 'RequestBook', instead: 'RequestAuthStore' },
  { word: 'Verdict', instead: 'AuthDecision', within: SOURCE },
  { word: 'hold', instead: 'enforce', within: SOURCE },
  { word: 'RequestView', instead: 'RequestInfo' },
  { word: 'ownSite', instead: 'sameOrigin' },
  { word: 'requireOwnSite', instead: 'requireSameOrigin' },
  { word: 'withOwnSite', instead: 'withSameOrigin' },
  { word: 'readOwnSite', instead: 'readSameOrigin' },
  { word: 'expectOwnSite', instead: 'expectSameOrigin' },
  { word: 'OwnSiteOptions', instead: 'SameOriginOptions' },
  { word: 'isForgeable', instead: 'isCrossSite' },
  { word: 'keepPrivate', instead: 'noStore' },
  { word: 'standIn', instead: 'fake' },
  { word: 'Kind', instead: 'TokenProfile', within: /^src\/facade\/testing\// },
  { word: 'Said', instead: 'Change', within: SPEC },
  { word: 'Concerned', instead: 'AffectedOperation', within: SPEC },
  { word: 'grow', instead: 'importSchema', within: SPEC },
  { word: 'counterparts', instead: 'matches', within: SPEC },
  { word: 'words', instead: 'naming', within: SPEC },
  { word: 'hostile', part: true, instead: 'security corpus' },
  { word: 'trial', part: true, instead: 'case', within: TOOLS },
  { word: 'trials', part: true, instead: 'cases', within: TOOLS },
  { word: 'figures', instead: 'metrics', within: TOOLS },
  { word: 'cell', part: true, instead: 'result', within: TOOLS },
  { word: 'cells', part: true, instead: 'results', within: TOOLS },
  { word: 'workbench', part: true, instead: 'helpers', within: TOOLS },
];
