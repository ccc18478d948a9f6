// Starts the shop.
export {};
