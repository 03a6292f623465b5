import "./explorer.css";
import "graphiql/setup-workers/vite";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./Explorer";

const place = document.getElementById("explorer");
if (place === null) throw new Error("explorer.html has no #explorer");

createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
