export const retention = { expired: async () => [] };
export const rows = [];
