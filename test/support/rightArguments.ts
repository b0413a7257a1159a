export const RIGHT = {};
