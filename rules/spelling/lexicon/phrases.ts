export const AUTHORED_PHRASES: readonly string[] = [];
