export const move = (from: object): object => ({ ...from });
