import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compiled } from '../support/compiled.ts';
import { freePort } from '../support/free-port.ts';

/** The program's instances, each a process of its own, which are started again whenever they end. */
export interface Fleet {
  readonly size: number;
  /** Where an instance answers, or answered last; undefined before its first start. */
  address(instance: number): string | undefined;
  /** Ends an instance, in good order or at once. It comes back by itself. */
  end(instance: number, signal: 'SIGKILL' | 'SIGTERM'): void;
  /** Stops an instance dead, as a paused virtual machine, for this time. */
  freeze(instance: number, ms: number): Promise<void>;
  /** Sets an instance's clock wrong by this much from now on, also after a new start. */
  setClock(instance: number, wrongByMs: number): void;
  /** Resolves when every instance is up. @throws Error when one does not come up within this time */
  allUp(patienceMs: number): Promise<void>;
  /** What the instances printed: log lines and, at an end that was nobody's wish, the reason. */
  printed(): string;
  stop(): Promise<void>;
}

interface Member {
  child: ChildProcess | undefined;
  address: string | undefined;
  up: boolean;
  wrongByMs: number;
}

const script = join(import.meta.dirname, 'instance.ts');
const restartMs = 300;

/** @param settings the environment of each instance */
export function startFleet(size: number, settings: Readonly<Record<string, string>>): Fleet {
  const members = Array.from(
    { length: size },
    (): Member => ({
      child: undefined,
      address: undefined,
      up: false,
      wrongByMs: 0,
    }),
  );
  const chunks: string[] = [];
  let stopping = false;

  const begin = async (member: Member) => {
    const metricsPort = String(await freePort());
    if (stopping) return;
    const child = spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH, ...compiled, CHAPERONE_METRICS_PORT: metricsPort, ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    member.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.on('message', (message: { port: number }) => {
      member.address = `http://127.0.0.1:${message.port}`;
      member.up = true;
      tell(member);
    });
    child.once('exit', () => {
      member.up = false;
      if (!stopping) setTimeout(() => void begin(member), restartMs);
    });
  };
  const tell = ({ child, wrongByMs }: Member) => {
    if (child?.connected) child.send({ wrongByMs }, () => undefined);
  };
  const at = (instance: number) => members[instance] as Member;
  for (const member of members) void begin(member);

  return {
    size,
    address: (instance) => at(instance).address,
    end: (instance, signal) => void at(instance).child?.kill(signal),
    freeze: async (instance, ms) => {
      const { child } = at(instance);
      child?.kill('SIGSTOP');
      await pause(ms);
      child?.kill('SIGCONT');
    },
    setClock: (instance, wrongByMs) => {
      at(instance).wrongByMs = wrongByMs;
      tell(at(instance));
    },
    allUp: async (patienceMs) => {
      const deadline = performance.now() + patienceMs;
      while (members.some(({ up }) => !up)) {
        if (performance.now() > deadline)
          throw new Error(`An instance does not come up. The last lines: ${chunks.slice(-10).join('')}`);
        await pause(50);
      }
    },
    printed: () => chunks.join(''),
    stop: async () => {
      stopping = true;
      await Promise.all(
        members.map(async ({ child }) => {
          if (!child || child.exitCode !== null || child.signalCode !== null) return;
          const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
          child.kill('SIGKILL');
          await ended;
        }),
      );
    },
  };
}
