/** Where nobody decided that one is out: what the host says then is for programs. */
export const BY_ITSELF = /^(FLOODING|SLOW_READER|PROTOCOL_ERROR|DUPLICATE_IDENTITY)$/;
