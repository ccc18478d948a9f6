import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from "vscode-languageserver/node";

/** Which turn it is in a talk: before its `initialize` was answered, after it, or after its `shutdown`. */
type Turn = "before" | "open" | "over";

/** What holds a talk to the order that the protocol asks for. */
export interface Lifecycle {
  /** What the connection hands its messages to first. */
  readonly messageStrategy: MessageStrategy;
  /** Answers what comes out of its turn. */
  readonly answer: (connection: Connection) => void;
  /** `initialize` was answered. */
  readonly opened: () => void;
}

/** A request that came out of its turn goes on under this name, to the one place that answers it. */
const REFUSED = "candor/refused";

/** Requests out of their turn are errors, and notifications are nothing, but for `exit`, which always ends the talk. */
export function createLifecycle(): Lifecycle {
  let turn: Turn = "before";
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (Message.isNotification(message))
          return turn === "open" || message.method === "exit" ? next(message) : undefined;
        if (!Message.isRequest(message)) return next(message);
        const refusal = refusalOf(message.method, turn);
        if (refusal) return next({ ...message, method: REFUSED, params: refusal } as Message);
        if (message.method === "shutdown") turn = "over";
        return next(message);
      },
    },
    answer: (connection) => {
      connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
    },
    opened: () => {
      turn = "open";
    },
  };
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

function refusalOf(method: string, turn: Turn): Refusal | null {
  if (turn === "over") return { code: ErrorCodes.InvalidRequest, message: "the server was shut down" };
  if (turn === "open" && method === "initialize")
    return { code: ErrorCodes.InvalidRequest, message: "the server is initialized already" };
  if (turn === "before" && method !== "initialize")
    return { code: ErrorCodes.ServerNotInitialized, message: "the server is not initialized yet" };
  return null;
}
