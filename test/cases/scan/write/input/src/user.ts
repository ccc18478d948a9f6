export interface User {
  id: string;
  email: string;
  phone: string | null;
  birthDate: Date;
  address: { street: string; city: string };
  emailVerified: boolean;
}

/** What a server listens on: no address of a person. */
export interface SocketAddress {
  address: string;
  port: number;
}

export interface Commit {
  hash: string;
  author: { name: string; email: string };
}
