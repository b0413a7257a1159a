import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { en } from 'csmhs/messages/en';
import { toProblem } from 'csmhs/report';

/** How long the server waits for others, in milliseconds. */
export interface Patience {
  /** For a whole request, however slowly it comes. */
  readonly request: number;
  /** For answers that are still being made when the server is told to stop. */
  readonly stop: number;
}

/** A server that listens. */
export interface Serving {
  readonly port: number;
  /** Takes no new requests, answers those that are there, and resolves. */
  stop(): Promise<void>;
}

/** Listens for requests. What cannot be read as a request at all, or does not come in time, is a problem too. */
export async function serve(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  port: number,
  patience: Patience,
): Promise<Serving> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      requestTimeout: patience.request,
      headersTimeout: patience.request,
      connectionsCheckingInterval: Math.min(5_000, patience.request),
    },
  }) as Server;
  server.on('clientError', refuse);
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), patience.stop);
      await closed;
      clearTimeout(late);
    },
  };
}

type ClientSocket = Socket & { readonly _httpMessage?: ServerResponse<IncomingMessage> };

function refuse({ code }: Error & { readonly code?: string }, socket: ClientSocket): void {
  if (!socket.writable || socket._httpMessage?.headersSent) return void socket.destroy();
  const [status, title] =
    code === 'ERR_HTTP_REQUEST_TIMEOUT' ? [408, 'Too slow'] : [400, 'Not a request of HTTP'];
  const body = JSON.stringify(
    toProblem([], { messages: en, status, title, detail: `${title}. Nothing was stored.` }),
  );
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nconnection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
