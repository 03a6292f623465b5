// Holds the server to GraphQL over HTTP: every audit of the `graphql-http` suite, the SHOULD and MAY included.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: `${process.env["BASE_URL"]}/graphql` });
const failed = results.filter((result) => result.status !== "ok");
for (const { id, name, status, reason } of failed) console.error(`${status} ${id}: ${name}\n  ${reason}`);
console.log(`GraphQL over HTTP: ${results.length - failed.length} of ${results.length} audits pass`);
if (failed.length > 0 || results.length < 61) process.exitCode = 1;
