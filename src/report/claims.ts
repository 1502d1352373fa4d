/** What the prose of section 一 may state of figures that the tables also hold. */
export const claims = [
  'requestsReceived',
  'carriedOver',
  'requestsToHandle',
  'toHandleNaturalPersons',
  'toHandleOrganizations',
  'handled',
  'granted',
  'partlyGranted',
  'grantedInAll',
  'refused',
  'unableToProvide',
  'notProcessed',
  'otherwiseHandled',
  'carriedForward',
  'requestsToHandleGrowth',
  'reconsideration',
  'litigation',
  'disputesAllUpheld',
] as const;
export type Claim = (typeof claims)[number];
