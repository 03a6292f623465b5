// PostGraphile as its documentation runs it in production: the Amber preset over
// Node's own HTTP server, in one process or in several on one port.

import cluster from "node:cluster";
import { createServer } from "node:http";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const { DATABASE, PORT, PROCESSES, CONNECTIONS } = process.env;

const preset = {
  extends: [PostGraphileAmberPreset],
  // It would leave out what has no index, and the order by which lists are compared has none.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({ connectionString: DATABASE, schemas: ["public", "graph"], poolConfig: { max: Number(CONNECTIONS) } }),
  ],
  grafserv: { graphiql: false, websockets: false },
};

async function serve() {
  const instance = postgraphile(preset);
  const serv = instance.createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  // The port opens when the schema is built, so that a first read is a read alone.
  await instance.getSchema();
  await serv.ready();
  server.listen(Number(PORT), "127.0.0.1");
}

if (cluster.isPrimary && Number(PROCESSES) > 1) {
  for (let number = 0; number < Number(PROCESSES); number++) cluster.fork();
} else {
  await serve();
}
