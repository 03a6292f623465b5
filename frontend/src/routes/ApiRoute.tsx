import { useLoaderData } from "@tanstack/react-router";
import { ApiPage } from "../features/api/ApiPage";
import { fetchContent } from "../features/api/content";

export const load = fetchContent;

export function ApiRoute() {
  return <ApiPage content={useLoaderData({ from: "/api" })} />;
}
