export type RemovedReason = "KICKED" | "BANNED" | "TIMED_OUT" | "FLOODING" | "SLOW_READER" | "MOVED" | "DENIED";
export type PassingReason = "SERVER_SHUTDOWN" | "CONNECTION_LOST";
export type LeavingReason = "CLIENT_INITIATED" | "DUPLICATE_IDENTITY" | "ROOM_CLOSED";
export type FailureReason = "JOIN_FAILURE" | "PROTOCOL_ERROR";
export type KnownReason = RemovedReason | PassingReason | LeavingReason | FailureReason;
export type ReasonWord = KnownReason | (string & {});
/**
 * Why somebody is gone, oneself or another, in the host's words:
 *
 * - CLIENT_INITIATED: one's own `close()`, or the other's
 * - KICKED, BANNED, and TIMED_OUT for a while
 * - DUPLICATE_IDENTITY: the same guest joined again from elsewhere
 * - MOVED: a moderator sent it to another room
 * - DENIED: it waited to be let in, and wasn't
 * - ROOM_CLOSED
 * - SERVER_SHUTDOWN: the host stopped; the client waits for it
 * - CONNECTION_LOST: the network; the client comes back by itself
 * - JOIN_FAILURE: it never came in
 * - FLOODING, SLOW_READER, PROTOCOL_ERROR
 *
 * @typedef {"KICKED" | "BANNED" | "TIMED_OUT" | "FLOODING" | "SLOW_READER" | "MOVED" | "DENIED"} RemovedReason
 * @typedef {"SERVER_SHUTDOWN" | "CONNECTION_LOST"} PassingReason
 * @typedef {"CLIENT_INITIATED" | "DUPLICATE_IDENTITY" | "ROOM_CLOSED"} LeavingReason
 * @typedef {"JOIN_FAILURE" | "PROTOCOL_ERROR"} FailureReason
 * @typedef {RemovedReason | PassingReason | LeavingReason | FailureReason} KnownReason
 * @typedef {KnownReason | (string & {})} ReasonWord
 */
export {};
