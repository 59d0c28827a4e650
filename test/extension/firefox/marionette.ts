import { connect, type Socket } from 'node:net';

/** What Firefox answers a command with when it fails. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's own remote control, spoken over TCP: frames of `LENGTH:[kind, id, error or command,
 * result or parameters]`. Unlike WebDriver BiDi it also reaches extension pages and the browser itself.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', data => this.#receive(data));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new MarionetteError('Firefox has gone.'));
      this.#waiting.clear();
    });
    socket.on('error', () => undefined);
  }

  /** @throws when nobody listens at the port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      // The first frame is the browser's greeting: it has no id.
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  /** @throws MarionetteError */
  send<T = unknown>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = ++this.#lastId;
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    }) as Promise<T>;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      waiting?.reject(new MarionetteError(`${kind}: ${message}`));
    } else waiting?.resolve(result);
  }
}
