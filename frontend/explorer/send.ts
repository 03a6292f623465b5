/** Asks this server, and gives its answer; one that is no JSON is told as an error in the same form. */
export async function send(request: object, day: string | undefined): Promise<object> {
  const address = day === undefined ? "/graphql" : `/graphql?dag=${encodeURIComponent(day)}`;
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `HTTP ${response.status}: ${text}` }] };
  }
}
