// What the benchmark uses of packages that only `make bench` installs; it is
// checked with the rest of the scripts where they are not there.

declare module "autocannon" {
  export interface Request {
    method: string;
    path: string;
    body?: string;
    headers?: Record<string, string>;
    setupRequest?: (request: Request) => Request;
  }
  interface Result {
    requests: { total: number };
    duration: number;
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }
  export default function autocannon(options: Options): Promise<Result>;
}

declare module "postgraphile" {
  import type { Server } from "node:http";
  interface Served {
    addTo(server: Server): Promise<void>;
    ready(): Promise<void>;
  }
  interface Instance {
    createServ(grafserv: unknown): Served;
    getSchema(): Promise<unknown>;
  }
  export function postgraphile(preset: object): Instance;
}

declare module "postgraphile/adaptors/pg" {
  interface Settings {
    connectionString: string | undefined;
    schemas: string[];
    poolConfig: { max: number };
  }
  export function makePgService(settings: Settings): unknown;
}

declare module "postgraphile/grafserv/node" {
  export const grafserv: unknown;
}

declare module "postgraphile/presets/amber" {
  export const PostGraphileAmberPreset: unknown;
}
